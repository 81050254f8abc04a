import { createElement } from 'react';
import { page } from '../answers/answer.ts';
import { stepStreet } from '../answers/step-street.ts';
import { answerStep } from './answer-step.ts';
import { NO_ANSWERS } from './answers.ts';
import { NOBODY_TO_HELP } from './found.ts';
import { PostcodePage } from './PlacePages.tsx';
import { STEPS } from './steps.ts';
import { VOLUNTEER_PATH } from './volunteer.ts';

/** `/volunteer`: somebody wants to help, and says so one thing a page. */
export const volunteerStreet = stepStreet({
  home: VOLUNTEER_PATH,
  steps: STEPS,
  first: (_site, visit) => {
    const view = { visit, step: 'postcode', answers: NO_ANSWERS, found: NOBODY_TO_HELP, refused: [], changing: false } as const;
    return page(200, createElement(PostcodePage, view));
  },
  answer: answerStep,
});
