import { Emergency } from '../pages/Emergency.tsx';
import { Page } from '../pages/Page.tsx';
import { to, type Visit } from '../visits/visit.ts';
import type { Found, OtherGroup } from './found.ts';

type Props = { visit: Visit; found: Found };

/** Nobody of ours helps there: which other group is nearest, as far as we know, and no promise. */
export function ElsewherePage({ visit, found }: Props) {
  const { words } = visit;
  const { elsewhere } = words.help;
  const { nearest, groups } = found;
  const km = nearest?.metres ? (nearest.metres / 1000).toFixed(1) : null;
  return (
    <Page visit={visit} title={elsewhere.title} at="/help">
      <h1>{elsewhere.title}</h1>
      <p className="lead">{elsewhere.text}</p>
      <section aria-labelledby="groups" className="call-out">
        <h2 id="groups">{nearest ? elsewhere.nearest : elsewhere.far}</h2>
        {nearest ? <Group group={nearest} /> : groups.map((group) => <Group key={group.name} group={group} />)}
        {km && <p>{elsewhere.km(km)}</p>}
      </section>
      <p>{elsewhere.council}</p>
      <div className="danger">
        <Emergency words={words} />
      </div>
      <p>
        <a className="button other" href={to(visit, '/help')}>
          {elsewhere.again}
        </a>
      </p>
    </Page>
  );
}

const Group = ({ group: { name, url } }: { group: OtherGroup }) => (
  <p>
    <a className="link" href={url} rel="noreferrer">
      <bdi>{name}</bdi>
    </a>
  </p>
);
