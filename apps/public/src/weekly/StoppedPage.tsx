import { Page } from '../pages/Page.tsx';
import { to, type Visit } from '../visits/visit.ts';
import { type Stopped, wordsOfStop } from './stop-words.ts';

/** They are stopped, now or before. */
export function StoppedPage({ visit, what }: { visit: Visit; what: Stopped }) {
  const words = wordsOfStop(visit, what);
  return (
    <Page visit={visit} title={words.doneTitle} tellsOfSomebody={false}>
      <h1>{words.doneTitle}</h1>
      <p className="lead" role="status">
        {words.done}
      </p>
      <p>
        <a className="link" href={to(visit, '/yours')}>
          {words.own}
        </a>
      </p>
    </Page>
  );
}
