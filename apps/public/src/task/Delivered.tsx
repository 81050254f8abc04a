import { FieldError } from '../pages/FieldError.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { refusedAt } from '../pages/refused.ts';
import { Steps } from '../pages/Steps.tsx';
import { Owed } from './Owed.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { FOLLOW_UP_ANSWERS, type TaskView, taskPath, wordsOf } from './task.ts';

/** Done: thanks, and how it went while that is still to be asked. */
export function Delivered({ visit, token, task, refused }: TaskView) {
  const words = wordsOf(visit, task);
  const { followUp } = task;
  const due = followUp?.status === 'DUE';
  // An organisation that needs more asks again itself.
  const answers = FOLLOW_UP_ANSWERS.filter((answer) => !(task.byOrganization && answer === 'NEEDS_MORE_HELP'));
  const wrong = refusedAt(refused, 'answer');
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={words.deliveredTitle}>
      <p className="lead">{words.forgotten}</p>
      {task.wentWell && <p className="call-out">{visit.words.beats.wentWell}</p>}
      <Owed visit={visit} token={token} task={task} />
      {due && (
        <PostForm visit={visit} action={taskPath(token, 'follow-up')}>
          <div className={wrong && 'wrong'}>
            <fieldset aria-describedby="follow-up-note">
              <legend>{words.followUpQuestion}</legend>
              <p id="follow-up-note">{words.followUpNote}</p>
              <FieldError id="answer-error" refused={wrong} />
              <div className="answers">
                {answers.map((answer, at) => (
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
      {!task.byOrganization && !task.wentWell && <Steps heading={words.nextHeading} steps={visit.words.beats.next.DELIVERED} />}
    </TaskHouse>
  );
}
