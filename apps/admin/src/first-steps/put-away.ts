import { useState } from 'react';

/** On this device: whoever put the first steps away finds them in their menu. */
const keyOf = (network: string) => `wardwise.first-steps-away.${network}`;

const isAway = (network: string): boolean => {
  try {
    return localStorage.getItem(keyOf(network)) !== null;
  } catch {
    return false; // a browser that keeps nothing
  }
};

/** Whether the first steps are put away from Today, and how to do so. */
export function usePutAway(network: string): [away: boolean, putAway: () => void] {
  const [away, setAway] = useState(() => isAway(network));
  const putAway = () => {
    setAway(true);
    try {
      localStorage.setItem(keyOf(network), 'yes');
    } catch {} // until the page is left, then
  };
  return [away, putAway];
}
