import { LONGEST_ENTRY } from '@wardwise/domain';
import { Field } from '../pages/Field.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { readablePhone } from '../pages/readable-phone.ts';
import { EntryHouse } from './EntryHouse.tsx';
import { type EntryView, entryPath } from './entry.ts';
import { HoursRows } from './HoursRows.tsx';

/** A service says how it is now. */
export function CorrectPage(view: EntryView) {
  const { visit, token, entry, refused, typed } = view;
  const { entry: words } = visit.words;
  return (
    <EntryHouse {...view} title={words.correctTitle}>
      <p>{words.publicOnly}</p>
      <div className="asks">
        <PostForm visit={visit} action={entryPath(token, 'correct')}>
          <Field name="description" label={words.description} refused={refused}>
            {(box) => (
              <textarea
                {...box}
                rows={6}
                dir="auto"
                maxLength={LONGEST_ENTRY.text}
                defaultValue={typed.get('description') ?? entry.description}
              />
            )}
          </Field>
          <Field name="phone" label={words.phone} refused={refused}>
            {(box) => (
              <input
                {...box}
                type="tel"
                dir="ltr"
                defaultValue={typed.get('phone') ?? (entry.phone ? readablePhone(entry.phone) : '')}
              />
            )}
          </Field>
          <HoursRows view={view} />
          <button type="submit">{words.save}</button>
        </PostForm>
      </div>
    </EntryHouse>
  );
}
