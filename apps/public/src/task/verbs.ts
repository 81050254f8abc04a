import { AT_RISK } from '@wardwise/domain';
import type { Form } from '../visits/form.ts';
import { once, readCode, type Wish } from '../visits/wish.ts';
import { FOLLOW_UP_ANSWERS, PAID_BACK } from './task.ts';

/** An answer that a form may lack. */
export type Missing = 'paidBack' | 'answer' | 'code' | 'worry' | 'atRisk';

/** A button of the volunteer's page: the mutation behind it, the input its form has, and how it is read. */
export type Verb = { mutation: string; input: Missing | null; read: (form: Form) => Wish<Missing> };

/** Every button, by the last word of its form's path. */
const VERBS: Record<string, Verb> = {
  offer: press('offerHelp'),
  another: press('openAnother'),
  withdraw: press('withdrawOffer'),
  accept: press('acceptAssignment'),
  decline: press('declineAssignment'),
  show: press('showTaskDetails'),
  start: press('startTask'),
  'hand-back': press('handBack'),
  deliver: choose('deliver', 'paidBack', PAID_BACK),
  'follow-up': choose('answerFollowUp', 'answer', FOLLOW_UP_ANSWERS),
  'raise-concern': { mutation: 'raiseConcern', input: 'worry', read: readConcern },
  'send-code': press('sendLinkCode'),
  code: { mutation: 'confirmLinkCode', input: 'code', read: readCode },
};

export function verbNamed(name: string): Verb | null {
  return Object.hasOwn(VERBS, name) ? (VERBS[name] ?? null) : null;
}

function press(mutation: string): Verb {
  return { mutation, input: null, read: (form) => ({ ok: true, input: once(form, mutation) }) };
}

/** A worry in a few words, and who may be at risk; the rest may be left out. */
function readConcern(form: Form): Wish<Missing> {
  const worry = (form.get('worry') ?? '').trim();
  if (!worry) return { ok: false, missing: 'worry' };
  const atRisk = AT_RISK.find((who) => who === form.get('atRisk'));
  if (!atRisk) return { ok: false, missing: 'atRisk' };
  const [reach, aboutStaffId] = [form.get('reach')?.trim(), form.get('aboutStaffId')];
  const said = { worry, atRisk, dangerNow: form.get('dangerNow') === 'YES' };
  return {
    ok: true,
    input: { ...said, ...(reach && { reach }), ...(aboutStaffId && { aboutStaffId }), ...once(form, 'raiseConcern') },
  };
}

function choose(mutation: string, field: 'paidBack' | 'answer', choices: readonly string[]): Verb {
  const read = (form: Form): Wish<Missing> => {
    const choice = choices.find((one) => one === form.get(field));
    return choice ? { ok: true, input: { [field]: choice, ...once(form, choice) } } : { ok: false, missing: field };
  };
  return { mutation, input: field, read };
}
