import type { Form } from '../visits/form.ts';

/** A button of the private page: the mutation behind it, and what its form says. */
export type Verb = { mutation: string; read: (form: Form) => Record<string, string> };

/** What can be corrected. */
export const CHANGEABLE = ['note', 'address', 'phone', 'safeContact'] as const;

/** Every button, by the last word of its form's path. */
const VERBS: Record<string, Verb> = {
  open: { mutation: 'openMyRequest', read: () => ({}) },
  show: { mutation: 'showMyDetails', read: () => ({}) },
  copy: { mutation: 'showMyDetails', read: () => ({}) },
  change: {
    mutation: 'changeMyDetails',
    // No key: a second, other text is a new correction, and the same one changes nothing.
    read: (form) => Object.fromEntries(CHANGEABLE.map((name) => [name, form.get(name) ?? ''])),
  },
  forget: { mutation: 'forgetMe', read: once },
  'send-code': { mutation: 'sendMyCode', read: () => ({}) },
  code: { mutation: 'confirmMyCode', read: (form) => ({ code: digitsOf(form.get('code') ?? '').slice(0, 20) }) },
};

export function verbNamed(name: string): Verb | null {
  return Object.hasOwn(VERBS, name) ? (VERBS[name] ?? null) : null;
}

/** European or Arabic figures, with or without spaces. */
const digitsOf = (text: string) =>
  text.replace(/\s/g, '').replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

function once(form: Form): Record<string, string> {
  const key = form.get('key') ?? '';
  return /^[\w-]{8,40}$/.test(key) ? { idempotencyKey: `forgetMe-${key}` } : {};
}
