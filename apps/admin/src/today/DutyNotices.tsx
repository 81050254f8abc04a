import { PausedWards } from '../pauses/PausedWards.tsx';
import { YouStandIn } from '../stand-ins/YouStandIn.tsx';

/** Where the rota is not as on other days: for whom the reader stands in, and which wards are paused. */
export function DutyNotices() {
  return (
    <>
      <YouStandIn />
      <PausedWards />
    </>
  );
}
