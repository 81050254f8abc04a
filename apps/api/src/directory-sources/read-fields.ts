import { isDay } from '@wardwise/domain';
import type { RowTrouble } from './source-error.ts';

type Json = Record<string, unknown>;

/** An object of somebody else's, read field by field; what is there and cannot be read is noted, and left out. */
export type Fields = {
  text(name: string, most?: number): string | null;
  web(name: string): string | null;
  mail(name: string): string | null;
  number(name: string, from: number, to: number): number | null;
  day(name: string): string | null;
  time(name: string): string | null;
  one(name: string): Fields | null;
  many(name: string): Fields[];
};

const MOST_IN_A_LIST = 200;
const WEB = /^https?:\/\/[^\s<>"'{}|\\^`]{3,2000}$/i;
const MAIL = /^[^\s@<>"]{1,64}@[^\s@<>".]+(\.[^\s@<>".]+)+$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(?=$|:|Z|[+-])/;

/** Reads an object, or null where it is none; `note` hears of each field that could not be read. */
export function fieldsOf(value: unknown, note: (trouble: RowTrouble) => void, within = ''): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const of = value as Json;
  const wrong = (name: string) => {
    note({ field: `${within}${name}`.slice(0, 80), code: 'NOT_READ' });
    return null;
  };
  const text = (name: string, most = 300): string | null => {
    const said = of[name];
    if (said === null || said === undefined) return null;
    if (typeof said !== 'string' && typeof said !== 'number') return wrong(name);
    // What no page shows and no database takes.
    const plain = String(said)
      .replace(/[^\P{Cc}\t\n\r]|\p{Cn}|\p{Surrogate}/gu, '')
      .trim();
    return plain === '' ? null : plain.slice(0, most).replace(/\p{Surrogate}$/u, ''); // no half of a sign at the cut
  };
  const fitting = (pattern: RegExp, most: number) => (name: string) => {
    const said = text(name, most);
    return said === null ? null : pattern.test(said) ? said : wrong(name);
  };
  const time = fitting(TIME, 30);
  return {
    text,
    web: fitting(WEB, 2001),
    mail: fitting(MAIL, 254),
    number(name, from, to) {
      const said = text(name);
      const figure = said === null ? null : Number(said);
      return figure === null || (Number.isFinite(figure) && figure >= from && figure <= to) ? figure : wrong(name);
    },
    day(name) {
      const said = text(name, 10);
      return said === null ? null : isDay(said) && said >= '0001' ? said : wrong(name); // PostgreSQL knows no year 0
    },
    time: (name) => time(name)?.slice(0, 5) ?? null,
    one(name) {
      const there = of[name];
      return there === null || there === undefined ? null : (fieldsOf(there, note, `${within}${name}.`) ?? wrong(name));
    },
    many(name) {
      const there = of[name];
      if (there === null || there === undefined) return [];
      if (!Array.isArray(there)) return wrong(name) ?? [];
      return there.slice(0, MOST_IN_A_LIST).flatMap((each) => fieldsOf(each, note, `${within}${name}.`) ?? wrong(name) ?? []);
    },
  };
}
