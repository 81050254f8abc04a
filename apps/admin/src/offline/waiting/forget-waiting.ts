/** Each entry of what waits for a connection begins with this. */
export const WAITS = 'wardwise.waiting.';

const entries = (): string[] => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(WAITS));
  } catch {
    return []; // a browser that keeps nothing
  }
};

export const hasWaiting = (): boolean => entries().length > 0;

/** Somebody signs out: what they pressed and was not sent goes with them. */
export function forgetWaiting(): void {
  for (const key of entries()) localStorage.removeItem(key);
}
