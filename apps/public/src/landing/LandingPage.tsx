import { Emergency } from '../pages/Emergency.tsx';
import { Page } from '../pages/Page.tsx';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';

type Props = { visit: Visit; networks: PublicSite['networks'] };

export function LandingPage({ visit, networks }: Props) {
  const shared = visit.words;
  const words = shared.landing;
  return (
    <Page visit={visit} title={words.title}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className="danger">
        <p>{words.notEmergency}</p>
        <Emergency words={shared} />
      </div>
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
    </Page>
  );
}
