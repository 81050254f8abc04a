import { Field } from '../pages/Field.tsx';
import type { TextName } from './answers.ts';
import type { VolunteerView } from './volunteer.ts';

type Props = {
  view: VolunteerView;
  name: TextName;
  label: string;
  hint: string;
  /** Whether the label is the page's heading. */
  heading?: boolean;
  type?: 'text' | 'tel' | 'email';
  inputMode?: 'numeric' | 'decimal';
  autoComplete?: string;
  /** Written from left to right in every language: numbers, postcodes, addresses on the web. */
  latin?: boolean;
  short?: boolean;
};

/** A question of the form with one box. */
export function TextBox({
  view,
  name,
  label,
  hint,
  heading,
  latin,
  short,
  type = 'text',
  autoComplete = 'off',
  inputMode,
}: Props) {
  return (
    <Field name={name} label={label} hint={hint} heading={heading} refused={view.refused}>
      {(box) => (
        <input
          {...box}
          type={type}
          inputMode={inputMode}
          autoComplete={autoComplete}
          dir={latin ? 'ltr' : 'auto'}
          className={short ? 'short' : 'wide'}
          defaultValue={view.answers[name]}
        />
      )}
    </Field>
  );
}
