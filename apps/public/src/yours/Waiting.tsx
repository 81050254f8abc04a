import { WhomToRing } from '../pages/WhomToRing.tsx';
import type { KnownView } from './yours.ts';

/** Somebody who signed up and has not been taken on yet: how it stands, and whom to ask. */
export function Waiting({ visit, known }: KnownView) {
  const { waiting, waitingAsk } = visit.words.volunteer;
  return (
    <section className="call-out">
      <p>{waiting}</p>
      <p>{waitingAsk}</p>
      <WhomToRing visit={visit} whom={known} />
    </section>
  );
}
