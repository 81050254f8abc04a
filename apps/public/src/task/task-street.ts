import { linkStreet, type Rooms } from '../answers/link-street.ts';
import { LONGEST_FORM } from '../visits/form.ts';
import { findTask } from './ask.ts';
import { CodePage } from './CodePage.tsx';
import { ConcernPage } from './ConcernPage.tsx';
import { ConcernToldPage, ConcernUnheardPage } from './ConcernToldPage.tsx';
import { DonePage } from './DonePage.tsx';
import { NotNowPage } from './NotNowPage.tsx';
import { pressed } from './pressed.ts';
import { TaskPage } from './TaskPage.tsx';
import { isTheirs, type Task, type TaskView, taskPath } from './task.ts';
import { verbNamed } from './verbs.ts';

const rooms: Rooms<Task, TaskView> = {
  done: { open: isTheirs, Room: DonePage },
  code: { open: (task) => task.needsCode, Room: CodePage },
  concern: { open: (task) => !task.needsCode, Room: ConcernPage },
  'concern-told': { open: (task) => !task.needsCode, Room: ConcernToldPage },
  'concern-unheard': { open: (task) => !task.needsCode, Room: ConcernUnheardPage },
  'not-this-time': { open: (task) => task.state === 'CALLED' && !task.needsCode, Room: NotNowPage },
};

/** `/t/<token>`: what the volunteer's link opens. */
export const taskStreet = linkStreet({
  path: /^\/t\/([\w-]{16,128})(?:\/([a-z-]+))?$/,
  pathOf: (token) => taskPath(token),
  find: findTask,
  viewOf: (visit, token, task: Task): TaskView => ({ visit, token, task, refused: [], typed: new URLSearchParams() }),
  First: TaskPage,
  rooms,
  verbNamed,
  longest: (last) => (last === 'raise-concern' ? LONGEST_FORM : undefined),
  pressed: (site, visit, token, _last, verb, form) => pressed(site, visit, token, verb, form),
});
