import { type Decision, isLive, type RefusalCode } from '@wardwise/domain';
import type { Volunteer } from '../platform/actor.ts';
import { type Ctx, dbOf } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { announceOnce, type TextOfLink } from '../platform/outbox.ts';
import { loadRequest } from '../requests/index.ts';
import { acceptAssignment, declineAssignment, offerHelp, ownOf, withdrawOffer } from '../tasks/index.ts';

type Stand = { proposed: boolean; offered: boolean; live: boolean };

/** Does what the page's button would: "I can", yes or no to a proposal, or "I can't after all"; and answers by a text what came of it. */
export async function answerForVolunteer(ctx: Ctx, id: string, answer: 'YES' | 'NO', linkId: string): Promise<void> {
  const volunteer = ctx.actor as Volunteer;
  const system = dbOf(ctx.house, { kind: 'SYSTEM', networkId: volunteer.networkId });
  const before = await system.transaction((tx) => standOf(tx, volunteer));
  const press = { idempotencyKey: id };
  const reply = answer === 'YES' ? await yes(ctx, press, before) : await no(ctx, press, before);
  if (reply === null) return;
  await system.transaction((tx) => announceOnce(tx, id, { type: reply, linkId }));
}

type Press = { idempotencyKey: string };

async function yes(ctx: Ctx, press: Press, before: Stand): Promise<TextOfLink | null> {
  if (before.proposed) return outcome(await acceptAssignment(ctx, press), 'offer.accepted.text');
  if (before.live) return 'offer.accepted.text';
  if (before.offered) return 'answer.noted.text';
  const offered = await offerHelp(ctx, press);
  if (!offered.ok) return refusedBy(offered);
  const after = await ctx.db.transaction((tx) => standOf(tx, ctx.actor as Volunteer));
  return after.live ? null : 'answer.noted.text'; // a task that is theirs at once is told of like any other
}

async function no(ctx: Ctx, press: Press, before: Stand): Promise<TextOfLink> {
  if (before.proposed) return outcome(await declineAssignment(ctx, press), 'answer.declined.text');
  if (before.live) return 'answer.could-not.text'; // to hand a task back is a press of its own, where they see which it is
  return before.offered ? outcome(await withdrawOffer(ctx, press), 'answer.declined.text') : 'answer.declined.text';
}

const outcome = (decision: Decision<unknown, RefusalCode>, done: TextOfLink): TextOfLink =>
  decision.ok ? done : refusedBy(decision);

const refusedBy = (decision: Decision<unknown, RefusalCode>): TextOfLink =>
  !decision.ok && decision.refusals.some(({ code }) => code === 'PLACE_TAKEN') ? 'answer.too-late.text' : 'answer.could-not.text';

async function standOf(tx: Tx, { requestId, volunteerId }: Volunteer): Promise<Stand> {
  const request = await loadRequest(tx, requestId, false);
  const { assignment, offer } = request ? ownOf(request, volunteerId) : {};
  return {
    proposed: assignment?.status === 'PROPOSED',
    offered: offer?.status === 'OFFERED',
    live: assignment !== undefined && assignment.status !== 'PROPOSED' && isLive(assignment),
  };
}
