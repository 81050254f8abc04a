import { OPEN_DAYS } from '@wardwise/domain';
import { FieldError } from '../pages/FieldError.tsx';
import { refusedAt } from '../pages/refused.ts';
import type { EntryView } from './entry.ts';
import { hoursTyped } from './hours-form.ts';

/** Empty rows at the end, for times that are new. */
const SPARE_ROWS = 2;
const NOTHING = { days: [], opensAt: '', closesAt: '' };

/** When it is open in a week: a row for each span, and two more; a row without a day says nothing. */
export function HoursRows({ view: { visit, entry, refused, typed } }: { view: EntryView }) {
  const { entry: words } = visit.words;
  const known = typed.has('description') ? hoursTyped(typed) : entry.hours;
  const rows = [...known, ...Array.from({ length: SPARE_ROWS }, () => NOTHING)];
  const wrong = refusedAt(refused, 'hours');
  return (
    <div className={wrong ? 'field wrong' : 'field'} id="hours" tabIndex={-1}>
      <h2>{words.hours}</h2>
      <p className="hint">{words.hoursHint}</p>
      <FieldError id="hours-error" refused={wrong} />
      {rows.map(({ days, opensAt, closesAt }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the form
        <fieldset key={at} className="times">
          <legend>{words.times(at + 1)}</legend>
          <div className="days">
            {OPEN_DAYS.map((day) => (
              <label key={day} className="choice">
                <input type="checkbox" name={`days-${at}`} value={day} defaultChecked={(days as string[]).includes(day)} />
                <span>{words.days[day]}</span>
              </label>
            ))}
          </div>
          <label>
            {words.opens}
            <input type="time" name={`opens-${at}`} dir="ltr" defaultValue={opensAt} />
          </label>
          <label>
            {words.closes}
            <input type="time" name={`closes-${at}`} dir="ltr" defaultValue={closesAt} />
          </label>
        </fieldset>
      ))}
    </div>
  );
}
