import { agree, type Decision, isTooRareToName, refuse } from '@wardwise/domain';
import { mailsLately, makeLink } from '../../links/index.ts';
import { speakersOf } from '../../networks/index.ts';
import { type Ctx, dbOf, type House } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { errorFacts } from '../../platform/log.ts';
import { announce } from '../../platform/outbox.ts';
import { readPhone } from '../../platform/phone.ts';
import { lockRequest } from '../../requests/index.ts';
import { findVolunteer, listVolunteersByPhone } from '../../volunteers/index.ts';
import { findOpenCallOut } from '../call-out.store.ts';
import { findSharedCallOut, type SharedCallOut } from '../shared-call-out.store.ts';

export const ANSWER_CALL_OUT_REFUSALS = ['PHONE_MALFORMED', 'CALL_OUT_OVER'] as const;
export type AnswerCallOutRefusal = (typeof ANSWER_CALL_OUT_REFUSALS)[number];
export type AnswerCallOut = { token: string; phone: string };

/** More than this many mails with one link are not sent in an hour; the answer stays the same. */
const MAILS_AN_HOUR = 3;

/**
 * Somebody says "I can" to a call-out that was shared. Whoever we know by this number gets their own link by mail, and says it there;
 * the answer is the same where we know nobody.
 */
export async function answerCallOut(
  { house }: Ctx,
  input: AnswerCallOut,
): Promise<Decision<{ sent: true }, AnswerCallOutRefusal>> {
  const phone = readPhone(input.phone);
  if (!phone) return refuse({ code: 'PHONE_MALFORMED', field: 'phone' });
  const callOut = await findSharedCallOut(house, input.token);
  if (!callOut) return refuse('CALL_OUT_OVER');
  // After the answer, so that its time does not tell whether we know the number.
  house.afterwards.begin(() => prepare(house, callOut, phone));
  return agree({ sent: true });
}

async function prepare(house: House, callOut: SharedCallOut, phone: string): Promise<void> {
  try {
    await dbOf(house, { kind: 'SYSTEM', networkId: callOut.networkId }).transaction((tx) => sendIfKnown(tx, callOut, phone));
  } catch (error) {
    house.log.error({ callOut: callOut.id, fault: errorFacts(error) }, 'an answer to a call-out could not be made ready');
  }
}

/** A number may be two volunteers': each gets their own link. In a language too rare to name, its speakers alone do. */
async function sendIfKnown(tx: Tx, callOut: SharedCallOut, phone: string): Promise<void> {
  const known = await listVolunteersByPhone(tx, phone);
  if (known.length === 0) return;
  // Held, so that mails asked for at the same moment are counted one after another, and nobody is asked for a place just taken.
  const request = await lockRequest(tx, callOut.requestId);
  if (request?.status !== 'OPEN' || (await findOpenCallOut(tx, request.id))?.id !== callOut.id) return;
  const { preferredLanguage: language } = request;
  const onlySpeakers = isTooRareToName(language, await speakersOf(tx, language));
  for (const volunteerId of known) {
    if (onlySpeakers && !(await findVolunteer(tx, volunteerId))?.languages.includes(language)) continue;
    const linkId = await makeLink(tx, request.id, volunteerId, callOut.id);
    // Whoever asks for their link at night has it at night.
    if ((await mailsLately(tx, linkId)) < MAILS_AN_HOUR) await announce(tx, { type: 'call-out.link.mail', linkId });
  }
}
