import { Page } from '../pages/Page.tsx';
import { to, type Visit } from '../visits/visit.ts';

/** The same page for every number: it does not tell whether we know it. */
export function SentPage({ visit }: { visit: Visit }) {
  const { callOut: words } = visit.words;
  return (
    <Page visit={visit} title={words.sentTitle}>
      <h1>{words.sentTitle}</h1>
      <p className="lead">{words.sent}</p>
      <p>{words.sentNothing}</p>
      <section aria-labelledby="join">
        <h2 id="join">{words.joinHeading}</h2>
        <p>{words.join}</p>
        <p>
          <a className="link" href={to(visit, '/')}>
            {words.more}
          </a>
        </p>
      </section>
    </Page>
  );
}
