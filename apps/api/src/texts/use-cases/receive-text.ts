import { type NetworkId, readAnswer, type TextAnswer } from '@wardwise/domain';
import { type AskedByText, findAskedByText, hearByText } from '../../follow-ups/index.ts';
import { type Ctx, dbOf, type House } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { announceOnce } from '../../platform/outbox.ts';
import { readPhone } from '../../platform/phone.ts';
import { listVolunteersByPhone } from '../../volunteers/index.ts';
import { answerForVolunteer } from '../answer-for-volunteer.ts';
import { findTexted, type Texted, turnTextsOff, wasToldHow } from '../texted.store.ts';

/** A text that came in; its words are read for an answer and then forgotten. */
export type ReceivedText = { id: string; from: string; words: string };

/** Takes what a volunteer texted: yes, no or stop; anything else is answered once. Whoever was helped and asked how it went is heard the same way. Any other number gets nothing. */
export async function receiveText(house: House, { id, from, words }: ReceivedText): Promise<void> {
  const number = readPhone(from.startsWith('+') || from.startsWith('0') ? from : `+${from}`);
  const answer = readAnswer(words);
  const did = number ? await act(house, id, number, answer) : 'NOBODY';
  house.log.info({ text: id, answer: answer ?? 'NEITHER', did }, 'a text came in');
}

type Did = 'NOBODY' | 'HEARD' | 'STOPPED' | 'TOLD_HOW' | 'ANSWERED' | 'NOT_ASKED';

async function act(house: House, id: string, number: string, answer: TextAnswer | null): Promise<Did> {
  // One service of the provider speaks for every network here: whose volunteer it is, the number alone says.
  const { rows: networks } = await house.pool.query<{ id: NetworkId }>('select id from networks order by id');
  const inEach = <T>(work: (tx: Tx) => Promise<T>) =>
    Promise.all(networks.map((network) => dbOf(house, { kind: 'SYSTEM', networkId: network.id }).transaction(work)));
  const asked = (await inEach((tx) => findAskedByText(tx, number))).flatMap((one) => one ?? []);
  if (answer === 'STOP') {
    for (const one of asked) await hearByText(house, one, answer);
    return (await inEach((tx) => stop(tx, id, number))).some(Boolean) || asked.length > 0 ? 'STOPPED' : 'NOBODY';
  }
  const texted = (await inEach((tx) => newest(tx, number))).flatMap((one) => one ?? []);
  const [latest] = texted.sort((a, b) => Number(b.open) - Number(a.open) || b.textedAt.getTime() - a.textedAt.getTime());
  const helped = asked.sort((a, b) => b.textedAt.getTime() - a.textedAt.getTime())[0];
  if (helped && answer && isNewer(helped, latest)) {
    await hearByText(house, helped, answer);
    return 'HEARD';
  }
  if (!latest) return 'NOT_ASKED';
  if (answer === null) return tellHow(house, id, latest);
  await answerForVolunteer(contextFor(house, latest), id, answer, latest.linkId);
  return 'ANSWERED';
}

/** Somebody may help and be helped: an answer is to what still asks, and of two to the newer. */
const isNewer = (helped: AskedByText, latest: Texted | undefined): boolean => !latest?.open || helped.textedAt > latest.textedAt;

async function stop(tx: Tx, id: string, number: string): Promise<boolean> {
  const [first] = await turnTextsOff(tx, await listVolunteersByPhone(tx, number, ['APPROVED', 'APPLIED', 'SUSPENDED']));
  if (first) await announceOnce(tx, id, { type: 'texts.stopped.text', volunteerId: first });
  return first !== undefined;
}

const newest = async (tx: Tx, number: string): Promise<Texted | null> => findTexted(tx, await listVolunteersByPhone(tx, number));

const tellHow = (house: House, id: string, { networkId, linkId }: Texted): Promise<Did> =>
  dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
    if (await wasToldHow(tx, linkId)) return 'NOT_ASKED';
    await announceOnce(tx, id, { type: 'answer.how.text', linkId });
    return 'TOLD_HOW';
  });

/** The volunteer as if they had pressed the button of their own page; no browser is bound by a text. */
function contextFor(house: House, { networkId, volunteerId, requestId, callOutId, linkId, pageLanguage }: Texted): Ctx {
  const actor = { kind: 'VOLUNTEER', networkId, volunteerId, requestId, callOutId, linkId } as const;
  const visit = { browser: null, setSession: () => {} };
  return { actor, language: pageLanguage, house, db: dbOf(house, actor), visit };
}
