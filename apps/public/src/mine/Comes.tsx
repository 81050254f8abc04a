import type { Visit } from '../visits/visit.ts';
import type { WhoComes } from './mine.ts';

/** Whoever has said yes, by first name. */
export function Comes({ visit, volunteers }: { visit: Visit; volunteers: WhoComes[] }) {
  const { mine: words } = visit.words;
  return volunteers.map(({ firstName, started }) => (
    <p className="call-out" key={firstName}>
      {started ? words.onTheWay(firstName) : words.comes(firstName)}
    </p>
  ));
}
