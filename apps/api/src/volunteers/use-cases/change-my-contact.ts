import { agree, type Decision, refuse } from '@wardwise/domain';
import { LINK_CODES } from '../../links/index.ts';
import { tryCode } from '../../platform/codes.ts';
import type { Ctx } from '../../platform/context.ts';
import { readReach } from '../read-reach.ts';
import { holdVolunteer } from '../volunteer.store.ts';
import { replaceVolunteerContact } from '../volunteer-contact.store.ts';

export const CHANGE_MY_CONTACT_REFUSALS = [
  'LINK_NOT_FOUND',
  'LINK_BOUND_ELSEWHERE',
  'LINK_CODE_WRONG',
  'LINK_CODE_EXPIRED',
  'LINK_CODE_TOO_MANY_TRIES',
  'PHONE_MALFORMED',
  'EMAIL_MALFORMED',
  'TEXT_TOO_LONG',
] as const;
type ChangeMyContactRefusal = (typeof CHANGE_MY_CONTACT_REFUSALS)[number];

/** A volunteer gives another number or address, and shows the code that went to the address we hold: whoever was only handed their link cannot. */
export async function changeMyContact(
  { actor, db }: Ctx,
  input: { code: string; phone?: string | null; email?: string | null },
): Promise<Decision<{ changed: true }, ChangeMyContactRefusal>> {
  if (actor.kind === 'LINK_HOLDER' && actor.boundElsewhere) return refuse('LINK_BOUND_ELSEWHERE');
  if (actor.kind !== 'VOLUNTEER') return refuse('LINK_NOT_FOUND');
  const reach = readReach(input);
  if (!reach.ok) return reach;
  // A wrong guess is counted although it is refused: a value, not a refusal, leaves this transaction.
  const found = await db.transaction(async (tx) => {
    await holdVolunteer(tx, actor.volunteerId);
    const tried = await tryCode(tx, LINK_CODES, actor.linkId, input.code);
    if (tried !== 'RIGHT') return tried;
    return (await replaceVolunteerContact(tx, actor.volunteerId, reach.value)) ? 'RIGHT' : 'LINK_NOT_FOUND';
  });
  return found === 'RIGHT' ? agree({ changed: true }) : refuse(found);
}
