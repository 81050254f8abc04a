const LETTER = /^Key([A-Z])$/;
/** What stands beside the letters, by its place on the keyboard; with Shift. */
const SIGNS: Record<string, [plain: string, shifted: string]> = { Slash: ['/', '?'] };
const OTHER_SIGNS: Record<string, string> = { '؟': '?' };

/**
 * A press as the keys are named on the sheet: by what it writes, where that is a Latin letter or a sign; elsewhere (Arabic, Cyrillic, Greek)
 * by the place of the key, which is where the same hand finds it. Signs say themselves whether Shift was needed.
 */
export function asNamed(event: KeyboardEvent): KeyboardEvent {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  const named = key.length === 1 ? nameOf(key, code, shiftKey) : key;
  const sign = /^[/?]$/.test(named);
  return new KeyboardEvent('keydown', { key: named, ctrlKey, metaKey, altKey, shiftKey: shiftKey && !sign });
}

function nameOf(key: string, code: string, shifted: boolean): string {
  if (/^[\x20-\x7e]$/.test(key)) return key;
  if (OTHER_SIGNS[key]) return OTHER_SIGNS[key];
  return LETTER.exec(code)?.[1]?.toLowerCase() ?? SIGNS[code]?.[shifted ? 1 : 0] ?? key;
}

const WRITES =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), textarea, select, [contenteditable]';

/** Whether a letter belongs to where the reader is: a box to write in, a list to choose from. */
export const isWriting = (target: EventTarget | null): boolean => target instanceof Element && target.closest(WRITES) !== null;

/** Whether a window stands over the page: its keys are its own. */
export const isCovered = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
