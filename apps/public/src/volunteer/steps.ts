import type { AnswerName, Answers } from './answers.ts';
import { chosenNetwork, type FoundToHelp } from './found.ts';

/** The pages of the form, one thing each; the last one is sent. */
export const STEPS = [
  'postcode',
  'network',
  'age',
  'kinds',
  'skills',
  'languages',
  'home',
  'limits',
  'name',
  'reach',
  'check',
  'guidance',
] as const;
export type StepName = (typeof STEPS)[number];

/** The pages that are asked, in order: which network only where there are several, what else somebody can do only where there is a choice. */
export function stepsOf({ network }: Answers, found: FoundToHelp): StepName[] {
  const skills = chosenNetwork(found, network)?.skills ?? [];
  return STEPS.filter((step) => (step === 'network' ? found.networks.length > 1 : step !== 'skills' || skills.length > 0));
}

/** The page on which each question stands. */
export const PAGE_OF: Record<AnswerName, StepName> = {
  postcode: 'postcode',
  network: 'network',
  age: 'age',
  kinds: 'kinds',
  skills: 'skills',
  languages: 'languages',
  pageLanguage: 'languages',
  home: 'home',
  homeConsent: 'home',
  capacity: 'limits',
  spend: 'limits',
  name: 'name',
  phone: 'reach',
  email: 'reach',
  texts: 'reach',
  weekly: 'reach',
};

/** Where the API calls a question otherwise than its page does. */
const OURS: Record<string, AnswerName> = {
  adult: 'age',
  categoryKeys: 'kinds',
  skillKeys: 'skills',
  selfIsolating: 'home',
  isolationConsent: 'homeConsent',
  spendingCapPence: 'spend',
};

/** The page and the question that a refused field of the API's stands for; what is nobody's is told on the last one. */
export function stepOf(field: string | null): { step: StepName; field: AnswerName | 'guidance' | null } {
  const name = OURS[field ?? ''] ?? (Object.keys(PAGE_OF) as AnswerName[]).find((known) => known === field) ?? null;
  if (name) return { step: PAGE_OF[name], field: name };
  return { step: 'guidance', field: field === 'guidance' ? field : null };
}
