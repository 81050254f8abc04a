import { type ComponentType, createElement, lazy } from 'react';
import { everyWord, preferredLanguage } from '../page-language/words.ts';
import { PartLater } from '../ui/PartLater.tsx';
import { liveState, nobodyAnswers } from './live/live-state.ts';

/** Until then the first screen has the line to itself. */
const QUIET_MS = 3000;
/** Between two of them the page answers to a thumb. */
const BREATH_MS = 20;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A script that was asked for in vain is not asked for again by any browser, so nothing comes by itself while nobody answers. */
async function answered() {
  while (nobodyAnswers()) await new Promise((resolve) => liveState.onNextChange(resolve));
}

/** What comes by itself comes one by one: all at once they would hold up whoever presses something just then. */
let queue: Promise<unknown> = pause(QUIET_MS);

/**
 * A part whose script and words are not among the first screen's: they come a little later by themselves, so that it is there when
 * it is wanted, on a line that has gone meanwhile too; or at once, where it is wanted before. It stands within `Awaited`, and where
 * its script does not come it says so in its place.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let coming: Promise<ComponentType<Props>> | null = null;
  const bring = () => {
    coming ??= Promise.all([load(), everyWord(preferredLanguage())]).then(([Part]) => Part);
    coming.catch(() => {
      coming = null; // asked for again when it is wanted
    });
    return coming;
  };
  queue = queue
    .then(answered)
    .then(bring)
    .catch(() => {})
    .then(() => pause(BREATH_MS));
  return lazy(async () => {
    const Part = await bring().catch((error) => missing(bring, error));
    return { default: Part };
  });
}

const missing =
  <Props extends object>(load: () => Promise<ComponentType<Props>>, error: unknown): ComponentType<Props> =>
  (given) =>
    createElement(PartLater<Props>, { load, error, given });
