import {
  callOutSlots,
  callOutText,
  dayIn,
  type HelpRequest,
  type PageLanguage,
  type Slots,
  TIME_ZONE,
  type VolunteerId,
} from '@wardwise/domain';
import { findSlots, whoDecides } from '../call-outs/index.ts';
import { findCategory } from '../categories/index.ts';
import { type GuidanceOfTask, guidanceOf, readGuidance } from '../guidance/index.ts';
import { findLink } from '../links/index.ts';
import { speakersOf } from '../networks/index.ts';
import type { LinkHolder, Volunteer } from '../platform/actor.ts';
import type { Ctx } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { findPlaceToCome, loadRequest } from '../requests/index.ts';
import { guidanceToAgree } from '../volunteers/index.ts';
import { findAnother } from './find-another.ts';
import { capOf, findSpending } from './spending.store.ts';
import { ownOf, type TaskState, taskState } from './task-state.ts';

type Names = { network: string; ward: string; firstName: string; pageLanguage: PageLanguage; lead: string | null };

/** Where it stands, as far as a browser that nobody has bound may tell: whether there is something to answer. */
const STRANGERS: Record<TaskState, TaskState> = {
  ...{ CALLED: 'CALLED', OFFERED: 'CALLED', WITHDRAWN: 'CALLED', DECLINED: 'CALLED', HANDED_BACK: 'ENDED' },
  ...{ PROPOSED: 'PROPOSED', ACCEPTED: 'PROPOSED', STARTED: 'PROPOSED', DELIVERED: 'ENDED', TAKEN: 'TAKEN', ENDED: 'ENDED' },
  NO_TASK: 'NO_TASK',
};

/** Where a yes is still to be said. */
const ASKED: ReadonlySet<TaskState> = new Set<TaskState>(['CALLED', 'PROPOSED']);

const NOTHING = {
  ...{ volunteerFirstName: null, categoryKey: null, way: null, preferredLanguage: null, neededBy: null },
  ...{ codeWordHint: false, placeToCome: null, followUp: null, leadFirstName: null },
  ...{ spendingCapPence: null, spending: null, wentWell: null },
};

/** What the holder of a link may know of the task; until the browser is bound, the call-out and no more. Null for nobody's link. */
export function readTask({ actor, db, language }: Ctx) {
  if (actor.kind !== 'VOLUNTEER' && actor.kind !== 'LINK_HOLDER') return null;
  return db.transaction(async (tx) => {
    const link = await findLink(tx, actor.linkId);
    if (link?.requestId === null) return noTask(tx, actor, link.volunteerId);
    const request = link && (await loadRequest(tx, link.requestId, false));
    if (!link || !request) return null;
    const names = await findNames(tx, request, link.volunteerId);
    const slots = (link.callOutId && (await findSlots(tx, link.callOutId))) || (await slotsOf(tx, request, names.ward));
    const own = ownOf(request, link.volunteerId);
    const state: TaskState = taskState(request, own, link.callOutId);
    const bound = actor.kind === 'VOLUNTEER';
    const told = {
      state,
      callOutText: callOutText(slots, language),
      pageLanguage: names.pageLanguage,
      networkName: names.network,
      wardName: names.ward,
      decides: await whoDecides(tx, link.callOutId),
      byOrganization: request.askingServiceId !== null,
      anotherText: null as string | null,
      guidance: null as GuidanceOfTask | null,
      guidanceAsked: false,
    };
    const needsCode = !bound && actor.kind === 'LINK_HOLDER' && actor.boundElsewhere;
    if (state === 'TAKEN' && !needsCode)
      told.anotherText = (await findAnother(tx, link.volunteerId, request.id))?.text(language) ?? null;
    // What is asked beside for a category would say more than the call-out does: it comes with the task.
    const toAgree = ASKED.has(state) && !needsCode ? await guidanceToAgree(tx, link.volunteerId) : null;
    if (toAgree) Object.assign(told, { guidance: await readGuidance(tx, toAgree, [], language), guidanceAsked: true });
    if (!bound) {
      const shown = STRANGERS[state];
      // Who was asked by name was never called: there is no "I can" to press.
      const answerable = shown === 'CALLED' && link.callOutId === null ? 'ENDED' : shown;
      return { ...told, ...NOTHING, state: answerable, bound, needsCode };
    }
    const theirs = state === 'ACCEPTED' || state === 'STARTED';
    const pinned = theirs && own.assignment ? await guidanceOf(tx, own.assignment.id) : null;
    if (pinned) told.guidance = await readGuidance(tx, pinned, [request.categoryKey, request.way], language);
    const followUp = request.followUps.find(({ assignmentId }) => assignmentId !== null && assignmentId === own.assignment?.id);
    return {
      ...told,
      bound,
      needsCode: false,
      volunteerFirstName: names.firstName,
      categoryKey: theirs ? request.categoryKey : null,
      way: theirs ? request.way : null,
      preferredLanguage: theirs ? request.preferredLanguage : null,
      neededBy: theirs ? request.neededBy : null,
      codeWordHint: theirs && request.askingServiceId === null,
      placeToCome: theirs ? await findPlaceToCome(tx, request.id) : null,
      followUp: followUp ? { status: followUp.status, answer: followUp.answer } : null,
      leadFirstName: names.lead,
      spendingCapPence: theirs ? await capOf(tx, link.volunteerId) : null,
      spending: state === 'DELIVERED' && own.assignment ? await findSpending(tx, own.assignment.id) : null,
      wentWell:
        state === 'DELIVERED'
          ? request.followUps.some(({ party, answer }) => party === 'REQUESTER' && answer === 'WENT_WELL')
          : null,
    };
  });
}

/** Behind a volunteer's own link there is none: whose network it is, and whether this browser is let in. */
async function noTask(tx: Tx, actor: Volunteer | LinkHolder, volunteerId: VolunteerId) {
  const names = await tx.one<
    Pick<Names, 'network' | 'pageLanguage'>
  >(sql`select n.name as network, v.page_language as "pageLanguage"
    from networks n join volunteers v on v.network_id = n.id and v.id = ${param(volunteerId)} where n.id = ${param(tx.networkId)}`);
  if (!names) return null;
  const told = {
    callOutText: '',
    pageLanguage: names.pageLanguage,
    networkName: names.network,
    wardName: '',
    byOrganization: false,
    ...{ guidance: null, guidanceAsked: false },
  };
  const bound = actor.kind === 'VOLUNTEER';
  const needsCode = actor.kind === 'LINK_HOLDER' && actor.boundElsewhere;
  return { ...told, ...NOTHING, state: 'NO_TASK' as const, decides: 'LEAD_CHOOSES' as const, bound, needsCode };
}

async function slotsOf(tx: Tx, request: HelpRequest, wardName: string): Promise<Slots> {
  const category = await findCategory(tx, request.categoryKey);
  if (!category) throw new Error('a request without its category');
  return callOutSlots(request, category, wardName, await speakersOf(tx, request.preferredLanguage), dayIn(TIME_ZONE, tx.now));
}

async function findNames(tx: Tx, request: HelpRequest, volunteerId: VolunteerId): Promise<Names> {
  const names = await tx.one<Names>(sql`
    select n.name as network, coalesce((select w.name from wards w where w.code = ${param(request.wardCode)}), '') as ward, v.first_name as "firstName", v.page_language as "pageLanguage",
      (select split_part(s.display_name, ' ', 1) from staff s join staff_wards sw on sw.network_id = s.network_id and sw.staff_id = s.id
         where s.network_id = n.id and sw.ward_code = ${param(request.handledByWard)} order by s.id limit 1) as lead
    from networks n join volunteers v on v.network_id = n.id and v.id = ${param(volunteerId)} where n.id = ${param(tx.networkId)}`);
  if (!names) throw new Error('a link without its volunteer');
  return names;
}
