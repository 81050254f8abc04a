import { LANGUAGES } from '@wardwise/domain';
import { FieldError } from '../pages/FieldError.tsx';
import { refusedAt } from '../pages/refused.ts';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';

/** The language to be spoken to in, each called by its own name; the page's own is chosen until another one is. */
export function LanguagePage(view: HelpView) {
  const { visit, answers, refused } = view;
  const { label, hint } = visit.words.help.language;
  const wrong = refusedAt(refused, 'language');
  return (
    <HelpForm view={view} title={label} asks={['language']}>
      <div className={wrong ? 'field wrong' : 'field'}>
        <h1>
          <label htmlFor="language">{label}</label>
        </h1>
        <p id="language-hint" className="hint">
          {hint}
        </p>
        <FieldError id="language-error" refused={wrong} />
        <select
          id="language"
          name="language"
          dir="auto"
          defaultValue={answers.language || visit.language}
          aria-describedby={wrong ? 'language-hint language-error' : 'language-hint'}
        >
          {LANGUAGES.map(({ tag, autonym, dir }) => (
            <option key={tag} value={tag} lang={tag} dir={dir}>
              {autonym}
            </option>
          ))}
        </select>
      </div>
    </HelpForm>
  );
}
