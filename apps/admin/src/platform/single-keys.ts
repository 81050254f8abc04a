import { useSyncExternalStore } from 'react';

/** On this device: whoever speaks to a computer, or whose hand shakes, may not want single letters to act (WCAG 2.1.4). */
const OFF = 'wardwise.single-keys-off';
const told = new Set<() => void>();

const read = (): boolean => {
  try {
    return localStorage.getItem(OFF) === null;
  } catch {
    return true; // a browser that keeps nothing
  }
};
let on = read();

const hear = (tell: () => void) => {
  told.add(tell);
  return () => told.delete(tell);
};

function set(wanted: boolean) {
  on = wanted;
  try {
    if (wanted) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'yes');
  } catch {} // until the page is left, then
  for (const tell of told) tell();
}

/** Whether single letters act on this device, and the switch. */
export function useSingleKeys(): [on: boolean, set: (wanted: boolean) => void] {
  return [useSyncExternalStore(hear, () => on), set];
}
