import { AT_RISK } from '@wardwise/domain';
import { ChoiceField } from '../pages/ChoiceField.tsx';
import { Emergency } from '../pages/Emergency.tsx';
import { Field } from '../pages/Field.tsx';
import { InBoth } from '../pages/InBoth.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { ShortNotice } from '../pages/ShortNotice.tsx';
import { ConcernAbout } from './ConcernAbout.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { type TaskView, taskPath } from './task.ts';

/** A worry about somebody's safety: danger first, then a few words. */
export function ConcernPage(view: TaskView) {
  const { visit, token, task, refused, typed } = view;
  const { concern: words } = visit.words;
  const house = { visit, token, task, refused, rest: refused.length > 0 ? null : 'concern', worried: false };
  return (
    <TaskHouse {...house} title={words.title} back={words.back}>
      <div className="danger">
        <p className="lead">
          <InBoth words={visit.words} say={({ concern }) => concern.dangerFirst} />
        </p>
        <Emergency words={visit.words} />
      </div>
      <p>
        <InBoth words={visit.words} say={({ concern }) => concern.who} />
      </p>
      <div className="asks">
        <PostForm visit={visit} action={taskPath(token, 'raise-concern')}>
          <Field name="worry" label={words.worry} hint={words.worryHint} refused={refused}>
            {(box) => (
              <textarea
                {...box}
                rows={5}
                maxLength={4000}
                dir="auto"
                autoComplete="off"
                defaultValue={typed.get('worry') ?? ''}
              />
            )}
          </Field>
          <ChoiceField
            name="atRisk"
            legend={words.atRisk}
            options={AT_RISK.map((who) => [who, words.atRiskIs[who]])}
            chosen={typed.get('atRisk')}
            refused={refused}
          />
          <label className="choice">
            <input type="checkbox" name="dangerNow" value="YES" defaultChecked={typed.get('dangerNow') === 'YES'} />
            <span>
              <InBoth words={visit.words} say={({ concern }) => concern.danger} />
            </span>
          </label>
          <ConcernAbout {...view} />
          <ShortNotice visit={visit} at="concern" />
          <button type="submit">{words.send}</button>
        </PostForm>
      </div>
    </TaskHouse>
  );
}
