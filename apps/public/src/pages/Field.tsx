import type { ReactNode } from 'react';
import { FieldError } from './FieldError.tsx';
import { type Refused, refusedAt } from './refused.ts';

/** What a box says of itself, so that its label, its hint and what is wrong with it are read out together. */
type Box = { id: string; name: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

type Props = {
  name: string;
  label: string;
  /** Whether the label is the page's heading: the only one on it. */
  heading?: boolean;
  hint?: string;
  refused: readonly Refused[];
  children: (box: Box) => ReactNode;
};

/** One box with its label, its hint and what is wrong with it. */
export function Field({ name, label, heading, hint, refused, children }: Props) {
  const wrong = refusedAt(refused, name);
  const title = <label htmlFor={name}>{label}</label>;
  const about = [hint && `${name}-hint`, wrong && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div className={wrong ? 'field wrong' : 'field'}>
      {heading ? <h1>{title}</h1> : title}
      {hint && (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      )}
      <FieldError id={`${name}-error`} refused={wrong} />
      {children({ id: name, name, 'aria-describedby': about || undefined, 'aria-invalid': wrong && true })}
    </div>
  );
}
