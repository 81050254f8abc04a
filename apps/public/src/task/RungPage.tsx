import { Field } from '../pages/Field.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { ShortNotice } from '../pages/ShortNotice.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { type TaskView, taskPath } from './task.ts';

/** A call in their language is done: whoever rang by themselves writes down in English what they were told. */
export function RungPage({ visit, token, task, refused, typed }: TaskView) {
  const { interpreting: words, task: always } = visit.words;
  const byThemselves = task.interpreting === 'CALL_BACK';
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={words.doneTitle} back={always.notDone}>
      <p className="lead">{always.doneForget}</p>
      <div className="asks">
        <PostForm visit={visit} action={taskPath(token, 'deliver')}>
          <input type="hidden" name="paidBack" value="NOTHING_SPENT" />
          {byThemselves && (
            <>
              <Field name="words" label={words.told} hint={words.toldHint} refused={refused}>
                {(box) => (
                  <textarea
                    {...box}
                    rows={6}
                    maxLength={2000}
                    dir="auto"
                    lang="en"
                    autoComplete="off"
                    defaultValue={typed.get('words') ?? ''}
                  />
                )}
              </Field>
              <ShortNotice visit={visit} at="rung" />
            </>
          )}
          <button type="submit">{byThemselves ? words.rung : words.wasOnTheLine}</button>
        </PostForm>
      </div>
      <p className="quiet">{words.notReached}</p>
    </TaskHouse>
  );
}
