import { WRITTEN } from '@wardwise/domain';
import { usePageLanguage } from './usePageLanguage.ts';

const HOUR = 3_600_000;

/** Each is made once: to make one takes longer than to draw the row that it is for. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function once<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(
  make: new (locale: string, options: object) => Format,
  locale: string,
  options: object,
): Format {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new make(locale, options);
  made.set(key, known);
  return known as Format;
}

const numbers = (locale: string, options: Intl.NumberFormatOptions) => once(Intl.NumberFormat, locale, options);
const dates = (locale: string, options: Intl.DateTimeFormatOptions) => once(Intl.DateTimeFormat, locale, options);

/** Days, times and distances in the page's words; digits are Latin in both, as on the phone they are read from. */
export function useFormats() {
  const locale = WRITTEN[usePageLanguage()].locale;
  const unit = (name: string, amount: number, digits = 0) =>
    numbers(locale, { style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: digits }).format(amount);
  const inLondon = (options: Intl.DateTimeFormatOptions) => dates(locale, { timeZone: 'Europe/London', ...options });

  return {
    /** A calendar day as written, "2026-11-24", whatever the reader's time zone. */
    day: (date: string) =>
      dates(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(date)),
    /** A day with its year: what lies months ahead or behind. */
    date: (at: string) => inLondon({ day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at)),
    weekday: (date: string) => dates(locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(date)),
    moment: (at: string) =>
      inLondon({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(new Date(at)),
    /** A moment of today by its time alone, any other with its day. */
    soon: (at: string, now = Date.now()) => {
      const time = { hour: '2-digit', minute: '2-digit' } as const;
      const day = inLondon({ dateStyle: 'short' });
      const isToday = day.format(new Date(at)) === day.format(now);
      return inLondon(isToday ? time : { weekday: 'short', ...time }).format(new Date(at));
    },
    /** A moment of today by its time alone, any other with its day and month. */
    ahead: (at: string, now = Date.now()) => {
      const time = { hour: '2-digit', minute: '2-digit' } as const;
      const day = inLondon({ dateStyle: 'short' });
      const isToday = day.format(new Date(at)) === day.format(now);
      return inLondon(isToday ? time : { weekday: 'short', day: 'numeric', month: 'short', ...time }).format(new Date(at));
    },
    /** So many minutes, in hours where they are whole. */
    minutes: (minutes: number) => (minutes % 60 === 0 ? unit('hour', minutes / 60) : unit('minute', minutes)),
    /** So many of a unit of time. */
    many: (name: 'day' | 'year', amount: number) => unit(name, amount),
    metres: (metres: number) =>
      metres < 1000 ? unit('meter', Math.round(metres / 10) * 10) : unit('kilometer', metres / 1000, 1),
    /** How long since: whole minutes, hours or days, the largest that is not nought. */
    waiting: (since: string, now = Date.now()) => {
      const ms = Math.max(0, now - new Date(since).getTime());
      if (ms < HOUR) return unit('minute', Math.max(1, Math.floor(ms / 60_000)));
      return ms < 48 * HOUR ? unit('hour', Math.floor(ms / HOUR)) : unit('day', Math.floor(ms / (24 * HOUR)));
    },
  };
}
