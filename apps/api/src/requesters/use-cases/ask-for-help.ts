import { agree, type Decision, type RequestId, refuse } from '@wardwise/domain';
import { findNetwork } from '../../networks/index.ts';
import { type Ctx, dbOf } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { IDEMPOTENCY_REFUSALS, once } from '../../platform/idempotency.ts';
import { Reading } from '../../platform/input.ts';
import { linkToken } from '../../platform/seal/index.ts';
import { param, sql } from '../../platform/sql.ts';
import { type Need, readEmail, TAKE_NEED_REFUSALS, takeNeed } from '../../requests/index.ts';
import { countFormSend } from '../form-send.store.ts';
import { makeRequesterLink } from '../requester-link.store.ts';

export const ASK_FOR_HELP_REFUSALS = [
  ...TAKE_NEED_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'EMAIL_MALFORMED',
  'NETWORK_NOT_FOUND',
  'POSTCODE_NOT_OURS',
  'TOO_MANY_TRIES',
] as const;
export type AskForHelpRefusal = (typeof ASK_FOR_HELP_REFUSALS)[number];

/** What somebody types into the public form; under 18, no volunteer is ever asked. */
export type AskForHelp = Omit<Need, 'places' | 'skillKeys'> & { network: string; adult: boolean; idempotencyKey?: string | null };

/** What whoever asked is told: a reference to say on the telephone, their private link, and the day somebody will look where nobody is on duty today. */
export type Asked = { reference: string; link: string; onDutyFrom: string | null };

type Kept = { requestId: RequestId; linkId: string };

/** Somebody asks for help on the web: it waits, new, until a lead has rung them. Anybody may; how often is counted. */
export async function askForHelp(ctx: Ctx, input: AskForHelp): Promise<Decision<Asked, AskForHelpRefusal>> {
  const networkId = await findNetwork(ctx.house.pool, input.network);
  if (!networkId) return refuse({ code: 'NETWORK_NOT_FOUND', field: 'network' });
  // Counted before anything is held: in an office, a library or a telephone network many send from one place.
  if (!(await ctx.house.rates.mayTry('FORM', ctx.visit.sender ?? null))) return refuse('TOO_MANY_TRIES');
  // Nobody is signed in, so it is the product that writes down what it was told.
  return dbOf(ctx.house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
    // Nobody has an id to keep keys apart by: whoever knows the page's random key is who pressed its button.
    const kept = await once(tx, networkId, 'askForHelp', input, () => keep(tx, ctx, input));
    return kept.ok ? agree(await tell(tx, kept.value)) : kept;
  });
}

async function keep(tx: Tx, { language, house }: Ctx, input: AskForHelp): Promise<Decision<Kept, AskForHelpRefusal>> {
  const reading = new Reading<'EMAIL_MALFORMED'>();
  const email = readEmail(reading, 'email', input.email);
  const how = { typedByLead: false, cameBy: 'FORM', takenBy: null, youngPerson: !input.adult, language, lookedUp: null } as const;
  const taken = await takeNeed(tx, { ...input, email }, how);
  if (!taken.ok) return { ok: false, refusals: [...taken.refusals, ...reading.refusals] };
  if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals };
  if (!taken.value) return refuse({ code: 'POSTCODE_NOT_OURS', field: 'postcode' });
  const { taken: counted, alarming } = await countFormSend(tx, reading.phone('phone', input.phone));
  if (!counted) return refuse('TOO_MANY_TRIES');
  if (alarming) house.log.error({ networkId: tx.networkId }, 'the form for help is sent unusually often');
  const { requestId } = taken.value;
  return agree({ requestId, linkId: await makeRequesterLink(tx, requestId, language) });
}

/** From the rows, so that a button pressed twice is told the same twice. */
async function tell(tx: Tx, { requestId, linkId }: Kept): Promise<Asked> {
  const row = await tx.one<{ reference: string; onDutyFrom: string | null }>(
    sql`select reference, on_duty_from::text as "onDutyFrom" from help_requests where network_id = ${param(tx.networkId)} and id = ${param(requestId)}`,
  );
  return { reference: row?.reference ?? '', onDutyFrom: row?.onDutyFrom ?? null, link: `/r/${linkToken(tx.ring, linkId)}` };
}
