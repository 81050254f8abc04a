import { PostForm } from '../pages/PostForm.tsx';
import { taskPath } from '../task/task.ts';
import { to } from '../visits/visit.ts';
import { KnownPage } from './KnownPage.tsx';
import { YoursHouse } from './YoursHouse.tsx';
import { type YoursView, yoursPath } from './yours.ts';

/** What we hold about a volunteer: theirs where this browser is bound, otherwise a door. */
export function YoursPage(view: YoursView) {
  const { visit, token, yours, refused } = view;
  const { yours: words, task, code } = visit.words;
  if (yours.known) return <KnownPage {...view} known={yours.known} />;
  return (
    <YoursHouse
      visit={visit}
      token={token}
      yours={yours}
      refused={refused}
      title={yours.needsCode ? code.boundTitle : words.title}
    >
      {yours.needsCode && (
        <>
          <p className="lead">{code.bound}</p>
          <PostForm visit={visit} action={taskPath(token, 'send-code')}>
            <button type="submit">{code.send}</button>
          </PostForm>
        </>
      )}
      {!yours.needsCode && (
        <>
          <p className="lead">{words.lead}</p>
          <PostForm visit={visit} action={yoursPath(token, 'show')}>
            <button type="submit">{words.showFirst}</button>
          </PostForm>
          <p className="quiet">
            {words.showNote} {task.boundSoon}
          </p>
        </>
      )}
      {yours.hasTask && (
        <p>
          <a className="link" href={to(visit, taskPath(token))}>
            {words.toTask}
          </a>
        </p>
      )}
    </YoursHouse>
  );
}
