import type { Refused } from '../pages/refused.ts';
import type { Visit } from '../visits/visit.ts';
import type { Answers } from './answers.ts';
import type { FoundToHelp } from './found.ts';
import type { StepName } from './steps.ts';

export const VOLUNTEER_PATH = '/volunteer';

/** One showing of one page of the form. */
export type VolunteerView = {
  visit: Visit;
  step: StepName;
  answers: Answers;
  found: FoundToHelp;
  refused: readonly Refused[];
  /** Whether this page was opened from the check, to which it leads back. */
  changing: boolean;
};
