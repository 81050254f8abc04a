import type { Refused } from '../pages/refused.ts';
import type { Visit } from '../visits/visit.ts';
import type { Answers } from './answers.ts';
import type { Found } from './found.ts';
import type { StepName } from './steps.ts';

/** One showing of one page of the form. */
export type HelpView = {
  visit: Visit;
  step: StepName;
  answers: Answers;
  found: Found;
  refused: readonly Refused[];
  /** Whether this page was opened from the check, to which it leads back. */
  changing: boolean;
};

export const helpPath = (step: StepName): string => `/help/${step}`;
