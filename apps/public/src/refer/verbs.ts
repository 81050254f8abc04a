import { dayIn, startOfDay, TIME_ZONE, WORDS_NOW } from '@wardwise/domain';
import type { Refused } from '../pages/refused.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';
import { once } from '../visits/wish.ts';
import { unsaid } from './check-form.ts';

/** What a form says, and what is not said in it. */
type Said = { input: object; unsaid: readonly Refused[] };
/** A button of the referrer's page: the mutation behind it, and what its form says. */
export type Verb = { mutation: 'createReferral' | 'withdrawReferral'; read: (form: Form, visit: Visit) => Said };

/** The day they said it on; of that on which the page was opened, the moment: a form that is sent twice says the same twice. */
function saidAt(day: string, opened: string): string {
  const page = new Date(opened);
  const onThatDay = !Number.isNaN(page.getTime()) && dayIn(TIME_ZONE, page) === day;
  return (onThatDay ? page : startOfDay(day)).toISOString();
}

/** One person. Where something is not said the yes is left out: nothing is taken without it, and what else is wrong is told at the same time. */
function personIn(form: Form, visit: Visit): Said {
  const said = (name: string) => (form.get(name) ?? '').trim();
  const missing = unsaid(form, visit);
  const person = {
    ...{ adult: said('age') === 'YES', postcode: said('postcode'), note: said('note'), calledName: said('calledName') },
    ...{ phone: said('phone'), email: said('email') || null, safeContact: said('safeContact'), address: said('address') || null },
    ...{ categoryKey: said('category'), way: said('way') || 'IN_PERSON', urgency: said('urgency') || 'WHEN_POSSIBLE' },
    ...{ neededBy: said('neededBy') || null, preferredLanguage: said('language') },
  };
  if (missing.length > 0) return { input: { ...person, consent: null }, unsaid: missing };
  const stated = { by: said('by'), how: said('how'), words: WORDS_NOW.REFERRED, language: visit.language };
  const consent = { ...stated, at: saidAt(said('agreedOn'), said('opened')) };
  return { input: { ...person, consent, ...once(form, 'refer') }, unsaid: [] };
}

/** Every button, by the last word of its form's path. */
const VERBS: Record<string, Verb> = {
  send: { mutation: 'createReferral', read: personIn },
  withdraw: {
    mutation: 'withdrawReferral',
    read: (form) => ({ input: { referralId: form.get('referral') ?? '', ...once(form, 'withdraw') }, unsaid: [] }),
  },
};

export const verbNamed = (name: string): Verb | null => (Object.hasOwn(VERBS, name) ? (VERBS[name] ?? null) : null);
