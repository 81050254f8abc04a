import type { Task } from './task.ts';

/** The call-out's sentence, as it was sent. */
export function CallOut({ task }: { task: Task }) {
  return <p className="call-out">{task.callOutText}</p>;
}
