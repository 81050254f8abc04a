import { leftToRight } from '../languages/isolated.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import type { ServiceSchedule } from './schedule.ts';

/** The days of a week as recurrence rules write them, Monday first. */
export const OPEN_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** One of those days. */
export type OpenDay = (typeof OPEN_DAYS)[number];

/** As much of a schedule as is told to a reader. */
export type Hours = Pick<ServiceSchedule, 'freq' | 'every' | 'byday' | 'bymonthday' | 'opensAt' | 'closesAt'>;

/** When a service is open, in words: one line for each schedule, `Mon–Fri 09:00–17:00`. */
export const hoursLines = (schedules: readonly Hours[], language: PageLanguage): string[] =>
  [...schedules]
    .sort((one, other) => rank(one) - rank(other) || one.opensAt.localeCompare(other.opensAt))
    .map((hours) => `${daysOf(hours, language)} ${times(hours, language)}`);

const rank = ({ byday }: Hours): number => OPEN_DAYS.findIndex((day) => byday?.includes(day));

function daysOf({ freq, every, byday, bymonthday }: Hours, language: PageLanguage): string {
  const words = WORDS[language];
  const [weekdays, monthdays] = [byday?.split(',') ?? [], bymonthday?.split(',') ?? []];
  const said = freq === 'WEEKLY' ? ranges(weekdays, words) : [...weekdays.map(words.ofMonth), ...monthdays.map(words.dayOfMonth)];
  return `${said.join(words.comma)}${every > 1 ? ` ${words.every[freq](every)}` : ''}`;
}

/** Days that follow each other are told as one: Mon–Fri. */
function ranges(weekdays: string[], { day }: Words): string[] {
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
  if (opensAt === closesAt) return WORDS[language].allDay;
  const said = `${opensAt}–${closesAt}`;
  return language === 'ar' ? leftToRight(said) : said;
};

type Words = {
  day: Record<OpenDay, string>;
  comma: string;
  allDay: string;
  every: Record<Hours['freq'], (every: number) => string>;
  /** `2TU`: the second Tuesday of a month. */
  ofMonth: (byday: string) => string;
  dayOfMonth: (day: string) => string;
};

const EN = { MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu', FR: 'Fri', SA: 'Sat', SU: 'Sun' };
const AR = { MO: 'الاثنين', TU: 'الثلاثاء', WE: 'الأربعاء', TH: 'الخميس', FR: 'الجمعة', SA: 'السبت', SU: 'الأحد' };
const EN_ORDINAL: Record<string, string> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '5': 'fifth',
  '-1': 'last',
};
const AR_ORDINAL: Record<string, string> = {
  '1': 'الأول',
  '2': 'الثاني',
  '3': 'الثالث',
  '4': 'الرابع',
  '5': 'الخامس',
  '-1': 'الأخير',
};
const ordinalOf = (byday: string) => byday.slice(0, -2).replace('+', '');
const dayOf = (byday: string) => byday.slice(-2) as OpenDay;

const WORDS: Record<PageLanguage, Words> = {
  en: {
    day: EN,
    comma: ', ',
    allDay: 'all day',
    every: { WEEKLY: (every) => `every ${every} weeks`, MONTHLY: (every) => `every ${every} months` },
    ofMonth: (byday) =>
      ordinalOf(byday)
        ? `${EN_ORDINAL[ordinalOf(byday)] ?? ordinalOf(byday)} ${EN[dayOf(byday)]} of the month`
        : `${EN[dayOf(byday)]}`,
    dayOfMonth: (day) => (day === '-1' ? 'last day of the month' : `day ${day} of the month`),
  },
  ar: {
    day: AR,
    comma: '، ',
    allDay: 'طوال اليوم',
    every: {
      WEEKLY: (every) => (every === 2 ? 'كل أسبوعين' : `كل ${every} أسابيع`),
      MONTHLY: (every) => (every === 2 ? 'كل شهرين' : `كل ${every} أشهر`),
    },
    ofMonth: (byday) =>
      ordinalOf(byday)
        ? `${AR[dayOf(byday)]} ${AR_ORDINAL[ordinalOf(byday)] ?? ordinalOf(byday)} من الشهر`
        : `${AR[dayOf(byday)]}`,
    dayOfMonth: (day) => (day === '-1' ? 'آخر يوم من الشهر' : `يوم ${day} من الشهر`),
  },
};
