import type { Visit } from '../visits/visit.ts';
import type { Found, OtherGroup } from './found.ts';

/** Which other group is nearest to somebody outside our wards, as far as we know, and no promise. */
export function OtherGroups({ visit, found: { nearest, groups } }: { visit: Visit; found: Pick<Found, 'nearest' | 'groups'> }) {
  const { elsewhere } = visit.words.help;
  const km = nearest?.metres ? (nearest.metres / 1000).toFixed(1) : null;
  return (
    <section aria-labelledby="groups" className="call-out">
      <h2 id="groups">{nearest ? elsewhere.nearest : elsewhere.far}</h2>
      {nearest ? <Group group={nearest} /> : groups.map((group) => <Group key={group.name} group={group} />)}
      {km && <p>{elsewhere.km(km)}</p>}
    </section>
  );
}

const Group = ({ group: { name, url } }: { group: OtherGroup }) => (
  <p>
    <a className="link" href={url} rel="noreferrer">
      <bdi>{name}</bdi>
    </a>
  </p>
);
