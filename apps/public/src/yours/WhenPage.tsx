import { hourOf } from '../locales/locales.ts';
import { Field } from '../pages/Field.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { ShortNotice } from '../pages/ShortNotice.tsx';
import { Tick } from '../pages/Tick.tsx';
import { FreeTimes } from './FreeTimes.tsx';
import { TellHere } from './TellHere.tsx';
import { YoursHouse } from './YoursHouse.tsx';
import { type Known, type YoursView, yoursPath } from './yours.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** When they are free in a week, and in which hours they are not written to. */
export function WhenPage({ visit, token, yours, refused, typed }: YoursView) {
  const { yours: words } = visit.words;
  const known = yours.known as Known;
  const again = refused.length > 0;
  const ticked = again ? typed.getAll('freeTimes') : known.freeTimes;
  const chosen = (name: 'quietFrom' | 'quietUntil') => (again ? (typed.get(name) ?? '') : String(known[name] ?? ''));
  const hours = HOURS.map((hour) => (
    <option key={hour} value={hour}>
      {hourOf(hour)}
    </option>
  ));
  return (
    <YoursHouse
      visit={visit}
      token={token}
      yours={yours}
      refused={refused}
      title={words.when.title}
      rest={again ? null : 'when'}
      back={words.back}
    >
      <div className="asks">
        <PostForm visit={visit} action={yoursPath(token, 'when')}>
          <FreeTimes visit={visit} ticked={ticked} />
          <h2>{words.when.quietHeading}</h2>
          <p>{words.when.quietText}</p>
          <Field name="quietHours" label={words.when.from} refused={refused}>
            {(box) => (
              <select {...box} name="quietFrom" defaultValue={chosen('quietFrom')}>
                <option value="">
                  {words.when.asUsual(words.when.hours(hourOf(known.networkQuietFrom), hourOf(known.networkQuietUntil)))}
                </option>
                {hours}
              </select>
            )}
          </Field>
          <Field name="quietUntil" label={words.when.until} refused={refused}>
            {(box) => (
              <select {...box} defaultValue={chosen('quietUntil')}>
                <option value="">–</option>
                {hours}
              </select>
            )}
          </Field>
          {known.texts !== null && (
            <>
              <h2>{words.when.textsHeading}</h2>
              <input type="hidden" name="textsAsked" value="yes" />
              <Tick
                name="texts"
                label={visit.words.volunteer.reach.texts}
                hint={visit.words.volunteer.reach.textsHint}
                value="yes"
                ticked={again ? typed.get('texts') === 'yes' : known.texts}
              />
            </>
          )}
          <ShortNotice visit={visit} at="yours" />
          <button type="submit">{words.save}</button>
        </PostForm>
      </div>
      <TellHere visit={visit} token={token} known={known} />
    </YoursHouse>
  );
}
