import type { Words } from '../locales/locales.ts';
import { FieldError } from './FieldError.tsx';
import { InBoth } from './InBoth.tsx';
import { type Refused, refusedAt } from './refused.ts';

/** The yes to keeping what was typed. It is to the words of this page in this language, so no other page carries it along. */
export function ConsentBox({
  words,
  say,
  refused,
}: {
  words: Words;
  say: (words: Words) => string;
  refused: readonly Refused[];
}) {
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
        <span>
          <InBoth words={words} say={say} />
        </span>
      </label>
    </div>
  );
}
