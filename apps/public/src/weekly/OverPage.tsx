import { Page } from '../pages/Page.tsx';
import { to, type Visit } from '../visits/visit.ts';

/** A link that stops nothing, and where else the mails are stopped. */
export function OverPage({ visit }: { visit: Visit }) {
  const { weekly: words } = visit.words;
  return (
    <Page visit={visit} title={words.overTitle} tellsOfSomebody={false}>
      <h1>{words.overTitle}</h1>
      <p className="lead">{words.over}</p>
      <p>
        <a className="link" href={to(visit, '/yours')}>
          {words.own}
        </a>
      </p>
    </Page>
  );
}
