import { InBoth } from '../pages/InBoth.tsx';
import { Page } from '../pages/Page.tsx';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';

const PARTS = ['ask', 'another', 'volunteer', 'staff', 'worry', 'rights', 'complain'] as const;

type Props = { visit: Visit; networks: PublicSite['networks'] };

/** The whole privacy notice: for each who may be told of here, what is kept, who sees it, when it goes; and their rights. */
export function PrivacyPage({ visit, networks }: Props) {
  const { privacy: words } = visit.words;
  return (
    <Page visit={visit} title={words.title}>
      <h1>{words.title}</h1>
      <p className="lead">
        <InBoth words={visit.words} say={({ privacy }) => privacy.lead} />
      </p>
      {PARTS.map((part) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{words.parts[part].heading}</h2>
          <ul className="steps">
            {words.parts[part].points.map((point, n) => (
              <li key={point}>
                <InBoth words={visit.words} say={({ privacy }) => privacy.parts[part].points[n]} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="who">
        <h2 id="who">{words.whoHeading}</h2>
        <p>
          <InBoth words={visit.words} say={({ privacy }) => privacy.who} />
        </p>
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
