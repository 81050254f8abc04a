/** For the box or button that takes the place of the one that was pressed: whoever uses the keyboard goes on from there. */
export const focusAtOnce = (element: HTMLElement | null): void => element?.focus();
