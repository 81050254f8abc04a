import type { Form } from '../visits/form.ts';

/** Every question with one answer, by the name it travels under. */
export const TEXTS = [
  'postcode',
  'network',
  'age',
  'pageLanguage',
  'home',
  'homeConsent',
  'capacity',
  'spend',
  'name',
  'phone',
  'email',
  'texts',
  'weekly',
] as const;
/** … and with several. */
export const LISTS = ['kinds', 'skills', 'languages'] as const;
export type TextName = (typeof TEXTS)[number];
type ListName = (typeof LISTS)[number];
export type AnswerName = TextName | ListName;

/** What was answered so far; an empty text or list is no answer. */
export type Answers = Record<TextName, string> & Record<ListName, readonly string[]>;

/** Reads the answers that a page carries; nothing else of it is kept. */
export function readAnswers(form: Form): Answers {
  const texts = TEXTS.map((name) => [name, (form.get(name) ?? '').trim()]);
  const lists = LISTS.map((name) => [name, [...new Set(form.getAll(name))].slice(0, 60)]);
  return Object.fromEntries([...texts, ...lists]) as Answers;
}

export const NO_ANSWERS = readAnswers(new URLSearchParams());

/** The answers but these, as they travel on in the next page's form. */
export function carriedOf(answers: Answers, without: readonly AnswerName[]): (readonly [name: string, value: string])[] {
  const all = [...TEXTS, ...LISTS].filter((name) => !without.includes(name));
  return all.flatMap((name) => [answers[name]].flat().flatMap((value) => (value === '' ? [] : [[name, value] as const])));
}
