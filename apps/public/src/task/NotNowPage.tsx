import { to } from '../visits/visit.ts';
import { TaskHouse } from './TaskHouse.tsx';
import { type TaskView, taskPath } from './task.ts';

/** "Not this time" to a call-out: nothing to record, nothing to explain. */
export function NotNowPage({ visit, token, task }: TaskView) {
  const { task: words } = visit.words;
  return (
    <TaskHouse visit={visit} token={token} task={task} title={words.notNowTitle}>
      <p className="lead">{words.notNow}</p>
      <p>
        <a className="link" href={to(visit, taskPath(token))}>
          {words.backToCall}
        </a>
      </p>
    </TaskHouse>
  );
}
