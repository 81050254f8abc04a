import { Emergency } from '../pages/Emergency.tsx';
import { InBoth } from '../pages/InBoth.tsx';
import { Page } from '../pages/Page.tsx';
import type { PublicSite } from '../site/site.ts';
import { to, type Visit } from '../visits/visit.ts';

// The Open Government Licence asks for these words, as they are: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
const ATTRIBUTION =
  'Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025. Licensed under the Open Government Licence v3.0.';

type Props = { visit: Visit; networks: PublicSite['networks'] };

export function LandingPage({ visit, networks }: Props) {
  const shared = visit.words;
  const words = shared.landing;
  return (
    <Page visit={visit} title={words.title}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className="danger">
        <p>
          <InBoth words={shared} say={({ landing }) => landing.notEmergency} />
        </p>
        <Emergency words={shared} />
      </div>
      <section aria-labelledby="ask">
        <h2 id="ask">{words.askHeading}</h2>
        <p>
          <a className="button" href={to(visit, '/help')}>
            {words.ask}
          </a>
        </p>
      </section>
      <section aria-labelledby="join">
        <h2 id="join">{words.joinHeading}</h2>
        <p>
          <a className="button other" href={to(visit, '/volunteer')}>
            {words.join}
          </a>
        </p>
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{words.howHeading}</h2>
        <ol className="how">
          {words.how.map(({ heading, text }) => (
            <li key={heading}>
              <h3>{heading}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="volunteers">
        <h2 id="volunteers">{words.volunteersHeading}</h2>
        <p>{words.volunteers}</p>
        <p>
          <a className="link" href={to(visit, '/yours')}>
            {shared.yours.find.open}
          </a>
        </p>
      </section>
      <section aria-labelledby="leads">
        <h2 id="leads">{words.leadsHeading}</h2>
        <p>{words.leads}</p>
        <ul className="doors">
          {networks.map(({ slug, name }) => (
            <li key={slug}>
              <a className="button" href={`/n/${slug}/sign-in`}>
                {words.signIn(name)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {visit.demo && (
        <section aria-labelledby="demo">
          <h2 id="demo">{words.demoHeading}</h2>
          <p>{words.demo}</p>
          <p>
            <a className="link" href="/demo/mailbox">
              {shared.demoMailbox}
            </a>
          </p>
        </section>
      )}
      <section aria-labelledby="sources" className="quiet">
        <h2 id="sources">{words.sourcesHeading}</h2>
        <p lang="en" dir="ltr">
          {ATTRIBUTION}
        </p>
      </section>
    </Page>
  );
}
