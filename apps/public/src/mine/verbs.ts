import type { Form } from '../visits/form.ts';
import { once, readCode, type Wish } from '../visits/wish.ts';

/** A button of the private page: the mutation behind it, what its form says, and the page that follows where it is not the first one. */
export type Verb = { mutation: string; read: (form: Form) => Wish<'code'>; leadsTo?: 'code' | 'saved' };

/** What can be corrected. */
export const CHANGEABLE = ['note', 'address', 'phone', 'safeContact'] as const;

/** Every button, by the last word of its form's path. */
const VERBS: Record<string, Verb> = {
  open: { mutation: 'openMyRequest', read: plain },
  show: { mutation: 'showMyDetails', read: plain },
  copy: { mutation: 'showMyDetails', read: plain },
  change: {
    mutation: 'changeMyDetails',
    // No key: a second, other text is a new correction, and the same one changes nothing.
    read: (form) => ({ ok: true, input: Object.fromEntries(CHANGEABLE.map((name) => [name, form.get(name) ?? ''])) }),
    leadsTo: 'saved',
  },
  forget: { mutation: 'forgetMe', read: (form) => ({ ok: true, input: once(form, 'forgetMe') }) },
  stop: { mutation: 'stopMyArrangement', read: (form) => ({ ok: true, input: once(form, 'stopMyArrangement') }) },
  keep: {
    mutation: 'keepMyArrangement',
    read: (form) => ({ ok: true, input: { ...once(form, 'keepMyArrangement'), words: form.get('words') ?? '' } }),
  },
  skip: {
    mutation: 'skipMyOccurrence',
    read: (form) => ({ ok: true, input: { ...once(form, 'skipMyOccurrence'), day: form.get('day') ?? '' } }),
  },
  'send-code': { mutation: 'sendMyCode', read: plain, leadsTo: 'code' },
  code: { mutation: 'confirmMyCode', read: readCode },
};

export function verbNamed(name: string): Verb | null {
  return Object.hasOwn(VERBS, name) ? (VERBS[name] ?? null) : null;
}

function plain(): Wish<'code'> {
  return { ok: true, input: {} };
}
