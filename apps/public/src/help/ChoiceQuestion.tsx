import type { ReactNode } from 'react';
import { FieldError } from '../pages/FieldError.tsx';
import { refusedAt } from '../pages/refused.ts';
import type { AnswerName } from './answers.ts';
import type { HelpView } from './help.ts';

type Props = {
  view: HelpView;
  name: AnswerName;
  legend: ReactNode;
  hint?: string;
  options: readonly (readonly [value: string, label: string])[];
};

/** One question with a few answers, each a whole line to press. */
export function ChoiceQuestion({ view, name, legend, hint, options }: Props) {
  const wrong = refusedAt(view.refused, name);
  const about = [hint && `${name}-hint`, wrong && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div className={wrong && 'wrong'}>
      <fieldset aria-describedby={about || undefined}>
        <legend>{legend}</legend>
        {hint && (
          <p id={`${name}-hint`} className="hint">
            {hint}
          </p>
        )}
        <FieldError id={`${name}-error`} refused={wrong} />
        {options.map(([value, label], at) => (
          <label className="choice" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              id={at === 0 ? name : undefined}
              defaultChecked={view.answers[name] === value}
            />
            <bdi>{label}</bdi>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
