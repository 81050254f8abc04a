import type { Words } from '../locales/locales.ts';
import type { Refused } from '../pages/refused.ts';
import type { Task, TaskState } from './task.ts';
import type { Missing } from './verbs.ts';

/** Refusals that the task's own page already tells, kindly and whole. */
const TOLD: Partial<Record<TaskState, readonly string[]>> = {
  TAKEN: ['PLACE_TAKEN', 'NO_PLACE_FREE', 'OFFER_NOT_OPEN'],
  OFFERED: ['ALREADY_OFFERED'],
  ACCEPTED: ['ALREADY_ASSIGNED'],
  STARTED: ['ALREADY_ASSIGNED'],
  ENDED: ['REQUEST_ENDED', 'REQUEST_NOT_OPEN'],
};

/** The boxes of the form that says it is done. */
const OF_MONEY: ReadonlySet<string> = new Set(['spentPence', 'payBackBy', 'overCapKnown']);

const isOfCode = (code: string) => code.startsWith('LINK_CODE_');

/** Whether the page that follows says it anyway. */
function isTold(task: Task, code: string): boolean {
  if (task.needsCode) return code === 'LINK_BOUND_ELSEWHERE';
  // A browser that is in needs no link and no code: a button of the door was pressed twice, or on a page left open.
  return isOfCode(code) || code === 'LINK_NOT_FOUND' || (TOLD[task.state]?.includes(code) ?? false);
}

/** What is left to say on the page, in words for a volunteer; it points at the input of the form that was sent, where that has one. */
export function leftToSay(task: Task, words: Words, input: Missing | null, refused: readonly Refused[]): Refused[] {
  const ours: Partial<Record<string, string>> = words.task.refusals;
  return refused
    .filter(({ code }) => !isTold(task, code))
    .map(({ code, message, field }) => {
      const about = isOfCode(code) ? 'code' : field?.split('.').at(-1);
      const here = about === input || OF_MONEY.has(about ?? '');
      return { code, message: ours[code] ?? message, field: here ? (about ?? null) : null };
    });
}

/** The refusal of a form that lacks its answer. */
export function stillMissing(words: Words, field: Missing): Refused {
  const message = {
    ...{ paidBack: words.task.choiceMissing, answer: words.task.answerMissing, code: words.code.missing },
    spentPence: words.beats.money.malformed,
    ...{ worry: words.concern.worryMissing, atRisk: words.concern.atRiskMissing },
  }[field];
  return { code: 'TEXT_MISSING', message, field };
}
