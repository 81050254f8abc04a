/** Numbers below this could name somebody to whoever knows the street: they are not told outside the network. */
export const SMALLEST_TOLD = 5;

/** A number as it may leave the network: 1 to 4 are told as "<5", nought and the rest as they are. No sums are told beside it: they would give it away. */
export const told = (count: number): string => (count > 0 && count < SMALLEST_TOLD ? `<${SMALLEST_TOLD}` : String(count));
