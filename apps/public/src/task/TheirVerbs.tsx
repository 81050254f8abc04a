import { PostForm } from '../pages/PostForm.tsx';
import { to } from '../visits/visit.ts';
import { fromHome, type TaskView, taskPath } from './task.ts';

/** What a volunteer can say of a task that is theirs: on my way, done, or not after all. */
export function TheirVerbs({ visit, token, task }: Pick<TaskView, 'visit' | 'token' | 'task'>) {
  const { task: words, beats } = visit.words;
  return (
    <div className="verbs">
      {task.state === 'ACCEPTED' && (
        <PostForm visit={visit} action={taskPath(token, 'start')}>
          <button type="submit" className="other">
            {fromHome(task) ? words.startCall : words.start}
          </button>
          {!task.byOrganization && !fromHome(task) && <p className="quiet">{beats.startNote}</p>}
        </PostForm>
      )}
      {task.state === 'STARTED' && (
        <PostForm visit={visit} action={taskPath(token, 'stop')}>
          <button type="submit" className="other">
            {fromHome(task) ? beats.stopCall : beats.stop}
          </button>
        </PostForm>
      )}
      <a className="button other" href={to(visit, taskPath(token, 'done'))}>
        {words.done}
      </a>
      <PostForm visit={visit} action={taskPath(token, 'hand-back')}>
        <button type="submit" className="back" aria-describedby="no-blame">
          {words.handBack}
        </button>
        <p className="quiet" id="no-blame">
          {words.handBackNote}
        </p>
      </PostForm>
    </div>
  );
}
