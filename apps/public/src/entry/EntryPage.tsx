import { CAPACITIES, hoursLines } from '@wardwise/domain';
import { dateIn, longListIn } from '../locales/locales.ts';
import { ChoiceField } from '../pages/ChoiceField.tsx';
import { Facts, Told } from '../pages/Facts.tsx';
import { Field } from '../pages/Field.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { readablePhone } from '../pages/readable-phone.ts';
import { to } from '../visits/visit.ts';
import { EntryHouse } from './EntryHouse.tsx';
import { type EntryView, entryPath } from './entry.ts';

/** What a service's link opens: what we say of it, and one button if that is right. */
export function EntryPage(view: EntryView) {
  const { visit, token, entry, refused, typed } = view;
  const { entry: words } = visit.words;
  const hours = entry.hours.map(
    ({ days, ...times }) => ({ freq: 'WEEKLY', every: 1, byday: days.join(','), bymonthday: null, ...times }) as const,
  );
  return (
    <EntryHouse {...view} title={words.title}>
      <p className="lead">{words.lead(entry.networkName)}</p>
      <dl className="facts">
        <Told term={words.description} text={entry.description} />
      </dl>
      <Facts
        facts={[
          [words.phone, entry.phone && readablePhone(entry.phone)],
          [words.hours, longListIn(visit.language, hoursLines(hours, visit.language)) || words.noHours],
          [words.room, entry.capacity && words.rooms[entry.capacity]],
          [words.assuredOn, entry.assuredOn ? dateIn(visit.language, entry.assuredOn) : words.never],
        ]}
      />
      <div className="asks">
        <PostForm visit={visit} action={entryPath(token, 'confirm')}>
          <ChoiceField
            name="capacity"
            legend={words.roomNow}
            options={CAPACITIES.map((capacity) => [capacity, words.rooms[capacity]] as const)}
            chosen={typed.get('capacity') ?? entry.capacity}
            refused={refused}
          />
          <Field name="waitingDays" label={words.waitingDays} hint={words.waitingHint} refused={refused}>
            {(box) => (
              <input
                {...box}
                type="text"
                inputMode="numeric"
                dir="ltr"
                maxLength={3}
                defaultValue={typed.get('waitingDays') ?? entry.waitingDays ?? ''}
              />
            )}
          </Field>
          <button type="submit">{words.right}</button>
        </PostForm>
      </div>
      <p>
        <a className="button other" href={to(visit, entryPath(token, 'correct'))}>
          {words.notRight}
        </a>
      </p>
      <p>
        <a className="link" href={to(visit, entryPath(token, 'closed'))}>
          {words.weClosed}
        </a>
      </p>
      <p className="quiet">{words.keep}</p>
    </EntryHouse>
  );
}
