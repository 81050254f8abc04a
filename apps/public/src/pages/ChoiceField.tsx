import type { ReactNode } from 'react';
import { FieldError } from './FieldError.tsx';
import { type Refused, refusedAt } from './refused.ts';

type Props = {
  name: string;
  legend: ReactNode;
  hint?: string;
  options: readonly (readonly [value: string, label: string])[];
  chosen: string | null;
  refused: readonly Refused[];
};

/** One question with a few answers, each a whole line to press. */
export function ChoiceField({ name, legend, hint, options, chosen, refused }: Props) {
  const wrong = refusedAt(refused, name);
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
            <input type="radio" name={name} value={value} id={at === 0 ? name : undefined} defaultChecked={chosen === value} />
            <bdi>{label}</bdi>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
