import { Page } from '../pages/Page.tsx';
import { to, type Visit } from '../visits/visit.ts';
import { type Stopped, wordsOfStop } from './stop-words.ts';

/** A link that stops nothing, and where else the mails are stopped. */
export function OverPage({ visit, what }: { visit: Visit; what: Stopped }) {
  const words = wordsOfStop(visit, what);
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
