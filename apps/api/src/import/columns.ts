import { ImportError } from './import-error.ts';

/** Where in a row the column of this name stands; throws ImportError where the first row names none, or two. */
export function placeOf(first: string[], wanted: string, option?: string): number {
  const names = first.map((name) => name.trim().toLowerCase());
  const found = names.indexOf(wanted.toLowerCase());
  if (found < 0) {
    const otherwise = option ? ` If the file calls it otherwise, say ${option} NAME.` : '';
    throw new ImportError(`The first line names no column "${wanted}".${otherwise}`);
  }
  if (names.lastIndexOf(wanted.toLowerCase()) !== found) {
    const which = option ? ` Say which one is meant with ${option} NAME.` : '';
    throw new ImportError(`The first line names the column "${wanted}" twice.${which}`);
  }
  return found;
}
