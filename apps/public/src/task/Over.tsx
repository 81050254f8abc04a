import type { Words } from '../locales/locales.ts';
import { CallOut } from './CallOut.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { type TaskState, type TaskView, wordsOf } from './task.ts';

type Ending = { title: string; text: string };

/** Over for this volunteer, one way or another: thanks, no blame, nothing to do. */
export function Over({ visit, token, task, refused }: TaskView) {
  const { title, text } = endingOf(task.state, wordsOf(visit, task));
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={title}>
      <p className="lead">{text}</p>
      <CallOut task={task} />
      <p>{visit.words.task.nothingToDo}</p>
    </TaskHouse>
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
