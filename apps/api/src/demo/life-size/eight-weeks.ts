import {
  addDays,
  type Category,
  dayIn,
  type LanguageTag,
  RequestId,
  type Routing,
  route,
  SkillKey,
  TIME_ZONE,
  takeRequest,
  type WardCode,
  weekdayIn,
} from '@wardwise/domain';
import { newRandomId } from '../../platform/ids.ts';
import { arrivals } from './arrivals.ts';
import { Dice } from './dice.ts';
import { helpersOf, type Life, live, type Said } from './life.ts';
import type { Course } from './moments.ts';
import { type Need, need, type Told, told } from './needs.ts';
import type { World } from './world.ts';

/** How many requests there are beside those written by hand: 300 of the two networks together. */
const REQUESTS = 255;
const HOUR_MS = 3_600_000;

/** A request of the eight weeks: its life, how it came to whoever deals with it, and what was told. */
export type Lived = { life: Life; need: Need; told: Told; routing: Routing; said: Said };

type Call = { at: Date; from: Lived | null };

/** Eight weeks of calls and what became of them; all that dice decide is the same in every run. */
export function eightWeeks(world: World, categories: ReadonlyMap<string, Category>): Lived[] {
  const dice = new Dice(19_700);
  const calls: Call[] = arrivals(dice, REQUESTS, world.now).map((at) => ({ at, from: null }));
  const lived: Lived[] = [];
  for (const [at, call] of calls.entries()) {
    const one = takeCall(dice, call, world, categories, lived);
    lived.push(one);
    world.remember(helpersOf(one.life), one.life.moments.delivered);
    if (one.said.requester === 'NEEDS_MORE_HELP' && one.life.request.status === 'CLOSED') goOn(one, calls, at);
  }
  return lived;
}

/** Whoever still needs help is taken on while they are on the telephone: in the place of the next call that would have come. */
function goOn(one: Lived, calls: Call[], at: number): void {
  const { firstAsked } = one.life.moments;
  const next = calls.findIndex((call, place) => place > at && call.from === null && call.at > firstAsked);
  if (next >= 0) calls[next] = { at: firstAsked, from: one };
}

function takeCall(
  dice: Dice,
  call: Call,
  world: World,
  categories: ReadonlyMap<string, Category>,
  before: readonly Lived[],
): Lived {
  const drawn = need(dice);
  const hours = (world.now.getTime() - call.at.getTime()) / HOUR_MS;
  const fated = courseOf(dice, hours);
  const course = call.from && fated === 'DUPLICATE' ? 'CLOSED' : fated; // who goes on is nobody's duplicate
  const original = course === 'DUPLICATE' ? originalOf(call, before) : null;
  const asked =
    original?.need ?? (call.from ? { ...drawn, ward: call.from.need.ward, language: call.from.need.language } : drawn);
  const about = RUNNING.has(course) && hours > 24 ? unhurried(asked) : asked;
  const category = categories.get(about.categoryKey) as Category;
  const wardCode = about.ward as string as WardCode;
  const routing = route(wardCode, world.wards, world.onDuty(weekdayIn(TIME_ZONE, call.at)), about.way);
  const taken = takeRequest(
    {
      ...{ id: RequestId(newRandomId()), networkId: world.networkId, category, way: about.way, urgency: about.urgency },
      ...{ skillKeys: about.skillKeys.map(SkillKey), preferredLanguage: about.language as LanguageTag, places: 1 },
      neededBy: about.neededInDays === null ? null : addDays(dayIn(TIME_ZONE, call.at), about.neededInDays),
      placed: { wardCode, handledByWard: routing.handledBy },
      typedByLead: true,
      continues: call.from?.life.request.id ?? null,
    },
    call.at,
  );
  if (!taken.ok) throw new Error(`the demo's request is refused: ${taken.refusals.map(({ code }) => code).join(', ')}`);
  const said = whatTheySay(dice, course, call, hours);
  const really = course === 'DUPLICATE' && !original ? 'CANCELLED' : course;
  const life = live(dice, taken.value, category, world, { course: really, original: original?.life.request ?? null, said });
  return { life, need: about, told: call.from?.told ?? told(dice, about), routing, said };
}

const RUNNING: ReadonlySet<Course> = new Set<Course>([
  ...(['OPEN', 'CALLED_OUT', 'OFFERED', 'PROPOSED', 'ACCEPTED', 'STARTED', 'HANDED_BACK'] as const),
]);

/** What has run for more than a day was not for that day. */
const unhurried = (asked: Need): Need => ({
  ...asked,
  urgency: asked.urgency === 'TODAY' ? 'THIS_WEEK' : asked.urgency,
  neededInDays: asked.neededInDays === null || asked.neededInDays < 6 ? null : asked.neededInDays,
});

/** What was asked for a day or two before in other words, and still runs or was done. */
function originalOf(call: Call, before: readonly Lived[]): Lived | null {
  const near = before.filter(({ life: { request } }) => {
    const hours = (call.at.getTime() - request.takenAt.getTime()) / HOUR_MS;
    return hours > 0 && hours < 72 && ['OPEN', 'ASSIGNED', 'DELIVERED', 'CLOSED'].includes(request.status);
  });
  return near.at(-1) ?? null;
}

// The older, the likelier it is over; what was delivered lately waits for its follow-ups.
const COURSES: { below: number; often: Partial<Record<Course, number>> }[] = [
  {
    below: 24,
    often: { OPEN: 28, CALLED_OUT: 19, OFFERED: 14, PROPOSED: 7, ACCEPTED: 19, STARTED: 6, DELIVERED: 6, CANCELLED: 1 },
  },
  {
    below: 72,
    often: {
      ...{ OPEN: 6, CALLED_OUT: 12, OFFERED: 8, ACCEPTED: 22, STARTED: 7, HANDED_BACK: 4, DELIVERED: 14 },
      ...{ FOLLOW_UP_HALF: 10, CLOSED: 11, CANCELLED: 3, UNMET: 1, DUPLICATE: 2 },
    },
  },
  {
    below: 144,
    often: {
      ...{ OPEN: 2, CALLED_OUT: 4, ACCEPTED: 6, HANDED_BACK: 2, DELIVERED: 11, FOLLOW_UP_HALF: 15 },
      ...{ CLOSED: 48, CANCELLED: 6, UNMET: 3, DUPLICATE: 3 },
    },
  },
  { below: Number.POSITIVE_INFINITY, often: { CLOSED: 80, CANCELLED: 8, UNMET: 8, DUPLICATE: 4 } },
];

function courseOf(dice: Dice, hours: number): Course {
  const { often } = COURSES.find(({ below }) => hours < below) as (typeof COURSES)[number];
  return dice.weighted(Object.entries(often) as [Course, number][]);
}

/** Who was helped may need more, where there is still a call to come in whose place they can be taken on. */
function whatTheySay(dice: Dice, course: Course, call: Call, hours: number): Said {
  const volunteer = dice.weighted([
    ['WENT_WELL', 88],
    ['NO_ANSWER', 9],
    ['PROBLEM', 3],
  ] as const);
  const requester = dice.weighted([
    ['WENT_WELL', 78],
    ['NO_ANSWER', 8],
    ['PROBLEM', 4],
    ['NEEDS_MORE_HELP', 10],
  ] as const);
  const more = requester === 'NEEDS_MORE_HELP' && course === 'CLOSED' && hours > 14 * 24 && call.from === null;
  return { requester: requester === 'NEEDS_MORE_HELP' && !more ? 'WENT_WELL' : requester, volunteer };
}
