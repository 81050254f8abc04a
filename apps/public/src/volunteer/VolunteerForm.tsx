import type { ReactNode } from 'react';
import { StepForm } from '../pages/StepForm.tsx';
import { type AnswerName, carriedOf } from './answers.ts';
import { VOLUNTEER_PATH, type VolunteerView } from './volunteer.ts';

type Props = {
  view: VolunteerView;
  title: string;
  /** The questions asked here; what was answered elsewhere travels along unseen. */
  asks: readonly AnswerName[];
  goOn?: string | null;
  go?: 'stay';
  again?: 'stay' | 'on';
  children: ReactNode;
};

/** One page of the form for volunteers. */
export function VolunteerForm({ view, title, asks, ...more }: Props) {
  const { visit, step, answers, refused, changing } = view;
  return (
    <StepForm
      {...more}
      visit={visit}
      title={title}
      refused={refused}
      home={VOLUNTEER_PATH}
      path={`${VOLUNTEER_PATH}/${step}`}
      carried={[...(changing ? ([['changing', 'yes']] as const) : []), ...carriedOf(answers, asks)]}
      fresh={step === 'postcode' && answers.postcode === '' && refused.length === 0}
      goesBack={step !== 'postcode'}
      notice={asks.length > 0 ? 'volunteer' : null}
    />
  );
}
