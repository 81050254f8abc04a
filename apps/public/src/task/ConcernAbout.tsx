import { nameWithin, type StaffRole } from '@wardwise/domain';
import { listIn } from '../locales/locales.ts';
import { Field } from '../pages/Field.tsx';
import type { TaskView } from './task.ts';

/** Whom of those who run the network it is about, and how to reach whoever writes: neither must be said. */
export function ConcernAbout({ visit, task, refused, typed }: TaskView) {
  const { language } = visit;
  const { concern: words } = visit.words;
  const subjects = task.concernForm?.subjects ?? [];
  const rolesOf = (roles: StaffRole[]) =>
    listIn(
      language,
      roles.map((role) => words.roles[role]),
    );
  return (
    <>
      {subjects.length > 0 && (
        <Field name="aboutStaffId" label={words.about} hint={words.aboutHint} refused={refused}>
          {(box) => (
            <select {...box} defaultValue={typed.get('aboutStaffId') ?? ''}>
              <option value="">{words.aboutNobody}</option>
              {subjects.map(({ id, displayName, roles }) => (
                <option key={id} value={id}>
                  {`${nameWithin(language, displayName)} (${rolesOf(roles)})`}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field name="reach" label={words.reach} hint={words.reachHint} refused={refused}>
        {(box) => (
          <input
            {...box}
            type="text"
            className="wide"
            maxLength={200}
            dir="auto"
            autoComplete="off"
            defaultValue={typed.get('reach') ?? ''}
          />
        )}
      </Field>
    </>
  );
}
