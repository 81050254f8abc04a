import { Page } from '../pages/Page.tsx';
import { to, type Visit } from '../visits/visit.ts';
import { entryPath } from './entry.ts';

type Props = { visit: Visit; token: string; gone: boolean };

/** It is written down; where the service has closed, there is no way back. */
export function ThanksPage({ visit, token, gone }: Props) {
  const { entry: words } = visit.words;
  return (
    <Page visit={visit} title={words.thanksTitle} tellsOfSomebody={false}>
      <h1>{words.thanksTitle}</h1>
      <p className="lead">{gone ? words.thanksClosed : words.thanks}</p>
      {!gone && (
        <p>
          <a className="link" href={to(visit, entryPath(token))}>
            {words.back}
          </a>
        </p>
      )}
    </Page>
  );
}
