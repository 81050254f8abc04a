const ITEM = 'article, tr, li';
const LINKS = `#main :is(${ITEM}) :is(h2, h3, th) a[href]`;

const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(LINKS)].filter((link) => link.checkVisibility());

/** The item of the page's list that the reader is in. */
const itemNow = (): Element | null => document.activeElement?.closest(ITEM) ?? null;

/** Goes to the next item of the page's list, or the one before; from elsewhere to the first. Enter opens it, as a link does. */
export function stepInList(by: 1 | -1) {
  const all = links();
  const item = itemNow();
  const at = all.findIndex((link) => link.closest(ITEM) === item);
  all[at === -1 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
}

const boxIn = (item: Element | null) => item?.querySelector<HTMLInputElement>('input[type="checkbox"]:not(:disabled)') ?? null;

/** Whether items of this page can be chosen. */
export const canSelect = (): boolean => links().some((link) => boxIn(link.closest(ITEM)) !== null);

/** Chooses the item the reader is in, or not any more. */
export const selectInList = () => boxIn(itemNow())?.click();

/** The page's own search; false where it has none. */
export function focusSearch(): boolean {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('#main :is(search input, input[type="search"])')];
  const box = boxes.find((one) => one.type !== 'checkbox' && one.checkVisibility());
  box?.focus();
  return box !== undefined;
}
