import type { Story } from '../requests/story.ts';
import type { Dice } from './dice.ts';

/** How a request has gone so far; life-size, every one was placed. */
export type Course = Exclude<Story, 'UNPLACED'>;

const STEPS = ['called', 'offered', 'chosen', 'started', 'delivered', 'firstAsked', 'bothAsked'] as const;
type Step = (typeof STEPS)[number];

/** When each step of a request's life happened, or would have. */
export type Moments = Record<Step, Date>;

// How long each step takes after the one before, in minutes.
const TAKES: Record<Step, readonly [number, number]> = {
  ...{ called: [5, 90], offered: [10, 240], chosen: [10, 300], started: [60, 1200], delivered: [20, 120] },
  ...{ firstAsked: [720, 3600], bothAsked: [60, 2400] },
};

/** The last step that each course has behind it. */
const LAST: Record<Course, Step> = {
  ...{ OPEN: 'called', CALLED_OUT: 'called', PROPOSED: 'called', DUPLICATE: 'called', OFFERED: 'offered', CANCELLED: 'offered' },
  ...{ ACCEPTED: 'chosen', STARTED: 'started', HANDED_BACK: 'started', UNMET: 'started', DELIVERED: 'delivered' },
  ...{ FOLLOW_UP_HALF: 'firstAsked', CLOSED: 'bothAsked' },
};

const MINUTE_MS = 60_000;

/** The steps in their order after it was taken; all that the course has behind it lies before now. */
export function momentsOf(dice: Dice, takenAt: Date, course: Course, now: Date): Moments {
  let minutes = 0;
  const after = STEPS.map((step): [Step, number] => {
    minutes += dice.between(...TAKES[step]);
    return [step, minutes];
  });
  const room = (now.getTime() - takenAt.getTime()) / MINUTE_MS - 10;
  const wanted = after.find(([step]) => step === LAST[course])?.[1] ?? 0;
  // A proposal waits a day for its answer: it is made late enough to be waiting still.
  const share = course === 'PROPOSED' ? room / 2 / wanted : Math.min(1, room / wanted);
  return Object.fromEntries(
    after.map(([step, later]) => [step, new Date(takenAt.getTime() + Math.round(later * share * MINUTE_MS))]),
  ) as Moments;
}
