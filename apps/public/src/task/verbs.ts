import type { Form } from '../visits/form.ts';
import { FOLLOW_UP_ANSWERS, PAID_BACK } from './task.ts';

/** What a pressed button asks for, or which answer the form still lacks. */
type Wish = { ok: true; input: Record<string, string> } | { ok: false; missing: Missing };
export type Missing = 'paidBack' | 'answer' | 'code';

/** A button of the volunteer's page: the mutation behind it, the input its form has, and how it is read. */
export type Verb = { mutation: string; input: Missing | null; read: (form: Form) => Wish };

/** Every button, by the last word of its form's path. */
const VERBS: Record<string, Verb> = {
  offer: press('offerHelp'),
  withdraw: press('withdrawOffer'),
  accept: press('acceptAssignment'),
  decline: press('declineAssignment'),
  show: press('showTaskDetails'),
  start: press('startTask'),
  'hand-back': press('handBack'),
  deliver: choose('deliver', 'paidBack', PAID_BACK),
  'follow-up': choose('answerFollowUp', 'answer', FOLLOW_UP_ANSWERS),
  'send-code': press('sendLinkCode'),
  code: { mutation: 'confirmLinkCode', input: 'code', read: readCode },
};

export function verbNamed(name: string): Verb | null {
  return Object.hasOwn(VERBS, name) ? (VERBS[name] ?? null) : null;
}

function press(mutation: string): Verb {
  return { mutation, input: null, read: (form) => ({ ok: true, input: once(form, mutation) }) };
}

function choose(mutation: string, field: 'paidBack' | 'answer', choices: readonly string[]): Verb {
  const read = (form: Form): Wish => {
    const choice = choices.find((one) => one === form.get(field));
    return choice ? { ok: true, input: { [field]: choice, ...once(form, choice) } } : { ok: false, missing: field };
  };
  return { mutation, input: field, read };
}

/** Six digits, typed with or without spaces, in European or Arabic figures. No key: a second, other code is a new try. */
function readCode(form: Form): Wish {
  const code = (form.get('code') ?? '')
    .replace(/\s/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  return code ? { ok: true, input: { code: code.slice(0, 20) } } : { ok: false, missing: 'code' };
}

/** The page's key, told apart by what was pressed on it. */
function once(form: Form, pressed: string): { idempotencyKey?: string } {
  const key = form.get('key') ?? '';
  return /^[\w-]{8,40}$/.test(key) ? { idempotencyKey: `${pressed}-${key}` } : {};
}
