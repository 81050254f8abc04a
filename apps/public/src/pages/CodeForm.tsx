import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';
import { Field } from './Field.tsx';
import { PostForm } from './PostForm.tsx';
import type { Refused } from './refused.ts';

type Props = {
  visit: Visit;
  /** The paths that take the code, and that send a new one. */
  paths: { code: string; again: string };
  words: { label: string; goOn: string; again: string };
  typed: Form;
  refused: readonly Refused[];
};

/** The six digits from the e-mail let this browser in; where nothing arrived, another code is sent. */
export function CodeForm({ visit, paths, words, typed, refused }: Props) {
  return (
    <>
      <PostForm visit={visit} action={paths.code}>
        <Field name="code" label={words.label} refused={refused}>
          {(box) => (
            <input
              {...box}
              type="text"
              inputMode="numeric"
              autoComplete="one-time-code"
              dir="ltr"
              defaultValue={typed.get('code') ?? ''}
            />
          )}
        </Field>
        <button type="submit">{words.goOn}</button>
      </PostForm>
      <PostForm visit={visit} action={paths.again}>
        <button type="submit" className="other">
          {words.again}
        </button>
      </PostForm>
    </>
  );
}
