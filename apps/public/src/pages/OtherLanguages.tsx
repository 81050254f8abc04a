import { WRITTEN } from '@wardwise/domain';
import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../locales/locales.ts';
import type { Visit } from '../visits/visit.ts';

type Props = {
  visit: Visit;
  /** Shown from the start: where somebody has just arrived. */
  open?: boolean;
  /** The way to one language: a link or a button that says its name, in itself. */
  way: (language: { tag: Language; autonym: string; lang: string; dir: 'ltr' | 'rtl' }) => ReactNode;
};

/** The languages but the page's own, each by its own name. It opens without a script, and the sign says what it is to those who cannot read the page. */
export function OtherLanguages({ visit, open, way }: Props) {
  return (
    <details className="languages" open={open}>
      <summary>
        <svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
          <circle cx="12" cy="12" r="9.2" />
          <ellipse cx="12" cy="12" rx="4" ry="9.2" />
          <path d="M3 12h18M4.4 7h15.2M4.4 17h15.2" />
        </svg>
        <span className="unseen">{visit.words.languages}:</span> {WRITTEN[visit.language].autonym}
      </summary>
      <ul>
        {LANGUAGES.filter(({ tag }) => tag !== visit.language).map((language) => (
          <li key={language.tag}>{way(language)}</li>
        ))}
      </ul>
    </details>
  );
}
