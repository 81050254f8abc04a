import {
  inReach,
  inWords,
  isPageLanguage,
  type LookedFor,
  languageName,
  lookedFor,
  type PageLanguage,
  wantsWeeklyMail,
  wardIn,
} from '@wardwise/domain';
import { listCategories } from '../categories/index.ts';
import { makeOwnLink } from '../links/index.ts';
import { ownLine } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { linkToken } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { listSkills } from '../skills/index.ts';
import { listElsewhere } from '../tasks/index.ts';
import { findVolunteer, type KnownVolunteer, openVolunteerContact } from '../volunteers/index.ts';
import { listWards } from '../wards/index.ts';
import { findSupply, findWeeklyMail, findWeeklyReader } from '../weekly/index.ts';
import { withLastLine } from './last-line.ts';
import { VOLUNTEERING_MAILS } from './words/volunteering-mails.ts';
import { type Mail, write } from './write-letter.ts';

/** So many call-outs of other wards it tells of at most. */
const MOST_CALL_OUTS = 3;

/**
 * To a volunteer whom nobody has asked for anything in a week: call-outs elsewhere that suit them or, where there are none, what is looked for near them.
 * Nobody where it is not true of them any more, and nothing where there is nothing to say.
 */
export async function weeklyMail(tx: Tx, id: string, publicUrl: string): Promise<Mail | null> {
  const kept = await findWeeklyMail(tx, id);
  const facts = kept && (await findWeeklyReader(tx, kept.volunteerId));
  const reader = kept && (await findVolunteer(tx, kept.volunteerId));
  if (!facts || !reader || !wantsWeeklyMail(facts, tx.now)) return null;
  const contact = await openVolunteerContact(tx, reader.id);
  const network = await tx.one<{
    name: string;
    language: string;
    line: string | null;
  }>(sql`select n.name, v.page_language as language,
      ${ownLine('VOLUNTEER_LINE', sql`n.id`, sql`v.page_language`)} as line
    from volunteers v join networks n on n.id = v.network_id where v.network_id = ${param(tx.networkId)} and v.id = ${param(reader.id)}`);
  if (!contact?.email || !network) return null;
  const language = isPageLanguage(network.language) ? network.language : 'en';
  const words = VOLUNTEERING_MAILS[language].weekly;
  const elsewhere = await listElsewhere(tx, reader.id, MOST_CALL_OUTS);
  const near = elsewhere.length > 0 ? [] : await lookedForNear(tx, reader, language);
  if (elsewhere.length + near.length === 0) return null;
  const callOuts = elsewhere.map(({ callOutId, text }) => ({
    text: text(language),
    link: { label: words.see, url: `${publicUrl}/c/${linkToken(tx.ring, callOutId)}?lang=${language}` },
  }));
  const token = linkToken(tx.ring, id);
  const letter = {
    subject: words.subject,
    sentences: [
      words.lead(network.name),
      ...near.map(({ kind, name }) => words[kind](name)),
      ...(callOuts.length > 0 ? [words.elsewhere] : []),
    ],
    things: [...callOuts, { text: words.share, link: { label: words.join, url: `${publicUrl}/volunteer?lang=${language}` } }],
    button: { label: words.more, url: `${publicUrl}/t/${linkToken(tx.ring, await makeOwnLink(tx, reader.id))}/yours` },
    code: null,
    stop: { label: words.stop, url: `${publicUrl}/w/${token}?lang=${language}` },
  };
  return {
    to: contact.email,
    ...write(withLastLine(letter, network.line, network.name, language), language),
    stopUrl: `${publicUrl}/w/${token}`,
  };
}

/** What is thin in their ward and next to it, by its name in their language. */
async function lookedForNear(
  tx: Tx,
  reader: KnownVolunteer,
  language: PageLanguage,
): Promise<{ kind: LookedFor['kind']; name: string }[]> {
  const wards = await listWards(tx);
  const near = inReach(wards, wardIn(wards, reader.wardCode), 'IN_PERSON').map(({ code }) => code);
  const categories = await listCategories(tx);
  const skills = await listSkills(tx, null, language);
  const nameOf = (one: LookedFor): string | undefined => {
    if (one.kind === 'LANGUAGE') return languageName(one.tag, language);
    if (one.kind === 'SKILL') return skills.find(({ key }) => key === one.key)?.label;
    const category = categories.find(({ key }) => key === one.key);
    return category && inWords(category.labels, language).label;
  };
  return lookedFor(reader, await findSupply(tx, near)).map((one) => ({ kind: one.kind, name: nameOf(one) ?? '' }));
}
