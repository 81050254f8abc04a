import { createElement } from 'react';
import { page } from '../answers/answer.ts';
import { stepStreet } from '../answers/step-street.ts';
import { answerStep } from './answer-step.ts';
import { NO_ANSWERS } from './answers.ts';
import { NOBODY } from './found.ts';
import { PostcodePage } from './PostcodePage.tsx';
import { STEPS } from './steps.ts';

/** `/help`: somebody asks for help, one thing a page. */
export const helpStreet = stepStreet({
  home: '/help',
  steps: STEPS,
  first: (_site, visit) => {
    const view = { visit, step: 'postcode', answers: NO_ANSWERS, found: NOBODY, refused: [], changing: false } as const;
    return page(200, createElement(PostcodePage, view));
  },
  answer: answerStep,
});
