import { dayIn } from '../locales/locales.ts';
import type { Visit } from '../visits/visit.ts';
import type { Askable } from './found.ts';

type Props = { visit: Visit; paused: NonNullable<Askable['paused']> };

/** Their own ward takes nothing on for a while: until when, and who looks after it instead. */
export function WardPaused({ visit, paused: { until, servedBy, onDutyFrom } }: Props) {
  const { paused } = visit.words.help;
  return (
    <div className="call-out">
      <p>{paused.until(dayIn(visit.language, until))}</p>
      <p>{servedBy ? paused.served(servedBy) : onDutyFrom ? paused.waits(dayIn(visit.language, onDutyFrom)) : paused.later}</p>
    </div>
  );
}
