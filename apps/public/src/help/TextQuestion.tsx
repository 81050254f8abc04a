import { FieldError } from '../pages/FieldError.tsx';
import { refusedAt } from '../pages/refused.ts';
import type { AnswerName } from './answers.ts';
import type { HelpView } from './help.ts';

type Props = {
  view: HelpView;
  name: AnswerName;
  label: string;
  /** Whether the question is the page's heading: the only one on it. */
  heading?: boolean;
  hint: string;
  /** Several lines, for what is told in one's own words. */
  lines?: number;
  type?: 'text' | 'tel' | 'email';
  autoComplete?: string;
  /** Written from left to right in every language: numbers, postcodes, addresses on the web. */
  latin?: boolean;
  className?: string;
};

/** One question with one box, its hint and what is wrong with it read out together. */
export function TextQuestion({
  view,
  name,
  label,
  heading,
  hint,
  lines,
  type = 'text',
  autoComplete = 'off',
  latin,
  className,
}: Props) {
  const wrong = refusedAt(view.refused, name);
  const box = {
    id: name,
    name,
    autoComplete,
    dir: latin ? 'ltr' : 'auto',
    defaultValue: view.answers[name],
    'aria-describedby': wrong ? `${name}-hint ${name}-error` : `${name}-hint`,
    'aria-invalid': wrong && true,
  } as const;
  return (
    <div className={wrong ? 'field wrong' : 'field'}>
      {heading ? (
        <h1>
          <label htmlFor={name}>{label}</label>
        </h1>
      ) : (
        <label htmlFor={name}>{label}</label>
      )}
      <p id={`${name}-hint`} className="hint">
        {hint}
      </p>
      <FieldError id={`${name}-error`} refused={wrong} />
      {lines ? <textarea {...box} rows={lines} /> : <input {...box} type={type} className={className ?? 'wide'} />}
    </div>
  );
}
