import { RingNetwork } from '../help/RingNetwork.tsx';
import { Page } from '../pages/Page.tsx';
import { Steps } from '../pages/Steps.tsx';
import type { Visit } from '../visits/visit.ts';
import type { Helpable } from './found.ts';

/** It has arrived. The same page for whoever is known already, and for whoever we cannot take on: it promises no more than an answer by mail, and names whom to ask. */
export function SentPage({ visit, network }: { visit: Visit; network: Helpable }) {
  const words = visit.words.volunteer.sent;
  return (
    <Page visit={visit} title={words.title} at={null}>
      <h1>{words.title}</h1>
      <p className="lead">{words.mail}</p>
      <Steps heading={words.nextHeading} steps={words.next} />
      <p>{words.nothing}</p>
      <RingNetwork say={words.ring} network={network} />
      {network.email !== null && (
        <p>
          <a className="link" href={`mailto:${network.email}`} dir="ltr">
            {network.email}
          </a>
        </p>
      )}
    </Page>
  );
}
