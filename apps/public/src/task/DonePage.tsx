import { ChoiceField } from '../pages/ChoiceField.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { PAID_BACK, type TaskView, taskPath, wordsOf } from './task.ts';

/** The one place that asks first: what this deletes cannot be brought back. */
export function DonePage({ visit, token, task, refused, typed }: TaskView) {
  const words = wordsOf(visit, task);
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={words.doneTitle} back={words.notDone}>
      <p className="lead">{words.doneForget}</p>
      <PostForm visit={visit} action={taskPath(token, 'deliver')}>
        <ChoiceField
          name="paidBack"
          legend={words.paidBackQuestion}
          options={PAID_BACK.map((answer) => [answer, words.paidBack[answer]])}
          chosen={typed.get('paidBack')}
          refused={refused}
        />
        <button type="submit">{words.deliver}</button>
      </PostForm>
    </TaskHouse>
  );
}
