import { PostForm } from '../pages/PostForm.tsx';
import { Steps } from '../pages/Steps.tsx';
import { to } from '../visits/visit.ts';
import { GuidanceAsked } from './Guidance.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { type TaskView, taskPath, wordsOf } from './task.ts';

/** Asked to help: by a call-out to many, or by the lead in person. Until a button is pressed the page tells no more than the call-out. */
export function Called({ visit, token, task, refused }: TaskView) {
  const words = wordsOf(visit, task);
  const proposed = task.state === 'PROPOSED';
  const called = task.decides === 'LEAD_CHOOSES' ? words.calledNext : words.calledNextAtOnce;
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={task.callOutText}>
      {proposed && <p className="lead">{words.proposed}</p>}
      <p>{words.free}</p>
      <GuidanceAsked visit={visit} task={task} />
      <div className="choices">
        <PostForm visit={visit} action={taskPath(token, proposed ? 'accept' : 'offer')}>
          {task.guidanceAsked && <input type="hidden" name="guidance" value={task.guidance?.id} />}
          <button type="submit">{words.ican}</button>
        </PostForm>
        {proposed ? (
          <PostForm visit={visit} action={taskPath(token, 'decline')}>
            <button type="submit" className="other">
              {words.notThisTime}
            </button>
          </PostForm>
        ) : (
          <a className="button other" href={to(visit, taskPath(token, 'not-this-time'))}>
            {words.notThisTime}
          </a>
        )}
      </div>
      <Steps heading={words.nextHeading} steps={proposed ? words.proposedNext : called} />
      {!task.bound && <p className="quiet">{words.boundSoon}</p>}
    </TaskHouse>
  );
}
