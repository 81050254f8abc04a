import { FieldError } from '../pages/FieldError.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { refusedAt } from '../pages/refused.ts';
import { TaskHouse } from './TaskHouse.tsx';
import { type TaskView, taskPath } from './task.ts';

/** The six digits from the e-mail let this browser in. */
export function CodePage({ visit, token, task, refused, typed }: TaskView) {
  const { code: words } = visit.words;
  const wrong = refusedAt(refused, 'code');
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={words.title}>
      <p className="lead">{words.sent}</p>
      <PostForm visit={visit} action={taskPath(token, 'code')}>
        <div className={wrong ? 'field wrong' : 'field'}>
          <label htmlFor="code">{words.label}</label>
          <FieldError id="code-error" refused={wrong} />
          <input
            id="code"
            name="code"
            type="text"
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
            defaultValue={typed.get('code') ?? ''}
            aria-invalid={wrong && true}
            aria-describedby={wrong && 'code-error'}
          />
        </div>
        <button type="submit">{words.confirm}</button>
      </PostForm>
      <PostForm visit={visit} action={taskPath(token, 'send-code')}>
        <button type="submit" className="other">
          {words.again}
        </button>
      </PostForm>
    </TaskHouse>
  );
}
