import fc from 'fast-check';
import { DECIDES } from '../call-outs/decides.ts';
import { WAYS } from '../categories/category.ts';
import type { Decision } from '../decision.ts';
import { expireFollowUps } from '../follow-ups/expire-follow-ups.ts';
import { FOLLOW_UP_ANSWERS } from '../follow-ups/follow-up.ts';
import { recordFollowUp } from '../follow-ups/record-follow-up.ts';
import { AssignmentId, CallOutId, FollowUpId, OfferId, RequestId } from '../ids.ts';
import { INTERPRETINGS } from '../interpreting/interpreting.ts';
import { SOFT_REASONS } from '../matching/unsuitability.ts';
import type { Volunteer } from '../matching/volunteer.ts';
import { acceptOffer } from '../requests/accept-offer.ts';
import { acceptProposal, declineProposal } from '../requests/answer-proposal.ts';
import { assignVolunteer } from '../requests/assign-volunteer.ts';
import { cancelAssignment } from '../requests/cancel-assignment.ts';
import { cancelRequest } from '../requests/cancel-request.ts';
import { confirmRequest } from '../requests/confirm-request.ts';
import { deliver } from '../requests/deliver.ts';
import { expireProposals } from '../requests/expire-proposals.ts';
import { forgetRequest } from '../requests/forget-request.ts';
import { handBack } from '../requests/hand-back.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { lowerPlaces } from '../requests/lower-places.ts';
import { markDuplicate } from '../requests/mark-duplicate.ts';
import { markUnmet } from '../requests/mark-unmet.ts';
import { offerHelp } from '../requests/offer-help.ts';
import { placeRequest } from '../requests/place-request.ts';
import { referRequest } from '../requests/refer-request.ts';
import { URGENCIES } from '../requests/request-status.ts';
import { signpostRequest } from '../requests/signpost-request.ts';
import { startTask } from '../requests/start-task.ts';
import { stopTask } from '../requests/stop-task.ts';
import { takeRequest } from '../requests/take-request.ts';
import { withdrawOffer } from '../requests/withdraw-offer.ts';
import { cardEndsAt } from '../retention/contact-card.ts';
import { anyCategory, anyLanguage, anySkills, anyVolunteer } from './any-person.ts';
import { aRequest, NOON, OUR_NETWORK, wardCode, wardsOf } from './builders.ts';
import { anId } from './ids.ts';

/** One press of one button, with whatever facts it meets; `pick` chooses among the offers, assignments or follow-ups there are. */
export type Command = {
  verb: Verb;
  pick: number;
  volunteer: Volunteer;
  flag: boolean;
  places: number;
  hoursLater: number;
};

type Scene = { command: Command; newId: () => string; now: Date; category: ReturnType<typeof aCategoryOf> };
type Play = (request: HelpRequest, scene: Scene) => Decision<HelpRequest, string>;

const HOUR_MS = 60 * 60 * 1000;
const NO_ID = anId(0);
const picked = <T extends { id: string }>(list: readonly T[], { pick }: Command) => list[pick % Math.max(1, list.length)];
const offerId = (request: HelpRequest, command: Command) => OfferId(picked(request.offers, command)?.id ?? NO_ID);
const taskId = (request: HelpRequest, command: Command) => AssignmentId(picked(request.assignments, command)?.id ?? NO_ID);
const aCategoryOf = (request: HelpRequest, command: Command) => ({
  key: request.categoryKey,
  labels: { en: { label: '', publicLabel: '' }, ar: { label: '', publicLabel: '' } },
  credentials: command.flag ? [] : (['ID'] as const).slice(),
  ways: [...WAYS],
});

/** Every verb of a request's life, as a test presses it. */
const VERBS = {
  placeRequest: (request, { command, now }) =>
    placeRequest(request, wardCode(command.pick % 2), { handledBy: wardCode(0), typedByLead: command.flag }, now),
  confirmRequest: (request, { now }) => confirmRequest(request, now),
  assignVolunteer: (request, { command, newId, now, category }) =>
    assignVolunteer(
      request,
      { volunteer: command.volunteer, id: AssignmentId(newId()), overridden: command.flag ? [...SOFT_REASONS] : [] },
      category,
      now,
    ),
  offerHelp: (request, { command, newId, now, category }) =>
    offerHelp(
      request,
      {
        ...{ id: OfferId(newId()), callOutId: CallOutId(anId(3)), volunteer: command.volunteer },
        ...{ assignmentId: AssignmentId(newId()), decides: DECIDES[command.places % 2] ?? 'LEAD_CHOOSES' },
        reach: { wards: wardsOf('Vincent Square', 'Church Street'), onlySpeakers: command.pick > 5 },
      },
      category,
      now,
    ),
  withdrawOffer: (request, { command, now }) => withdrawOffer(request, offerId(request, command), now),
  acceptOffer: (request, { command, newId, now, category }) => {
    const theirs = picked(request.offers, command);
    const volunteer = command.flag && theirs ? { ...command.volunteer, id: theirs.volunteerId } : command.volunteer;
    return acceptOffer(
      request,
      { offerId: offerId(request, command), assignmentId: AssignmentId(newId()), volunteer },
      category,
      now,
    );
  },
  acceptProposal: (request, { command, now }) => acceptProposal(request, taskId(request, command), now),
  declineProposal: (request, { command, now }) => declineProposal(request, taskId(request, command), now),
  expireProposals: (request, { now }) => expireProposals(request, 24, now),
  startTask: (request, { command, now }) => startTask(request, taskId(request, command), now),
  stopTask: (request, { command, now }) => stopTask(request, taskId(request, command), now),
  handBack: (request, { command, now }) => handBack(request, taskId(request, command), now),
  cancelAssignment: (request, { command, now }) => cancelAssignment(request, taskId(request, command), now),
  deliver: (request, { command, newId, now }) => deliver(request, taskId(request, command), newId, now),
  lowerPlaces: (request, { command, newId, now }) => lowerPlaces(request, command.places, newId, now),
  cancelRequest: (request, { now }) => cancelRequest(request, now),
  markUnmet: (request, { now }) => markUnmet(request, now),
  markDuplicate: (request, { command, now }) =>
    markDuplicate(request, command.flag ? aRequest({ id: RequestId(anId(4)) }) : request, now),
  signpostRequest: (request, { now }) => signpostRequest(request, now),
  referRequest: (request, { command, now }) => referRequest(request, { receiverStarted: command.flag }, now),
  recordFollowUp: (request, { command, now }) =>
    recordFollowUp(
      request,
      FollowUpId(picked(request.followUps, command)?.id ?? NO_ID),
      command.flag ? (FOLLOW_UP_ANSWERS[command.pick % 3] ?? 'WENT_WELL') : 'NO_ANSWER',
      now,
    ),
  forgetRequest: (request, { now }) => forgetRequest(request, now),
  expireFollowUps: (request, { now }) => expireFollowUps(request, cardEndsAt(request.deliveredAt ?? now, 7), now),
} satisfies Record<string, Play>;

/** The name of one of those verbs. */
export type Verb = keyof typeof VERBS;

/** How often each verb is pressed; endings seldom, or no story would get far. */
const OFTEN: Record<Verb, number> = {
  ...{ placeRequest: 12, confirmRequest: 12, offerHelp: 30, withdrawOffer: 4, acceptOffer: 40, assignVolunteer: 30 },
  ...{
    acceptProposal: 30,
    declineProposal: 4,
    expireProposals: 4,
    startTask: 15,
    stopTask: 4,
    handBack: 8,
    cancelAssignment: 4,
    deliver: 40,
  },
  ...{ lowerPlaces: 6, recordFollowUp: 20, expireFollowUps: 4 },
  ...{ forgetRequest: 1, cancelRequest: 1, markUnmet: 1, markDuplicate: 1, signpostRequest: 1, referRequest: 1 },
};

const anyVerb = fc.oneof(
  ...(Object.keys(VERBS) as Verb[]).map((verb) => ({ weight: OFTEN[verb], arbitrary: fc.constant(verb) })),
);

/** One of five volunteers, pressing or being pressed for. */
const anyOfFive = fc.integer({ min: 1, max: 5 }).chain((n) => anyVolunteer(n));

/** Any one command; ids it needs are those of the request it meets. */
export const anyCommand: fc.Arbitrary<Command> = fc.record({
  verb: anyVerb,
  pick: fc.nat(7),
  volunteer: anyOfFive,
  flag: fc.boolean(),
  places: fc.integer({ min: 0, max: 4 }),
  hoursLater: fc.constantFrom(0, 1, 5, 25, 8 * 24),
});

/** A request as it may come in: typed by a lead or from outside, placed or not, with one to three places. */
export const anyTakenRequest: fc.Arbitrary<HelpRequest> = fc
  .record({
    category: anyCategory,
    way: fc.constantFrom(...WAYS),
    preferredLanguage: anyLanguage,
    skillKeys: anySkills,
    urgency: fc.constantFrom(...URGENCIES),
    places: fc.integer({ min: 1, max: 3 }),
    placed: fc.option(fc.constant({ wardCode: wardCode(0), handledByWard: wardCode(1) }), { freq: 4 }),
    typedByLead: fc.boolean(),
    youngPerson: fc.nat(11).map((n) => n === 0),
    how: fc.nat(9).map((n) => INTERPRETINGS[n] ?? null),
  })
  .map(({ how, ...facts }) => {
    const category = { ...facts.category, ways: [...WAYS] };
    const calls = how ? { interpreting: { how, of: RequestId(anId(5)) } } : {};
    const whole = { ...facts, ...calls, category, id: RequestId(anId(2)), networkId: OUR_NETWORK, neededBy: null };
    const taken = takeRequest(whole, NOON);
    if (!taken.ok) throw new Error(taken.refusals.map(({ code }) => code).join());
    return taken.value;
  });

/** A request as it came in, and a story of presses after it. */
export const anyStory = (longest = 40) =>
  fc.record({ taken: anyTakenRequest, commands: fc.array(anyCommand, { maxLength: longest, size: 'max' }) });

/** Presses one button: the rule's answer, and how late it is then. */
export function play(
  request: HelpRequest,
  command: Command,
  newId: () => string,
  before: Date,
): { decision: Decision<HelpRequest, string>; now: Date } {
  const now = new Date(before.getTime() + command.hoursLater * HOUR_MS);
  const verb: Play = VERBS[command.verb];
  return { decision: verb(request, { command, newId, now, category: aCategoryOf(request, command) }), now };
}
