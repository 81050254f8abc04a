import { Emergency } from '../pages/Emergency.tsx';
import type { OtherGroup } from './found.ts';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';

/** Nobody of ours helps there: which other group is nearest, as far as we know, and no promise. The way back to the postcode keeps every answer. */
export function ElsewherePage(view: HelpView) {
  const { words } = view.visit;
  const { elsewhere } = words.help;
  const { nearest, groups } = view.found;
  const km = nearest?.metres ? (nearest.metres / 1000).toFixed(1) : null;
  return (
    <HelpForm view={view} title={elsewhere.title} asks={[]} goOn={elsewhere.again} go="stay" again="on">
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
    </HelpForm>
  );
}

const Group = ({ group: { name, url } }: { group: OtherGroup }) => (
  <p>
    <a className="link" href={url} rel="noreferrer">
      <bdi>{name}</bdi>
    </a>
  </p>
);
