import { dayIn, weekdayIn } from '../locales/locales.ts';
import { to } from '../visits/visit.ts';
import { Comes } from './Comes.tsx';
import { type MineView, minePath } from './mine.ts';

/** Help every week that goes on: what and when, that we keep what it takes, and the way to stop it. */
export function Weekly({ visit, token, mine }: Pick<MineView, 'visit' | 'token' | 'mine'>) {
  const { mine: words } = visit.words;
  if (!mine.weekly) return null;
  const { categoryLabel, weekday, nextOn, volunteers } = mine.weekly;
  return (
    <section aria-labelledby="weekly">
      <h2 id="weekly">{words.weeklyHeading}</h2>
      <p>
        <bdi>{categoryLabel}</bdi> · {words.everyWeek(weekdayIn(visit.language, weekday))}
      </p>
      {nextOn && <p>{words.weeklyNext(dayIn(visit.language, nextOn))}</p>}
      <Comes visit={visit} volunteers={volunteers} />
      <p>{words.weeklyText}</p>
      <p>
        <a className="button other" href={to(visit, minePath(token, 'stop'))}>
          {words.weeklyStop}
        </a>
      </p>
    </section>
  );
}
