import { leftToRight } from '../languages/isolated.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import { WRITTEN } from '../languages/written.ts';
import { PAGE_WORDS } from '../page-words/in-every-language.ts';
import type { HoursWords } from '../page-words/page-words.ts';
import { OPEN_DAYS, type OpenDay } from './open-days.ts';
import type { ServiceSchedule } from './schedule.ts';

/** As much of a schedule as is told to a reader. */
export type Hours = Pick<ServiceSchedule, 'freq' | 'every' | 'byday' | 'bymonthday' | 'opensAt' | 'closesAt'>;

/** When a service is open, in words: one line for each schedule, `Mon–Fri 09:00–17:00`. */
export const hoursLines = (schedules: readonly Hours[], language: PageLanguage): string[] =>
  [...schedules]
    .sort((one, other) => rank(one) - rank(other) || one.opensAt.localeCompare(other.opensAt))
    .map((hours) => `${daysOf(hours, language)} ${times(hours, language)}`);

const rank = ({ byday }: Hours): number => OPEN_DAYS.findIndex((day) => byday?.includes(day));

function daysOf({ freq, every, byday, bymonthday }: Hours, language: PageLanguage): string {
  const words = PAGE_WORDS[language].hours;
  const [weekdays, monthdays] = [byday?.split(',') ?? [], bymonthday?.split(',') ?? []];
  const said =
    freq === 'WEEKLY'
      ? ranges(weekdays, words)
      : [...weekdays.map((byday) => ofMonth(byday, words)), ...monthdays.map(words.dayOfMonth)];
  return `${said.join(words.comma)}${every > 1 ? ` ${words.every[freq](every)}` : ''}`;
}

/** Days that follow each other are told as one: Mon–Fri. */
function ranges(weekdays: string[], { day }: HoursWords): string[] {
  const open = OPEN_DAYS.map((name) => weekdays.includes(name));
  const said: string[] = [];
  for (let from = 0; from < open.length; from += 1) {
    if (!open[from]) continue;
    let to = from;
    while (open[to + 1]) to += 1;
    const [first, last] = [day[OPEN_DAYS[from] as OpenDay], day[OPEN_DAYS[to] as OpenDay]];
    said.push(...(to - from > 1 ? [`${first}–${last}`] : to > from ? [first, last] : [first]));
    from = to;
  }
  return said;
}

const times = ({ opensAt, closesAt }: Hours, language: PageLanguage): string => {
  if (opensAt === closesAt) return PAGE_WORDS[language].hours.allDay;
  const said = `${opensAt}–${closesAt}`;
  return WRITTEN[language].dir === 'rtl' ? leftToRight(said) : said;
};

/** `2TU`: the second Tuesday of a month. */
function ofMonth(byday: string, words: HoursWords): string {
  const [ordinal, day] = [byday.slice(0, -2).replace('+', ''), words.day[byday.slice(-2) as OpenDay]];
  return ordinal ? words.ofMonth(ordinal, day) : day;
}
