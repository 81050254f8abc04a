import { CodeForm } from '../pages/CodeForm.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { type TaskView, taskPath } from './task.ts';

/** The six digits from the e-mail let this browser in. */
export function CodePage({ visit, token, task, refused, typed }: TaskView) {
  const { code: words } = visit.words;
  const paths = { code: taskPath(token, 'code'), again: taskPath(token, 'send-code') };
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={words.title}>
      <p className="lead">{words.sent}</p>
      <CodeForm visit={visit} paths={paths} words={words} typed={typed} refused={refused} />
    </TaskHouse>
  );
}
