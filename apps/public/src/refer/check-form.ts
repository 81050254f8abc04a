import { CONSENT_GIVERS, CONSENT_WAYS, isDay, type RefusalCode, refusalSentence } from '@wardwise/domain';
import type { Refused } from '../pages/refused.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';

/** What only whoever refers can say, and is never taken for said: how old they are, and who said yes, how, and when. */
export function unsaid(form: Form, { words, language }: Visit): Refused[] {
  const { missing } = words.refer;
  const isOneOf = (name: string, known: readonly string[]) => known.includes(form.get(name) ?? '');
  const wrong = (field: string, code: RefusalCode, message = refusalSentence(code, language)) => ({ code, message, field });
  return [
    !isOneOf('age', ['YES', 'NO']) && wrong('age', 'TEXT_MISSING', missing.age),
    !isOneOf('by', CONSENT_GIVERS) && wrong('by', 'TEXT_MISSING', missing.by),
    !isOneOf('how', CONSENT_WAYS) && wrong('how', 'TEXT_MISSING', missing.how),
    !isDay((form.get('agreedOn') ?? '').trim()) && wrong('agreedOn', 'DATE_MALFORMED'),
    !isOneOf('consent', ['YES']) && wrong('consent', 'CONSENT_MISSING'),
  ].filter((one) => one !== false);
}
