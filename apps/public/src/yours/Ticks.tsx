import type { ReactNode } from 'react';
import { FieldError } from '../pages/FieldError.tsx';
import { type Refused, refusedAt } from '../pages/refused.ts';

type Props = {
  name: string;
  legend: ReactNode;
  hint?: string;
  options: readonly (readonly [value: string, label: string])[];
  ticked: readonly string[];
  /** So many stand there at once; the others are folded away under these words. */
  first?: { count: number; more: string };
  refused: readonly Refused[];
};

/** One question with several answers, each a whole line to tick. */
export function Ticks({ name, legend, options, ticked, hint, first, refused }: Props) {
  const wrong = refusedAt(refused, name);
  const count = first?.count ?? options.length;
  const about = [hint && `${name}-hint`, wrong && `${name}-error`].filter(Boolean).join(' ');
  const tick = ([value, label]: readonly [string, string], at: number) => (
    <label className="choice" key={value}>
      <input type="checkbox" name={name} value={value} id={at === 0 ? name : undefined} defaultChecked={ticked.includes(value)} />
      <bdi>{label}</bdi>
    </label>
  );
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
        {options.slice(0, count).map(tick)}
        {options.length > count && (
          <details>
            <summary>{first?.more}</summary>
            {options.slice(count).map((option) => tick(option, -1))}
          </details>
        )}
      </fieldset>
    </div>
  );
}
