import type { Form } from '../visits/form.ts';

/** Every question of the form, by the name its answer travels under. */
export const ANSWERS = [
  'postcode',
  'network',
  'age',
  'category',
  'way',
  'urgency',
  'neededBy',
  'note',
  'language',
  'calledName',
  'phone',
  'email',
  'safeContact',
  'whom',
  'asker',
  'howTheyKnow',
  'address',
] as const;
export type AnswerName = (typeof ANSWERS)[number];

/** What was answered so far; an empty text is no answer. */
export type Answers = Record<AnswerName, string>;

/** Reads the answers that a page carries; nothing else of it is kept. */
export function readAnswers(form: Form): Answers {
  const read = (name: AnswerName) => (form.get(name) ?? '').trim();
  return Object.fromEntries(ANSWERS.map((name) => [name, read(name)])) as Answers;
}

export const NO_ANSWERS = readAnswers(new URLSearchParams());
