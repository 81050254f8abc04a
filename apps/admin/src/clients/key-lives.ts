/** For how many days a key may be made, on the screen. */
export const KEY_LIVES = [30, 90, 180, 366] as const;
/** For how many days the keys before it go on beside it. */
export const OVERLAPS = [0, 1, 7, 30] as const;
