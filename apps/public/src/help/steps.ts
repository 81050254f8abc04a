import { dayIn, isPrescriptionToday, TIME_ZONE, type Urgency } from '@wardwise/domain';
import type { Answers } from './answers.ts';
import { askedNetwork, type Found } from './found.ts';

/** The pages of the form, one thing each. */
export const STEPS = [
  'postcode',
  'network',
  'age',
  'young',
  'kind',
  'way',
  'when',
  'pharmacy',
  'note',
  'language',
  'whom',
  'asker',
  'name',
  'phone',
  'safe',
  'address',
  'check',
] as const;
export type StepName = (typeof STEPS)[number];

/** The pages that these answers call for, in order. A young person is asked only what a call needs. */
export function stepsOf(answers: Answers, found: Found): StepName[] {
  const young = answers.age === 'NO';
  const ways = waysOf(answers, found);
  const wanted: Record<StepName, boolean> = {
    postcode: true,
    network: found.networks.length > 1,
    age: true,
    young,
    kind: !young,
    way: !young && ways.length > 1,
    when: !young,
    pharmacy: !young && needsPharmacy(answers),
    note: true,
    language: true,
    whom: !young,
    asker: !young && answers.whom === 'SOMEBODY',
    name: true,
    phone: true,
    safe: true,
    address: !young && wayOf(answers, found) === 'IN_PERSON',
    check: true,
  };
  return STEPS.filter((step) => wanted[step]);
}

/** The ways in which the chosen kind of help can be given. */
export function waysOf({ network, category }: Answers, found: Found): string[] {
  return askedNetwork(found, network)?.categories.find(({ key }) => key === category)?.ways ?? [];
}

/** The way that was chosen, or the only one there is. */
export function wayOf(answers: Answers, found: Found): string {
  const ways = waysOf(answers, found);
  return ways.length === 1 ? (ways[0] ?? '') : answers.way;
}

/** Whether 111 and the pharmacy are to be named: a medicine does not wait for us. */
export function needsPharmacy({ age, category, urgency, neededBy }: Answers): boolean {
  const need = { categoryKey: category, urgency: urgency as Urgency, neededBy: neededBy || null };
  return age !== 'NO' && isPrescriptionToday(need, dayIn(TIME_ZONE, new Date()));
}

/** What must be read at once when this was answered, whichever page would be next. */
export function adviceAfter(step: StepName, steps: readonly StepName[]): StepName | null {
  if (step === 'age' && steps.includes('young')) return 'young';
  return (step === 'kind' || step === 'when') && steps.includes('pharmacy') ? 'pharmacy' : null;
}
