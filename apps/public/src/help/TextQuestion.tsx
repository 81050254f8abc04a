import { Field } from '../pages/Field.tsx';
import type { AnswerName } from './answers.ts';
import type { HelpView } from './help.ts';

type Props = {
  view: HelpView;
  name: AnswerName;
  label: string;
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

/** A question of the form with one box. */
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
  const typed = { autoComplete, dir: latin ? 'ltr' : 'auto', defaultValue: view.answers[name] };
  return (
    <Field name={name} label={label} heading={heading} hint={hint} refused={view.refused}>
      {(box) =>
        lines ? (
          <textarea {...box} {...typed} rows={lines} />
        ) : (
          <input {...box} {...typed} type={type} className={className ?? 'wide'} />
        )
      }
    </Field>
  );
}
