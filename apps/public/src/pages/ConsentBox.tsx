import { FieldError } from '../pages/FieldError.tsx';
import { refusedAt } from '../pages/refused.ts';
import type { HelpView } from './help.ts';

/** The yes to keeping what was typed. It is to the words of this page in this language, so no other page carries it along. */
export function ConsentBox({ visit, refused }: Pick<HelpView, 'visit' | 'refused'>) {
  const wrong = refusedAt(refused, 'consent');
  return (
    <div className={wrong && 'wrong'}>
      <FieldError id="consent-error" refused={wrong} />
      <label className="choice">
        <input
          type="checkbox"
          name="consent"
          id="consent"
          value="YES"
          required
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong && 'consent-error'}
        />
        {visit.words.help.check.consent}
      </label>
    </div>
  );
}
