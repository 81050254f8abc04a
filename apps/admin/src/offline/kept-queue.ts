const KEY = 'wardwise.lastQueue';
/** Read on a device without a connection for so long, and no longer. */
const KEPT_MS = 12 * 3_600_000;

/** What of a request is kept on the device: what is open in class, and no name, hold, place or number of anybody. */
export type KeptRequest = {
  id: string;
  category: string;
  ward: string | null;
  language: string | null;
  status: string;
  urgency: string;
  neededBy: string | null;
};
/** `who` read it, by their id; `board`: by status, as it was looked at. */
export type KeptQueue = { readAt: string; network: string; who: string; board: boolean; requests: KeptRequest[] };

export function keepQueue(read: Omit<KeptQueue, 'readAt'>): void {
  const kept: KeptQueue = { readAt: new Date().toISOString(), ...read };
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {} // a browser that keeps nothing: then nothing is there without a connection
}

/** The queue as it was last read on this device; null where there is none, or it is too old. */
export function keptQueue(): KeptQueue | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as KeptQueue | null;
    if (kept && Date.now() - new Date(kept.readAt).getTime() < KEPT_MS) return kept;
    forgetQueue();
  } catch {}
  return null;
}

/** Somebody left, or somebody else came: the device knows nothing of the queue any more. */
export function forgetQueue(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {}
}
