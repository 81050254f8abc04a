import { type ToldService, toldOf, toldWords } from '@wardwise/domain';
import { Page } from '../pages/Page.tsx';
import type { Visit } from '../visits/visit.ts';
import { QrCode } from './QrCode.tsx';

type Props = { visit: Visit; network: string; services: readonly ToldService[] };

/** A letter with nobody's name on it: places that may help, how to reach them, and their pages to point a phone at. */
export function LetterPage({ visit, network, services }: Props) {
  const { language, words } = visit;
  const [intro, from] = toldWords([], network, language);
  return (
    <Page visit={visit} title={words.told.title} tellsOfSomebody={false}>
      <h1>{words.told.title}</h1>
      <p className="lead">{intro}</p>
      <p className="quiet screen-only">{words.told.print}</p>
      {services.map((service) => {
        const { title, lines } = toldOf(service, language);
        return (
          <section key={title} className="told-service">
            <div>
              <h2>{title}</h2>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
            {service.url && /^https?:\/\//i.test(service.url) && <QrCode text={service.url} label={words.told.qr} />}
          </section>
        );
      })}
      <p>{from}</p>
    </Page>
  );
}
