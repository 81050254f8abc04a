import * as rules from '@wardwise/domain';
import {
  AssignmentId,
  CallOutId,
  type Category,
  type Decision,
  type FollowUpAnswer,
  type Gap,
  type HelpRequest,
  type NextWave,
  OfferId,
  type RefusalCode,
  type Slots,
  type VolunteerId,
} from '@wardwise/domain';
import { newId, newRandomId } from '../../platform/ids.ts';
import { agreed } from '../agreed.ts';
import type { Dice } from './dice.ts';
import { type Course, type Moments, momentsOf } from './moments.ts';
import type { World } from './world.ts';

/** One request's life as the rules have it, step by step; what is kept of it besides its rows is written down on the way. */
export type Life = {
  request: HelpRequest;
  /** For what is delivered and not closed: as it was before, so that saving the rest erases and keeps as it does in the product. */
  before: HelpRequest | null;
  moments: Moments;
  callOut: { id: CallOutId; slots: Slots; wave: NextWave } | null;
  gap: Gap | null;
};

/** Who said what when both were asked; the requester's "more is needed" starts the next request. */
export type Said = { requester: FollowUpAnswer | 'NO_ANSWER'; volunteer: FollowUpAnswer | 'NO_ANSWER' };

type Asked = { course: Course; original: HelpRequest | null; said: Said };

/** Plays a request that was just taken up to where its course ends, by the product's own rules; a course that nobody suits ends earlier. */
export function live(dice: Dice, taken: HelpRequest, category: Category, world: World, { course, original, said }: Asked): Life {
  const moments = momentsOf(dice, taken.takenAt, course, world.now);
  const life: Life = { request: taken, before: null, moments, callOut: null, gap: null };
  if (course === 'OPEN') return life;
  if (course === 'CANCELLED') return ended(life, rules.cancelRequest(taken, moments.offered));
  if (course === 'DUPLICATE' && original) return ended(life, rules.markDuplicate(taken, original, moments.called));

  const { suitable } = rules.rankCandidates(taken, category, world.volunteersAt(moments.called), world.wards, moments.called);
  const rare = rules.isTooRareToName(taken.preferredLanguage, world.speakersOf(taken.preferredLanguage));
  const wave = rules.nextWave(suitable, new Set(), [], { onlySpeakers: rare });
  // Whose proof runs out before the lead chooses is not chosen.
  const able = (wave?.candidates ?? []).filter(
    ({ volunteer }) => rules.hardUnsuitabilities(volunteer, taken, category, moments.chosen).length === 0,
  );
  if (course === 'UNMET' || (able.length === 0 && moments.started < world.now)) return unmet(dice, life);
  const [helper, other] = [0, 1].map(() => able[Math.floor(dice.roll() ** 2 * able.length)]?.volunteer);
  if (!wave || !helper) return life;
  if (course === 'PROPOSED') {
    const draft = { volunteer: helper, id: AssignmentId(newId()), overridden: [] };
    return ended(life, rules.assignVolunteer(taken, draft, category, moments.called));
  }
  const today = rules.dayIn(rules.TIME_ZONE, moments.called);
  const slots = rules.callOutSlots(taken, category, world.nameOf(taken), world.speakersOf(taken.preferredLanguage), today);
  life.callOut = { id: CallOutId(newRandomId()), slots, wave };
  if (course === 'CALLED_OUT') return life;

  const offer = (request: HelpRequest, volunteer: rules.Volunteer, now: Date) =>
    agreed(
      rules.makeOffer(
        request,
        { id: OfferId(newId()), callOutId: (life.callOut as { id: CallOutId }).id, volunteer },
        category,
        now,
      ),
    );
  let request: HelpRequest = offer(taken, helper, moments.offered);
  if (other && other.id !== helper.id && dice.chance(0.4)) request = offer(request, other, moments.offered);
  if (course === 'OFFERED') return { ...life, request };
  const choice = { offerId: request.offers[0]?.id as OfferId, assignmentId: AssignmentId(newId()), volunteer: helper };
  request = agreed(rules.acceptOffer(request, choice, category, moments.chosen));
  if (course === 'ACCEPTED') return { ...life, request };
  if (course === 'HANDED_BACK') return ended(life, rules.handBack(request, choice.assignmentId, moments.started));
  request = agreed(rules.startTask(request, choice.assignmentId, moments.started));
  if (course === 'STARTED') return { ...life, request };

  life.before = request;
  request = agreed(rules.deliver(request, choice.assignmentId, newId, moments.delivered));
  if (course === 'DELIVERED') return { ...life, request };
  request = answered(request, 'REQUESTER', said.requester, moments.firstAsked);
  if (course === 'FOLLOW_UP_HALF') return { ...life, request };
  return { ...life, before: null, request: answered(request, 'VOLUNTEER', said.volunteer, moments.bothAsked) };
}

/** Whom the life has left with a task, and who has done one. */
export const helpersOf = ({ request }: Life): { busy: VolunteerId[]; done: VolunteerId[] } => ({
  busy: request.assignments.filter(rules.isLive).map(({ volunteerId }) => volunteerId),
  done: request.assignments.filter(({ status }) => status === 'DELIVERED').map(({ volunteerId }) => volunteerId),
});

function unmet(dice: Dice, life: Life): Life {
  const at = life.moments.started;
  const kind = dice.weighted([
    ['NO_VOLUNTEER', 6],
    ['NO_SERVICE', 2],
    ['OUT_OF_SCOPE', 1],
    ['TOO_LATE', 1],
  ] as const);
  return { ...ended(life, rules.markUnmet(life.request, at)), gap: rules.gapOf(life.request, kind, at) };
}

function answered(
  request: HelpRequest,
  party: 'REQUESTER' | 'VOLUNTEER',
  answer: FollowUpAnswer | 'NO_ANSWER',
  at: Date,
): HelpRequest {
  const due = request.followUps.find((followUp) => followUp.party === party) as rules.FollowUp;
  return agreed(rules.recordFollowUp(request, due.id, answer, at));
}

const ended = (life: Life, decision: Decision<HelpRequest, RefusalCode>): Life => ({ ...life, request: agreed(decision) });
