import { TaskHouse } from './TaskHouse.tsx';
import type { TaskView } from './task.ts';

/** "Not this time" to a call-out: nothing to record, nothing to explain. */
export function NotNowPage({ visit, token, task }: TaskView) {
  const { task: words } = visit.words;
  return (
    <TaskHouse visit={visit} token={token} task={task} title={words.notNowTitle} back={words.backToCall}>
      <p className="lead">{words.notNow}</p>
    </TaskHouse>
  );
}
