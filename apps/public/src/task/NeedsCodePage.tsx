import { PostForm } from '../pages/PostForm.tsx';
import { CallOut } from './CallOut.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { type TaskView, taskPath } from './task.ts';

/** Another browser holds this link: the call-out as everybody may read it, and the way back in. */
export function NeedsCodePage({ visit, token, task, refused }: TaskView) {
  const { code: words } = visit.words;
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={words.boundTitle}>
      <CallOut task={task} />
      <p className="lead">{words.bound}</p>
      <PostForm visit={visit} action={taskPath(token, 'send-code')}>
        <button type="submit">{words.send}</button>
      </PostForm>
    </TaskHouse>
  );
}
