import { Page } from '../pages/Page.tsx';
import { to, type Visit } from '../visits/visit.ts';
import { type Stopped, wordsOfStop } from './stop-words.ts';

/** One button that stops the weekly mails, or the messages to the ward. */
export function StopPage({ visit, what, network }: { visit: Visit; what: Stopped; network: string }) {
  const words = wordsOfStop(visit, what);
  return (
    <Page visit={visit} title={words.title} tellsOfSomebody={false}>
      <h1>{words.title}</h1>
      <p className="lead">{words.text(network)}</p>
      <form method="post" action={to(visit, visit.path)}>
        <button type="submit">{words.stop}</button>
      </form>
    </Page>
  );
}
