import { isReadBySpeaker } from '@wardwise/domain';
import type { ReactNode } from 'react';
import { MARK, STYLESHEET } from '../assets/asset.ts';
import { HAN_LETTERS } from '../assets/letters.ts';
import { inHan, inItself } from '../locales/locales.ts';
import type { Visit } from '../visits/visit.ts';
import { Emergency } from './Emergency.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { InBoth } from './InBoth.tsx';
import { Leave, LeaveScript, mayBeSecret } from './Leave.tsx';
import { PageHead } from './PageHead.tsx';
import type { Refused } from './refused.ts';

type Props = {
  visit: Visit;
  title: string;
  at?: string | null;
  refused?: readonly Refused[] /** Whether paper of it may tell who somebody is. */;
  tellsOfSomebody?: boolean;
  children: ReactNode;
};

/** The house every page lives in. `at` is the page that shows this again in another language: the visited one, unless a form brought us here; null where the page says that itself, cannot be shown again, or holds what was typed. */
export function Page({ visit, title, at = visit.path, refused = [], tellsOfSomebody = true, children }: Props) {
  const { words, language } = visit;
  const leaves = mayBeSecret(visit.path);
  return (
    <html {...inItself(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {visit.path !== '/' && <meta name="robots" content="noindex, nofollow" />}
        <title>{`${refused.length > 0 ? words.errorInTitle(title) : title} · ${words.product}`}</title>
        <link rel="icon" type="image/svg+xml" href={MARK.path} />
        <link rel="stylesheet" href={STYLESHEET.path} />
        {inHan(language) && <link rel="stylesheet" href={HAN_LETTERS.path} />}
      </head>
      <body>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <PageHead visit={visit} at={at} />
        {leaves && <Leave words={words} />}
        <main id="main" tabIndex={-1}>
          <ErrorSummary words={words} refused={refused} />
          {children}
        </main>
        <footer>
          {!isReadBySpeaker(language) && (
            <p className="not-read">
              {words.notRead} {words.notReadEnglish}
            </p>
          )}
          <Emergency words={words} />
          {visit.path !== '/privacy' && (
            <p>
              <a href={`/privacy?lang=${visit.language}`}>{words.privacy.link}</a>
            </p>
          )}
          {tellsOfSomebody && (
            <p className="printed">
              <InBoth words={words} say={({ privacy }) => privacy.printed} />
            </p>
          )}
        </footer>
        {leaves && <LeaveScript />}
      </body>
    </html>
  );
}
