import { Field } from '../pages/Field.tsx';
import type { ReferView } from './refer.ts';

type Props = {
  view: ReferView;
  name: string;
  label: string;
  hint?: string;
  lines?: number;
  type?: 'text' | 'tel' | 'email' | 'date';
  /** Written from left to right in every language. */
  latin?: boolean;
  start?: string;
};

/** One box of the referrer's form, with what was typed before. */
export function Box({ view: { refused, typed }, name, label, hint, lines, type = 'text', latin, start = '' }: Props) {
  const said = { autoComplete: 'off', dir: latin ? 'ltr' : 'auto', defaultValue: typed.get(name) ?? start };
  return (
    <Field name={name} label={label} hint={hint} refused={refused}>
      {(box) =>
        lines ? <textarea {...box} {...said} rows={lines} /> : <input {...box} {...said} type={type} className="wide" />
      }
    </Field>
  );
}
