import { dayIn, isDay, TIME_ZONE, WORDS_NOW } from '@wardwise/domain';
import type { Language } from '../locales/locales.ts';
import type { Form } from '../visits/form.ts';
import { once } from '../visits/wish.ts';

/** A button of the referrer's page: the mutation behind it, and what its form says. */
export type Verb = { mutation: 'createReferral' | 'withdrawReferral'; read: (form: Form, language: Language) => object };

/** Today counts from now; a day before, from its noon. */
function saidAt(day: string): string {
  const now = new Date();
  if (!isDay(day) || day === dayIn(TIME_ZONE, now)) return now.toISOString();
  return `${day}T12:00:00.000Z`;
}

function personIn(form: Form, language: Language): object {
  const said = (name: string) => (form.get(name) ?? '').trim();
  const { REFERRED: words } = WORDS_NOW;
  const consent = {
    by: said('by') || 'THEMSELVES',
    how: said('how') || 'FACE_TO_FACE',
    words,
    language,
    at: saidAt(said('agreedOn')),
  };
  return {
    ...{ adult: said('age') !== 'NO', postcode: said('postcode'), note: said('note'), calledName: said('calledName') },
    ...{ phone: said('phone'), email: said('email') || null, safeContact: said('safeContact'), address: said('address') || null },
    ...{ categoryKey: said('category'), way: said('way') || 'IN_PERSON', urgency: said('urgency') || 'WHEN_POSSIBLE' },
    ...{ neededBy: said('neededBy') || null, preferredLanguage: said('language') },
    consent: said('consent') === 'YES' ? consent : null,
    ...once(form, 'refer'),
  };
}

/** Every button, by the last word of its form's path. */
const VERBS: Record<string, Verb> = {
  send: { mutation: 'createReferral', read: personIn },
  withdraw: {
    mutation: 'withdrawReferral',
    read: (form) => ({ referralId: form.get('referral') ?? '', ...once(form, 'withdraw') }),
  },
};

export const verbNamed = (name: string): Verb | null => (Object.hasOwn(VERBS, name) ? (VERBS[name] ?? null) : null);
