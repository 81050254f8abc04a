import type { Words } from '../locales/locales.ts';
import { PostForm } from '../pages/PostForm.tsx';
import { Steps } from '../pages/Steps.tsx';
import { CallThem } from './CallThem.tsx';
import { GuidancePinned } from './Guidance.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { TaskFacts } from './TaskFacts.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { TheirVerbs } from './TheirVerbs.tsx';
import { fromHome, type Task, type TaskView, taskPath } from './task.ts';

/** Accepted or started: theirs. The details are one recorded look away. */
export function Mine({ visit, token, task, refused }: TaskView) {
  const { task: words } = visit.words;
  const call = fromHome(task);
  const title = titleOf(task, words);
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={title}>
      <TaskFacts visit={visit} task={task} />
      {task.placeToCome ? (
        <PlaceFacts visit={visit} place={task.placeToCome} />
      ) : (
        <PostForm visit={visit} action={taskPath(token, 'show')}>
          <button type="submit">{call ? words.showWhom : words.showWhere}</button>
          <p className="quiet">
            {task.codeWordHint && `${words.codeWord} `}
            {words.showNote}
          </p>
        </PostForm>
      )}
      {!task.placeToCome && <CallThem visit={visit} token={token} />}
      <TheirVerbs visit={visit} token={token} task={task} />
      <Steps heading={words.nextHeading} steps={nextOf(task, visit.words.beats)} />
      <GuidancePinned visit={visit} task={task} />
    </TaskHouse>
  );
}

function nextOf(task: Task, { next, nextCall, nextForOrganization }: Words['beats']): string[] {
  if (task.byOrganization) return nextForOrganization;
  return (fromHome(task) ? nextCall : next)[task.state === 'STARTED' ? 'STARTED' : 'ACCEPTED'];
}

function titleOf(task: Task, words: Words['task']): string {
  if (task.state === 'ACCEPTED') return words.acceptedTitle;
  return fromHome(task) ? words.startedCallTitle : words.startedTitle;
}
