import { type ComponentType, lazy } from 'react';

/** Until then the first screen has the line to itself. */
const QUIET_MS = 3000;

/**
 * A part whose script is not among the first screen's: it comes a little later by itself, so that it is there when it is wanted,
 * on a line that has gone meanwhile too; or at once, where it is wanted before. It stands within `Awaited`.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let coming: Promise<{ default: ComponentType<Props> }> | null = null;
  const bring = () => {
    coming ??= load().then((Part) => ({ default: Part }));
    return coming;
  };
  setTimeout(() => {
    bring().catch(() => {
      coming = null; // asked for again when it is wanted
    });
  }, QUIET_MS);
  return lazy(bring);
}
