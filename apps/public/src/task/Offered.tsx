import { PostForm } from '../pages/PostForm.tsx';
import { Steps } from '../pages/Steps.tsx';
import { to } from '../visits/visit.ts';
import { CallOut } from './CallOut.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { type TaskView, taskPath, wordsOf } from './task.ts';

/** Offered, and waiting for the lead's choice. */
export function Offered({ visit, token, task, refused }: TaskView) {
  const words = wordsOf(visit, task);
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={words.offeredTitle}>
      <CallOut task={task} />
      <p className="lead">{words.offered(task.leadFirstName)}</p>
      <p>
        <a className="button" href={to(visit, taskPath(token))}>
          {words.lookAgain}
        </a>
      </p>
      <Steps heading={words.nextHeading} steps={words.offeredNext} />
      <PostForm visit={visit} action={taskPath(token, 'withdraw')}>
        <button type="submit" className="other">
          {words.withdraw}
        </button>
      </PostForm>
    </TaskHouse>
  );
}
