import type { ReactNode } from 'react';
import { StepForm } from '../pages/StepForm.tsx';
import { ANSWERS, type AnswerName } from './answers.ts';
import { type HelpView, helpPath } from './help.ts';

type Props = {
  view: HelpView;
  title: string;
  /** The questions asked here; what was answered elsewhere travels along unseen. */
  asks: readonly AnswerName[];
  goOn?: string;
  go?: 'stay';
  again?: 'stay' | 'on';
  children: ReactNode;
};

/** One page of the form for asking. */
export function HelpForm({ view, title, asks, ...more }: Props) {
  const { visit, step, answers, refused, changing } = view;
  const others = ANSWERS.filter((name) => answers[name] !== '' && !asks.includes(name));
  return (
    <StepForm
      {...more}
      visit={visit}
      title={title}
      refused={refused}
      home="/help"
      path={helpPath(step)}
      carried={[...(changing ? ([['changing', 'yes']] as const) : []), ...others.map((name) => [name, answers[name]] as const)]}
      fresh={step === 'postcode' && answers.postcode === '' && refused.length === 0}
      goesBack={step !== 'postcode'}
      notice={asks.length > 0 ? 'help' : null}
    />
  );
}
