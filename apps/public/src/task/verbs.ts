import { AT_RISK, PAID_BACK, PAY_BACK_BY, penceIn } from '@wardwise/domain';
import type { Form } from '../visits/form.ts';
import { once, readCode, type Wish } from '../visits/wish.ts';
import { FOLLOW_UP_ANSWERS } from './task.ts';

/** An answer that a form may lack. */
export type Missing = 'paidBack' | 'spentPence' | 'answer' | 'code' | 'worry' | 'atRisk';

/** A button of the volunteer's page: the mutation behind it, the input its form has, and how it is read. */
export type Verb = { mutation: string; input: Missing | null; read: (form: Form) => Wish<Missing> };

/** Every button, by the last word of its form's path. */
const VERBS: Record<string, Verb> = {
  offer: agree('offerHelp'),
  another: press('openAnother'),
  withdraw: press('withdrawOffer'),
  accept: agree('acceptAssignment'),
  decline: press('declineAssignment'),
  show: press('showTaskDetails'),
  call: press('showTaskPhone'),
  start: press('startTask'),
  stop: press('stopTask'),
  'hand-back': press('handBack'),
  deliver: { mutation: 'deliver', input: 'paidBack', read: readDelivery },
  'paid-back': press('sayPaidBack'),
  'follow-up': { mutation: 'answerFollowUp', input: 'answer', read: readAnswer },
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

/** "I can", and the yes to guidance that was shown with it. */
function agree(mutation: string): Verb {
  const read = (form: Form): Wish<Missing> => {
    const guidanceId = form.get('guidance');
    return { ok: true, input: { ...(guidanceId && { guidanceId }), ...once(form, `${mutation}${guidanceId ? '-agreed' : ''}`) } };
  };
  return { mutation, input: null, read };
}

/** Done: whether they have been paid back and, where money was spent, how much and how. Another sum is another wish. */
function readDelivery(form: Form): Wish<Missing> {
  const paidBack = PAID_BACK.find((one) => one === form.get('paidBack'));
  if (!paidBack) return { ok: false, missing: 'paidBack' };
  const typed = (form.get('spentPence') ?? '').trim();
  const spentPence = typed === '' ? null : penceIn(typed);
  if (paidBack !== 'NOTHING_SPENT' && typed !== '' && spentPence === null) return { ok: false, missing: 'spentPence' };
  const payBackBy = PAY_BACK_BY.find((way) => way === form.get('payBackBy'));
  const overCapKnown = form.get('overCapKnown') === 'YES';
  const money = {
    ...(spentPence !== null && { spentPence }),
    ...(payBackBy && { payBackBy }),
    ...(overCapKnown && { overCapKnown }),
  };
  const said = [paidBack, ...(paidBack === 'NOTHING_SPENT' ? [] : Object.values(money))].join('-');
  return { ok: true, input: { paidBack, ...(paidBack !== 'NOTHING_SPENT' && money), ...once(form, said) } };
}

function readAnswer(form: Form): Wish<Missing> {
  const answer = FOLLOW_UP_ANSWERS.find((one) => one === form.get('answer'));
  return answer ? { ok: true, input: { answer, ...once(form, answer) } } : { ok: false, missing: 'answer' };
}
