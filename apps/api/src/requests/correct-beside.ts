import { type HelpRequest, isRunning, type RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { stopTelling } from '../signposting/index.ts';
import { changeHelpCard, lockArrangementAround } from '../standing-arrangements/index.ts';
import { changeDetails } from './change-details.store.ts';
import { loadRequest } from './load-request.store.ts';
import type { RequestDetails } from './request-details.store.ts';
import { tellThoseOnTheWay } from './tell-volunteers.ts';

type Said = Partial<Pick<RequestDetails, 'calledName' | 'phone' | 'safeContact' | 'address' | 'note'>>;

/**
 * What somebody says is otherwise is otherwise in their weekly help, too: in what the next occurrence starts from, in the one that is under way, and in the
 * request beside which it stands. Only the note of each is its own; an occurrence's is that of the weekly help, and what
 * is said once the request beside it is over can be about nothing else.
 */
export async function correctBeside(tx: Tx, request: HelpRequest, told: Said): Promise<void> {
  await correctCall(tx, request, told);
  const arrangement = await lockArrangementAround(tx, request.id);
  if (!arrangement) return;
  const { note: _, ...said } = told;
  const isBeside = arrangement.requestId === request.id;
  const ofWeekly = isBeside && isRunning(request) ? said : told;
  const ofOther = isBeside ? ofWeekly : said;
  await changeHelpCard(tx, arrangement.id, ofWeekly);
  const others = await tx.rows<{
    id: RequestId;
  }>(sql`select id from help_requests where network_id = ${param(tx.networkId)} and id <> ${param(request.id)}
    and status in ('NEW', 'OPEN', 'ASSIGNED') and (arrangement_id = ${param(arrangement.id)} or id = ${param(arrangement.requestId)})`);
  for (const { id } of others) {
    const other = await loadRequest(tx, id, true);
    if (!other || Object.values(ofOther).every((words) => (words ?? null) === null)) continue;
    await changeDetails(tx, id, ofOther);
    if (ofOther.safeContact) await stopTelling(tx, id);
    await tellThoseOnTheWay(tx, other);
  }
}

/** Whoever is to ring them in their language knows what to call them and, where it is the volunteer who rings, the number and when it is safe. */
async function correctCall(tx: Tx, request: HelpRequest, { calledName, phone, safeContact }: Said): Promise<void> {
  const running = await tx.one<{ id: RequestId }>(sql`select id from help_requests
    where network_id = ${param(tx.networkId)} and interprets = ${param(request.id)} and status in ('NEW', 'OPEN', 'ASSIGNED')`);
  const call = running && (await loadRequest(tx, running.id, true));
  if (!call) return;
  const said = call.interpreting === 'CALL_BACK' ? { calledName, phone, safeContact } : { calledName };
  if (Object.values(said).every((words) => (words ?? null) === null)) return;
  await changeDetails(tx, call.id, said);
  await tellThoseOnTheWay(tx, call);
}
