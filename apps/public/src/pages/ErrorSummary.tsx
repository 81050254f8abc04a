import type { Words } from '../locales/locales.ts';
import type { Refused } from './refused.ts';

/** What was refused, first on the page and first to be read out. */
export function ErrorSummary({ words, refused }: { words: Words; refused: readonly Refused[] }) {
  if (refused.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page comes back from a form; without scripts this is what moves focus to what was refused
    <div className="refused" role="alert" tabIndex={-1} autoFocus aria-labelledby="refused-heading">
      <h2 id="refused-heading">{words.errorHeading}</h2>
      <ul>
        {refused.map(({ code, message, field }) => (
          <li key={`${code} ${field}`} data-code={code}>
            {field ? <a href={`#${field}`}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </div>
  );
}
