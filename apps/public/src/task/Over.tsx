import type { Words } from '../locales/locales.ts';
import { PostForm } from '../pages/PostForm.tsx';
import { Steps } from '../pages/Steps.tsx';
import { CallOut } from './CallOut.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { type TaskState, type TaskView, taskPath, wordsOf } from './task.ts';

type Ending = { title: string; text: string };

/** Over for this volunteer, one way or another: thanks, no blame, nothing to do. */
export function Over({ visit, token, task, refused }: TaskView) {
  const { title, text } = endingOf(task.state, wordsOf(visit, task));
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={title}>
      <p className="lead">{text}</p>
      <CallOut task={task} />
      {task.state === 'HANDED_BACK' && (
        <Steps heading={visit.words.task.nextHeading} steps={visit.words.beats.next.HANDED_BACK} />
      )}
      {task.anotherText ? <Another visit={visit} token={token} text={task.anotherText} /> : <p>{visit.words.task.nothingToDo}</p>}
    </TaskHouse>
  );
}

/** Others were faster: the words of another call-out, and the button that leads to it. */
function Another({ visit, token, text }: Pick<TaskView, 'visit' | 'token'> & { text: string }) {
  const { another: words } = visit.words.task;
  return (
    <section aria-labelledby="another">
      <h2 id="another">{words.heading}</h2>
      <p className="call-out">{text}</p>
      <PostForm visit={visit} action={taskPath(token, 'another')}>
        <button type="submit">{words.open}</button>
      </PostForm>
    </section>
  );
}

function endingOf(state: TaskState, words: Words['task']): Ending {
  switch (state) {
    case 'HANDED_BACK':
      return { title: words.handedBackTitle, text: words.handedBack };
    case 'DECLINED':
      return { title: words.declinedTitle, text: words.declined };
    case 'WITHDRAWN':
      return { title: words.withdrawnTitle, text: words.withdrawn };
    case 'TAKEN':
      return { title: words.takenTitle, text: words.taken };
    default:
      return { title: words.endedTitle, text: words.ended };
  }
}
