import type { Task } from './task.ts';

/** The call-out's sentence, as it was sent; none behind a volunteer's own link. */
export function CallOut({ task }: { task: Task }) {
  return task.callOutText === '' ? null : <p className="call-out">{task.callOutText}</p>;
}
