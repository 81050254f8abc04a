import type { ReactNode } from 'react';
import { ChoiceField } from '../pages/ChoiceField.tsx';
import type { AnswerName } from './answers.ts';
import type { HelpView } from './help.ts';

type Props = {
  view: HelpView;
  name: AnswerName;
  legend: ReactNode;
  hint?: string;
  options: readonly (readonly [value: string, label: string])[];
};

/** A question of the form with a few answers. */
export function ChoiceQuestion({ view: { answers, refused }, name, ...asked }: Props) {
  return <ChoiceField {...asked} name={name} chosen={answers[name]} refused={refused} />;
}
