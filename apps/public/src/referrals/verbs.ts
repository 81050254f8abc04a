import { readCount } from '@wardwise/domain';
import type { Form } from '../visits/form.ts';
import { once, readCode } from '../visits/wish.ts';

type Said = { ok: true; input: object } | { ok: false; missing: 'code' | 'waitingDays' | 'reason' };

/** A button of the receiver's page: the mutation behind it, what its form says, whether it is one of the door, and the page that follows where it is not the first. */
export type Verb = { mutation: string; read: (form: Form) => Said; atTheDoor?: true; leadsTo?: 'code' };

/** Every button, by the last word of its form's path. */
const VERBS: Record<string, Verb> = {
  'send-code': { mutation: 'sendReferralCode', read: () => ({ ok: true, input: {} }), atTheDoor: true, leadsTo: 'code' },
  code: { mutation: 'confirmReferralCode', read: readCode, atTheDoor: true },
  show: { mutation: 'openReferral', read: () => ({ ok: true, input: {} }) },
  accept: { mutation: 'acceptReferral', read: (form) => ({ ok: true, input: once(form, 'accept') }) },
  waitlist: {
    mutation: 'waitlistReferral',
    read: (form) => {
      const waitingDays = readCount(form.get('waitingDays') ?? '', 4);
      return waitingDays === null
        ? { ok: false, missing: 'waitingDays' }
        : { ok: true, input: { waitingDays, ...once(form, 'waitlist') } };
    },
  },
  decline: {
    mutation: 'declineReferral',
    read: (form) => {
      const reason = form.get('reason');
      return reason ? { ok: true, input: { reason, ...once(form, 'decline') } } : { ok: false, missing: 'reason' };
    },
  },
  start: { mutation: 'startReferral', read: (form) => ({ ok: true, input: once(form, 'start') }) },
  complete: { mutation: 'completeReferral', read: (form) => ({ ok: true, input: once(form, 'complete') }) },
};

export const verbNamed = (name: string): Verb | null => (Object.hasOwn(VERBS, name) ? (VERBS[name] ?? null) : null);
