import { languageName } from '../languages/language-name.ts';
import { autonym, LANGUAGES } from '../languages/languages.ts';
import { PAGE_LANGUAGES } from '../languages/page-language.ts';
import { DAY_PARTS, type DayPart, type FreeTime, inOrderOfWeek, WEEKDAYS } from '../volunteers/free-times.ts';

/** One of a network's kinds of help or skills, with what it is called. */
export type NamedChoice = { key: string; labels: readonly string[] };

/** What was read of a cell, and whether some word of it is none of ours. */
type Words<T> = { known: T[]; unknown: boolean };

const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
/** The words of a cell, however they are listed. */
const listed = (cell: string): string[] =>
  cell
    .split(/[,;/|\n&+]|\band\b|،/iu)
    .map(plain)
    .filter((word) => word !== '');

/** The languages named in a cell: by tag, by what our pages call them, or by what they call themselves. */
export function readLanguages(cell: string): Words<string> {
  const named = LANGUAGES.map(({ tag }) => ({
    key: tag as string,
    labels: [autonym(tag), ...PAGE_LANGUAGES.map((page) => languageName(tag, page))],
  }));
  return readNamed(cell, [...named, { key: 'fa', labels: ['persian', 'farsi'] }, { key: 'cmn', labels: ['mandarin'] }]);
}

/** Which of these are named in a cell, by key or by any of their names. */
export function readNamed(cell: string, choices: readonly NamedChoice[]): Words<string> {
  const found = listed(cell).map((word) =>
    choices.find(({ key, labels }) => [key, ...labels].some((label) => plain(label) === word)),
  );
  return { known: [...new Set(found.flatMap((choice) => (choice ? [choice.key] : [])))], unknown: found.includes(undefined) };
}

const PARTS: Record<string, readonly DayPart[]> = {
  ...{ am: ['MORNING'], morning: ['MORNING'], mornings: ['MORNING'], pm: ['AFTERNOON'] },
  ...{ afternoon: ['AFTERNOON'], afternoons: ['AFTERNOON'], evening: ['EVENING'], evenings: ['EVENING'], eve: ['EVENING'] },
  ...{ daytime: ['MORNING', 'AFTERNOON'], day: DAY_PARTS },
};
const DAYS: Record<string, readonly (typeof WEEKDAYS)[number][]> = {
  ...{ weekday: WEEKDAYS.slice(0, 5), weekdays: WEEKDAYS.slice(0, 5), weekend: WEEKDAYS.slice(5), weekends: WEEKDAYS.slice(5) },
  ...{ any: WEEKDAYS, anytime: WEEKDAYS, daily: WEEKDAYS, every: WEEKDAYS },
};
const daysOf = (word: string) =>
  DAYS[word] ?? WEEKDAYS.filter((day) => word.length >= 3 && `${day.toLowerCase()}s`.startsWith(word));

/** When somebody is free: days, parts of the day or both ("Mon am", "weekday evenings"). */
export function readFreeTimes(cell: string): Words<FreeTime> {
  let unknown = false;
  const known = listed(cell).flatMap((said) => {
    const words = said.split(' ').filter((word) => !['time', 'times', 'only', 'on'].includes(word));
    const days = words.flatMap(daysOf);
    const parts = words.flatMap((word) => PARTS[word] ?? []);
    if (words.some((word) => !PARTS[word] && daysOf(word).length === 0) || days.length + parts.length === 0) {
      unknown = true;
      return [];
    }
    const on = days.length > 0 ? days : WEEKDAYS;
    return on.flatMap((day) => (parts.length > 0 ? parts : DAY_PARTS).map((part): FreeTime => `${day}_${part}`));
  });
  return { known: inOrderOfWeek(known), unknown };
}
