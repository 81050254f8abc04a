/** What follows within this time of a press of one's own is its own doing. */
const OWN_MS = 1500;

let running = 0;
let last = Number.NEGATIVE_INFINITY;
let wrote = Number.NEGATIVE_INFINITY;

/** What this page itself does: its writes, and what it asks for after them. So it can tell what somebody else did. */
export async function asOwn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    last = Date.now();
  }
}

/** A write of one's own. */
export function asOwnWrite<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  wrote = Date.now();
  return asOwn(work);
}

/** Whether what changes now is most likely what was done here. */
export const wroteJustNow = (): boolean => running > 0 || Date.now() - last < OWN_MS;

/** Whether anything was written from here since then. */
export const wroteSince = (at: number): boolean => wrote >= at;
