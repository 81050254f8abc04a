import { FieldError } from '../pages/FieldError.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { refusedAt } from '../pages/refused.ts';
import { to } from '../visits/visit.ts';
import { TaskHouse } from './TaskHouse.tsx';
import { PAID_BACK, type TaskView, taskPath } from './task.ts';

/** The one place that asks first: what this deletes cannot be brought back. */
export function DonePage({ visit, token, task, refused, typed }: TaskView) {
  const { task: words } = visit.words;
  const wrong = refusedAt(refused, 'paidBack');
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={words.doneTitle}>
      <p className="lead">{words.doneForget}</p>
      <PostForm visit={visit} action={taskPath(token, 'deliver')}>
        <div className={wrong && 'wrong'}>
          <fieldset aria-describedby={wrong && 'paidBack-error'}>
            <legend>{words.paidBackQuestion}</legend>
            <FieldError id="paidBack-error" refused={wrong} />
            {PAID_BACK.map((answer, at) => (
              <label className="choice" key={answer}>
                <input
                  type="radio"
                  name="paidBack"
                  value={answer}
                  id={at === 0 ? 'paidBack' : undefined}
                  defaultChecked={typed.get('paidBack') === answer}
                />
                {words.paidBack[answer]}
              </label>
            ))}
          </fieldset>
        </div>
        <button type="submit">{words.deliver}</button>
      </PostForm>
      <p>
        <a className="link" href={to(visit, taskPath(token))}>
          {words.notDone}
        </a>
      </p>
    </TaskHouse>
  );
}
