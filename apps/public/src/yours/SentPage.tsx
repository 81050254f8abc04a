import { Page } from '../pages/Page.tsx';
import type { Visit } from '../visits/visit.ts';

/** The same page for every number: it does not tell whether we know it. */
export function SentPage({ visit }: { visit: Visit }) {
  const { find: words } = visit.words.yours;
  return (
    <Page visit={visit} title={words.sentTitle}>
      <h1>{words.sentTitle}</h1>
      <p className="lead">{words.sent}</p>
      <p>{words.nothing}</p>
    </Page>
  );
}
