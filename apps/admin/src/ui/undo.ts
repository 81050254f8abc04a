let latest: (() => void) | null = null;

/** What the undo key does from now on; nothing where there is no way back. */
export function offerUndo(undo: (() => void) | null) {
  latest = undo;
}

/** The word on the screen is gone, and its way back with it. */
export function withdrawUndo(undo: (() => void) | null) {
  if (latest === undo) latest = null;
}

/** Undoes what was done last, once, while the word of it is on the screen. */
export function undoLatest() {
  const undo = latest;
  latest = null;
  undo?.();
}
