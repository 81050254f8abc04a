import { FREE_TIMES, readCount } from '@wardwise/domain';
import type { Form } from '../visits/form.ts';
import { once, readCode, type Wish } from '../visits/wish.ts';

/** A button of these pages: the mutation behind it, what its form says, and the page that follows. */
export type Verb = { mutation: string; read: (form: Form) => Wish<'code'>; leadsTo?: 'saved' | 'contact' };

/** Every button, by the last word of its form's path. */
const VERBS: Record<string, Verb> = {
  show: { mutation: 'showMyContact', read: plain },
  copy: { mutation: 'showMyContact', read: plain },
  agree: { mutation: 'agreeToVolunteer', read: readAgree },
  change: { mutation: 'changeMyVolunteering', read: readChange, leadsTo: 'saved' },
  when: { mutation: 'changeMyVolunteering', read: readWhen, leadsTo: 'saved' },
  stop: { mutation: 'changeMyVolunteering', read: () => ({ ok: true, input: { onDuty: false } }) },
  again: { mutation: 'changeMyVolunteering', read: () => ({ ok: true, input: { onDuty: true } }) },
  weekly: { mutation: 'changeMyVolunteering', read: () => ({ ok: true, input: { weekly: true } }) },
  'weekly-stop': { mutation: 'changeMyVolunteering', read: () => ({ ok: true, input: { weekly: false } }) },
  messages: { mutation: 'changeMyVolunteering', read: () => ({ ok: true, input: { wardMessages: true } }) },
  'messages-stop': { mutation: 'changeMyVolunteering', read: () => ({ ok: true, input: { wardMessages: false } }) },
  'send-code': { mutation: 'sendLinkCode', read: plain, leadsTo: 'contact' },
  contact: { mutation: 'changeMyContact', read: readContact, leadsTo: 'saved' },
  push: { mutation: 'startMyPush', read: readPush, leadsTo: 'saved' },
  'stop-push': { mutation: 'stopMyPush', read: readStopPush, leadsTo: 'saved' },
  leave: { mutation: 'leaveNetwork', read: (form) => ({ ok: true, input: once(form, 'leaveNetwork') }) },
};

export function verbNamed(name: string): Verb | null {
  return Object.hasOwn(VERBS, name) ? (VERBS[name] ?? null) : null;
}

/** What is not ticked is not said; the guidance is named by the tick itself. */
function readAgree(form: Form): Wish<'code'> {
  const guidanceId = form.get('guidance') ?? '';
  const said = { adult: form.get('adult') === 'yes', ...(guidanceId && { guidanceId }) };
  return { ok: true, input: { ...said, ...once(form, 'agreeToVolunteer') } };
}

function plain(): Wish<'code'> {
  return { ok: true, input: {} };
}

/** The whole form, as it was filled in: what is not ticked is not meant. A number that is none is refused as out of range. */
function readChange(form: Form): Wish<'code'> {
  const input = {
    name: form.get('name') ?? '',
    languages: form.getAll('languages'),
    categoryKeys: form.getAll('categoryKeys'),
    skillKeys: form.getAll('skillKeys'),
    capacity: readCount(form.get('capacity') ?? '', 3) ?? 0,
    pageLanguage: form.get('pageLanguage') ?? 'en',
  };
  return { ok: true, input };
}

/** When they are free, and their quiet hours: two hours, or neither for those of everybody. */
function readWhen(form: Form): Wish<'code'> {
  const hour = (name: string) => (/^\d{1,2}$/.test(form.get(name) ?? '') ? Number(form.get(name)) : null);
  const freeTimes = FREE_TIMES.filter((time) => form.getAll('freeTimes').includes(time));
  const quietHours = { from: hour('quietFrom'), until: hour('quietUntil') };
  // Where no texts are sent nobody was asked whether they want any.
  const wanted = form.get('textsAsked') ? { texts: form.get('texts') === 'yes' } : null;
  return { ok: true, input: { freeTimes, quietHours, ...wanted } };
}

/** No key: a second, other code is a new try. */
function readContact(form: Form): Wish<'code'> {
  const code = readCode(form);
  if (!code.ok) return code;
  return { ok: true, input: { ...code.input, phone: form.get('phone') ?? '', email: form.get('email') ?? '' } };
}

/** What the browser's push service answered, as the page's script wrote it down. */
function readPush(form: Form): Wish<'code'> {
  const said = (name: string) => form.get(name) ?? '';
  const subscription = { endpoint: said('endpoint'), p256dh: said('p256dh'), auth: said('auth') };
  return { ok: true, input: { ...subscription, ...once(form, 'startMyPush') } };
}

function readStopPush(form: Form): Wish<'code'> {
  return { ok: true, input: { pushId: form.get('pushId') ?? '', ...once(form, 'stopMyPush') } };
}
