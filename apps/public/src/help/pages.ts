import type { AnswerName } from './answers.ts';
import type { StepName } from './steps.ts';

/** The page on which each question stands. */
export const PAGE_OF: Record<AnswerName, StepName> = {
  postcode: 'postcode',
  network: 'network',
  age: 'age',
  category: 'kind',
  way: 'way',
  urgency: 'when',
  neededBy: 'when',
  note: 'note',
  language: 'language',
  calledName: 'name',
  phone: 'phone',
  email: 'phone',
  safeContact: 'safe',
  whom: 'whom',
  asker: 'asker',
  howTheyKnow: 'asker',
  address: 'address',
};

/** Where the API calls a question otherwise than its page does. */
const OURS: Record<string, AnswerName> = { categoryKey: 'category', preferredLanguage: 'language' };

/** The page and the question that a refused field of the API's stands for. */
export function stepOf(field: string | null): { step: StepName; field: AnswerName | null } {
  const last = field?.split('.').at(-1) ?? '';
  const name = OURS[last] ?? (Object.keys(PAGE_OF) as AnswerName[]).find((known) => known === last) ?? null;
  return { step: name ? PAGE_OF[name] : 'check', field: name };
}
