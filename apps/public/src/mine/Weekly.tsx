import { WORDS_NOW, WRITTEN } from '@wardwise/domain';
import { dayIn, weekdayIn } from '../locales/locales.ts';
import { InBoth } from '../pages/InBoth.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { to, type Visit } from '../visits/visit.ts';
import { Comes } from './Comes.tsx';
import { type Mine, type MineView, minePath } from './mine.ts';

type Props = Pick<MineView, 'visit' | 'token' | 'mine'>;
type Rhythm = NonNullable<Mine['weekly']>['rhythm'];

/** Help that recurs and goes on: what and when, that we keep what it takes, the yes that is asked for again, and the ways to skip one or stop it. */
export function Weekly({ visit, token, mine }: Props) {
  const { mine: words } = visit.words;
  if (!mine.weekly) return null;
  const { categoryLabel, rhythm, nextOn, volunteers } = mine.weekly;
  return (
    <section aria-labelledby="weekly">
      <h2 id="weekly">{words.weeklyHeading}</h2>
      <p>
        <bdi>{categoryLabel}</bdi> · {rhythmInWords(visit, rhythm)}
      </p>
      {nextOn && <p>{words.weeklyNext(dayIn(visit.language, nextOn))}</p>}
      <Comes visit={visit} volunteers={volunteers} />
      <YesAgain visit={visit} token={token} mine={mine} />
      <p>{words.weeklyText}</p>
      {nextOn && (
        <p>
          <a className="button other" href={to(visit, minePath(token, 'skip'))}>
            {words.weeklySkip}
          </a>
        </p>
      )}
      <p>
        <a className="button other" href={to(visit, minePath(token, 'stop'))}>
          {words.weeklyStop}
        </a>
      </p>
    </section>
  );
}

/** Every four weeks they are asked whether it should go on; the words they press yes to go with it. */
function YesAgain({ visit, token, mine }: Props) {
  const { mine: words } = visit.words;
  if (!mine.weekly?.askedUntil) return null;
  const { askedUntil, paused } = mine.weekly;
  return (
    <div className="call-out">
      <p>
        <strong>{paused ? words.weeklyPaused : words.weeklyAsked(dayIn(visit.language, askedUntil))}</strong>
      </p>
      <p>
        <InBoth words={visit.words} say={({ mine }) => mine.weeklyConsent} />
      </p>
      <PostForm visit={visit} action={minePath(token, 'keep')}>
        <input type="hidden" name="words" value={WORDS_NOW.ARRANGEMENT} />
        <button type="submit">{words.weeklyYes}</button>
      </PostForm>
    </div>
  );
}

/** How it comes round, in their words. */
function rhythmInWords({ language, words }: Visit, { weekdays, everyWeeks, weekOfMonth, until }: Rhythm): string {
  const names = weekdays.map((day) => weekdayIn(language, day));
  const days = new Intl.ListFormat(WRITTEN[language].locale).format(names);
  const { everyWeeks: weekly, everyMonth: monthly } = words.mine;
  const often =
    weekOfMonth === null
      ? weekly[`${everyWeeks ?? 1}` as keyof typeof weekly](days)
      : monthly[`${weekOfMonth}` as keyof typeof monthly](days);
  return until ? words.mine.everyUntil(often, dayIn(language, until)) : often;
}
