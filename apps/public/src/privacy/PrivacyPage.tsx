import { Page } from '../pages/Page.tsx';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';

type Props = { visit: Visit; networks: PublicSite['networks'] };

/** The whole privacy notice: for each who may be told of here, what is kept, who sees it, when it goes; and their rights. */
export function PrivacyPage({ visit, networks }: Props) {
  const { privacy: words } = visit.words;
  return (
    <Page visit={visit} title={words.title}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {Object.entries(words.parts).map(([part, { heading, points }]) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{heading}</h2>
          <ul className="steps">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="who">
        <h2 id="who">{words.whoHeading}</h2>
        <p>{words.who}</p>
        <ul>
          {networks.map(({ slug, name }) => (
            <li key={slug}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
