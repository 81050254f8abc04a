import type { Words } from '../locales/locales.ts';
import type { Form } from '../visits/form.ts';
import type { ConcernForm } from './task.ts';

type Props = { words: Words['concern']; form: ConcernForm | null; typed: Form };

/** Whom of those who run the network it is about, and how to reach whoever writes: neither must be said. */
export function ConcernAbout({ words, form, typed }: Props) {
  return (
    <>
      {form && form.subjects.length > 0 && (
        <div className="field">
          <label htmlFor="aboutStaffId">{words.about}</label>
          <p id="about-hint" className="hint">
            {words.aboutHint}
          </p>
          <select
            id="aboutStaffId"
            name="aboutStaffId"
            defaultValue={typed.get('aboutStaffId') ?? ''}
            aria-describedby="about-hint"
          >
            <option value="">{words.aboutNobody}</option>
            {form.subjects.map(({ id, displayName, roles }) => (
              <option key={id} value={id}>
                {`${displayName} (${roles.map((role) => words.roles[role]).join(', ')})`}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor="reach">{words.reach}</label>
        <p id="reach-hint" className="hint">
          {words.reachHint}
        </p>
        <input
          id="reach"
          name="reach"
          type="text"
          className="wide"
          maxLength={200}
          dir="auto"
          autoComplete="off"
          defaultValue={typed.get('reach') ?? ''}
          aria-describedby="reach-hint"
        />
      </div>
    </>
  );
}
