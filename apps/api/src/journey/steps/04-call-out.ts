import { lintText, type PageLanguage, WAVE_GROUPS, type WaveGroup } from '@wardwise/domain';
import { insist } from '../insist.ts';
import { linkIn, type Mail, wordsOfMail } from '../mailbox.ts';
import { HOME, isInClear } from '../requester.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';
import type { Volunteer } from '../volunteer.ts';

type Text = { language: PageLanguage; text: string };
type Preview = { texts: Text[]; nextWave: { group: WaveGroup; volunteers: number } | null };
type Wave = { number: number; group: WaveGroup; asked: number };

/** The lead presses, wave by wave, until somebody who reads Arabic has it in Arabic and three in all have been asked, each by a link of their own. */
export async function callOut(stage: Stage, lead: Staff, requestId: string) {
  const asked: Volunteer[] = [];
  const groups: WaveGroup[] = [];
  while (asked.length < 3 || !asked.some(({ language }) => language === 'ar')) {
    const wave = await sendWave(stage, lead, requestId);
    insist(isAfter(wave.group, groups.at(-1)), `${wave.group} is asked after ${groups.join(', ')}`);
    groups.push(wave.group);
    asked.push(...wave.asked);
  }
  insist(
    groups[0]?.endsWith('WITH_LANGUAGE') && !groups[0].endsWith('WITHOUT_LANGUAGE'),
    `${groups[0]} is asked before anybody in Arabic`,
  );
  await stage.nothingInClear('after the call-out');
  // Whoever reads Arabic goes first.
  asked.sort((a, b) => Number(b.language === 'ar') - Number(a.language === 'ar'));
  return {
    line: `${groups.length} waves ask ${asked.length} volunteers, in Arabic too, in the same words, each by their own link`,
    asked,
  };
}

/** One press: the next group is asked, each once and by mail. */
export async function sendWave({ mailbox, newBrowser }: Stage, lead: Staff, requestId: string) {
  const { texts, nextWave } = await preview(lead, requestId);
  insist(nextWave, 'nobody is left to ask');
  const before = await mailbox.mark();
  const { wave } = await lead.do<{ wave: Wave }>('sendCallOut', { requestId }, 'wave { number group asked }');
  insist(wave.group === nextWave.group && wave.asked === nextWave.volunteers, 'the press asks others than the preview said');
  const textOf = (mail: Mail) => texts.find(({ text }) => mail.text.includes(text));
  const mails = await mailbox.arrivals(
    before,
    (mail) => linkIn(mail) !== null && textOf(mail) !== undefined,
    wave.asked,
    'the call-out',
  );
  insist(mails.length === wave.asked, `${wave.asked} are asked and ${mails.length} mails come`);
  insistAlike(mails, (mail) => textOf(mail)?.language ?? 'none');
  const asked = mails.map((mail): Volunteer => {
    const language = textOf(mail)?.language ?? 'en';
    return { to: mail.to, language, path: linkIn(mail) ?? '', browser: newBrowser() };
  });
  return { group: wave.group, asked };
}

/** What it will say, in every page language: four slots and nothing of hers. */
async function preview(lead: Staff, requestId: string): Promise<Preview> {
  const { callOutPreview } = await lead.ask<{ callOutPreview: Preview | null }>(
    'query ($requestId: ID!) { callOutPreview(requestId: $requestId) { texts { language text } nextWave { group volunteers } } }',
    { requestId },
  );
  insist(callOutPreview, 'there is no preview');
  insist(
    callOutPreview.texts
      .map(({ language }) => language)
      .sort()
      .join() === 'ar,en',
    'it is not there in both languages',
  );
  for (const { text } of callOutPreview.texts) {
    insist(text.includes(HOME.ward), `it does not say where: ${text}`);
    insist(lintText(text).length === 0 && !isInClear(text), `it says too much: ${text}`);
  }
  return callOutPreview;
}

/** One link each, one address each, and in one language the same words for all. */
function insistAlike(mails: Mail[], languageOf: (mail: Mail) => string): void {
  insist(new Set(mails.map(linkIn)).size === mails.length, 'two volunteers have got one link');
  insist(new Set(mails.map(({ to }) => to)).size === mails.length, 'one volunteer is asked twice');
  const words = new Map<string, string>();
  for (const mail of mails) {
    const [language, said] = [languageOf(mail), wordsOfMail(mail)];
    insist((words.get(language) ?? said) === said, 'two volunteers read different words in one language');
    words.set(language, said);
  }
}

const isAfter = (group: WaveGroup, last: WaveGroup | undefined) =>
  !last || WAVE_GROUPS.indexOf(group) > WAVE_GROUPS.indexOf(last);
