import { LANGUAGES } from '@wardwise/domain';
import { Field } from '../pages/Field.tsx';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';

/** The language to be spoken to in, each called by its own name; the page's own is chosen until another one is. */
export function LanguagePage(view: HelpView) {
  const { visit, answers, refused } = view;
  const { label, hint } = visit.words.help.language;
  return (
    <HelpForm view={view} title={label} asks={['language']}>
      <Field name="language" label={label} heading hint={hint} refused={refused}>
        {(box) => (
          <select {...box} dir="auto" defaultValue={answers.language || visit.language}>
            {LANGUAGES.map(({ tag, autonym, dir }) => (
              <option key={tag} value={tag} lang={tag} dir={dir}>
                {autonym}
              </option>
            ))}
          </select>
        )}
      </Field>
    </HelpForm>
  );
}
