import { CONSENT_GIVERS, CONSENT_WAYS, isDay, type RefusalCode, refusalSentence } from '@wardwise/domain';
import type { Words } from '../locales/locales.ts';
import type { Refused } from '../pages/refused.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';

/** The boxes that nobody may leave empty, as they stand on the page, and what each may say. */
const ASKED: Record<keyof Words['refer']['missing'], readonly string[] | null> = {
  ...{ category: null, note: null, calledName: null, age: ['YES', 'NO'], phone: null, safeContact: null, postcode: null },
  ...{ by: CONSENT_GIVERS, how: CONSENT_WAYS },
};

/** What is not said: no age, no giver of the yes, no way and no day of it is ever taken for said. */
export function unsaid(form: Form, { words, language }: Visit): Refused[] {
  const said = (name: string) => (form.get(name) ?? '').trim();
  const { missing } = words.refer;
  const wrong = (field: string, code: RefusalCode, message = refusalSentence(code, language)) => ({ code, message, field });
  const names = Object.keys(ASKED) as (keyof typeof ASKED)[];
  const empty = names.filter((name) => !(ASKED[name]?.includes(said(name)) ?? said(name) !== ''));
  return [
    ...empty.map((name) => wrong(name, 'TEXT_MISSING', missing[name])),
    ...(isDay(said('agreedOn')) ? [] : [wrong('agreedOn', 'DATE_MALFORMED')]),
    ...(said('consent') === 'YES' ? [] : [wrong('consent', 'CONSENT_MISSING')]),
  ];
}

const BOXES = [
  'category',
  'way',
  'urgency',
  'neededBy',
  'note',
  'calledName',
  'age',
  'language',
  'phone',
  'safeContact',
  'email',
];
const ORDER = [...BOXES, 'postcode', 'address', 'by', 'how', 'agreedOn', 'consent'];
const THEIRS: Record<string, string> = { categoryKey: 'category', preferredLanguage: 'language' };

/** What the API refused and what is not said, each once, at its box and in the order of the page; of a yes that does not count it is the day that is wrong. */
export function atTheirBoxes(refused: readonly Refused[], missing: readonly Refused[]): Refused[] {
  const placeOf = ({ field }: Refused) => ORDER.indexOf(field ?? '');
  const named = refused.map((one) => ({ ...one, field: THEIRS[one.field ?? ''] ?? one.field }));
  const dated = named.map((one) => (one.code === 'CONSENT_AT_OUT_OF_RANGE' ? { ...one, field: 'agreedOn' } : one));
  // Where something is not said the yes was left out by us.
  const asked = missing.length === 0 ? dated : dated.filter(({ code }) => code !== 'CONSENT_MISSING');
  const others = asked.filter(({ field }) => !missing.some((one) => one.field === field));
  return [...others, ...missing].sort((one, other) => placeOf(one) - placeOf(other));
}
