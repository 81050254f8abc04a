import { expect, it } from 'vitest';
import { type Hours, hoursLines } from './hours.ts';

const hours = (more: Partial<Hours>): Hours => ({
  ...{ freq: 'WEEKLY', every: 1, byday: 'MO', bymonthday: null, opensAt: '09:00', closesAt: '17:00', ...more },
});

it.each([
  [
    'days that follow each other as one',
    { byday: 'MO,TU,WE,TH,FR' },
    'Mon–Fri 09:00–17:00',
    'الاثنين–الجمعة \u206609:00–17:00\u2069',
  ],
  ['two days by their names', { byday: 'SU,SA' }, 'Sat, Sun 09:00–17:00', 'السبت، الأحد \u206609:00–17:00\u2069'],
  ['days apart', { byday: 'TU,FR' }, 'Tue, Fri 09:00–17:00', 'الثلاثاء، الجمعة \u206609:00–17:00\u2069'],
  ['a whole day', { opensAt: '00:00', closesAt: '00:00' }, 'Mon all day', 'الاثنين طوال اليوم'],
  ['every second week', { every: 2 }, 'Mon every 2 weeks 09:00–17:00', 'الاثنين كل أسبوعين \u206609:00–17:00\u2069'],
  [
    'days of a month',
    { freq: 'MONTHLY', byday: '2TU,-1FR' },
    'second Tue of the month, last Fri of the month 09:00–17:00',
    'الثلاثاء الثاني من الشهر، الجمعة الأخير من الشهر \u206609:00–17:00\u2069',
  ],
  [
    'a date of a month',
    { freq: 'MONTHLY', byday: null, bymonthday: '15' },
    'day 15 of the month 09:00–17:00',
    'يوم 15 من الشهر \u206609:00–17:00\u2069',
  ],
] as const)('tells %s', (_, more, en, ar) => {
  expect([hoursLines([hours(more)], 'en'), hoursLines([hours(more)], 'ar')]).toEqual([[en], [ar]]);
});

it('tells the days of a week in their order, and those of one day by the clock', () => {
  const week = [
    hours({ byday: 'SA' }),
    hours({ byday: 'MO', opensAt: '18:00', closesAt: '20:00' }),
    hours({ byday: 'MO,TU', closesAt: '12:00' }),
  ];
  expect(hoursLines(week, 'en')).toEqual(['Mon, Tue 09:00–12:00', 'Mon 18:00–20:00', 'Sat 09:00–17:00']);
});
