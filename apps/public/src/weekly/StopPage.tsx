import { Page } from '../pages/Page.tsx';
import { to, type Visit } from '../visits/visit.ts';

/** One button that stops the weekly mails. */
export function StopPage({ visit, network }: { visit: Visit; network: string }) {
  const { weekly: words } = visit.words;
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
