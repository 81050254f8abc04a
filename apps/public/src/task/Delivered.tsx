import { FieldError } from '../pages/FieldError.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { refusedAt } from '../pages/refused.ts';
import { TaskHouse } from './TaskHouse.tsx';
import { FOLLOW_UP_ANSWERS, type TaskView, taskPath } from './task.ts';

/** Done: thanks, and how it went while that is still to be asked. */
export function Delivered({ visit, token, task, refused }: TaskView) {
  const { task: words } = visit.words;
  const { followUp } = task;
  const due = followUp?.status === 'DUE';
  const wrong = refusedAt(refused, 'answer');
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={words.deliveredTitle}>
      <p className="lead">{words.forgotten}</p>
      {due && (
        <PostForm visit={visit} action={taskPath(token, 'follow-up')}>
          <div className={wrong && 'wrong'}>
            <fieldset aria-describedby="follow-up-note">
              <legend>{words.followUpQuestion}</legend>
              <p id="follow-up-note">{words.followUpNote}</p>
              <FieldError id="answer-error" refused={wrong} />
              <div className="answers">
                {FOLLOW_UP_ANSWERS.map((answer, at) => (
                  <button
                    key={answer}
                    type="submit"
                    className="other"
                    name="answer"
                    value={answer}
                    id={at === 0 ? 'answer' : undefined}
                  >
                    {words.answers[answer]}
                  </button>
                ))}
              </div>
            </fieldset>
          </div>
        </PostForm>
      )}
      {followUp?.answer && <p>{words.answered[followUp.answer]}</p>}
      {!due && <p>{words.nothingToDo}</p>}
    </TaskHouse>
  );
}
