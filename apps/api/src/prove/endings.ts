import { insist } from '../journey/index.ts';
import { endArrangements } from './arrangements.ts';
import { allOf, cardOf, deliver, press, yes } from './asker.ts';
import type { Before, Stage } from './before.ts';
import { forget } from './canaries.ts';
import { endHandedIn } from './handed-in.ts';
import { endReferrals } from './referrals.ts';

/** Everybody who is gone after the endings, by the ids of their rows. */
export type Gone = Set<string>;

const uuidOf = (id: string): string => id.split('_')[1] ?? id;

/** Every ending there is; what each must forget is forgotten by the proof's own book at the same moment. */
export async function playEndings(stage: Stage, before: Before): Promise<Gone> {
  await stage.deployment.startWorker();
  await endRequests(stage, before);
  await endReferrals(stage, before);
  await endArrangements(stage, before);
  await correct(stage, before);
  await correctVolunteer(stage, before);
  const gone = await letPeopleGo(stage, before);
  gone.add(await leave(stage, before));
  for (const id of await endHandedIn(stage, before.desks.coordinator, before.handedIn)) gone.add(id);
  await before.desks.guardian.do('closeConcern', { concernId: before.concern.id, outcome: 'HELP_GIVEN' }, 'concern { id }');
  forget(...before.concern.said);
  await passTime(stage, before);
  return gone;
}

async function endRequests({ cast: { helpers } }: Stage, { desks, requests }: Before): Promise<void> {
  const { lead, otherLead } = desks;
  const { browser } = helpers.stays;
  const {
    toDeliver,
    toClose,
    toGoOn,
    toForget,
    toForgetLater,
    toCancel,
    toMarkUnmet,
    toMarkDuplicate,
    otherToCancel,
    open,
    paths,
  } = requests;
  await deliver(browser, paths.toDeliver);
  for (const [asker, path] of [
    [toDeliver, paths.toDeliver],
    [toClose, paths.toClose],
  ] as const) {
    await press(browser, path, 'follow-up', { answer: 'WENT_WELL' });
    const { followUps } = await read(lead, asker.id);
    const theirs = followUps.find(({ party }) => party === 'REQUESTER');
    const { request } = await lead.do<{ request: { status: string } }>(
      'recordFollowUp',
      { followUpId: theirs?.id, answer: 'WENT_WELL' },
      'request { status }',
    );
    insist(request.status === 'CLOSED', `with both asked it is ${request.status}`);
  }
  await lead.do('cancelRequest', { requestId: toCancel.id }, 'request { status }');
  await lead.do('markUnmet', { requestId: toMarkUnmet.id, kind: 'NO_VOLUNTEER' }, 'request { status }');
  await lead.do('markDuplicate', { requestId: toMarkDuplicate.id, originalId: open.id }, 'request { status }');
  await otherLead.do('cancelRequest', { requestId: otherToCancel.id }, 'request { status }');
  for (const { page } of [toForget, toForgetLater]) await press(page.browser, `${page.path}/forget`, 'forget');
  for (const asker of [toDeliver, toClose, toCancel, toMarkUnmet, toMarkDuplicate, otherToCancel, toForget, toForgetLater])
    forget(...allOf(asker));
  await goOn(lead, toGoOn.id, requests);
}

/** Somebody needs more help: the next request starts from the card, which goes into it. */
async function goOn(lead: Before['desks']['lead'], requestId: string, { toGoOn }: Before['requests']): Promise<void> {
  const { followUps } = await read(lead, requestId);
  const theirs = followUps.find(({ party }) => party === 'REQUESTER');
  const next = {
    categoryKey: 'check-in-call',
    way: 'BY_PHONE',
    note: 'Once more, please',
    urgency: 'WHEN_POSSIBLE',
    consent: yes('TELEPHONE_1'),
  };
  const told = await lead.do<{ nextRequest: { id: string } | null }>(
    'recordFollowUp',
    { followUpId: theirs?.id, answer: 'NEEDS_MORE_HELP', next },
    'nextRequest { id }',
  );
  insist(told.nextRequest && cardOf(toGoOn).every(({ living }) => living), 'more help is needed, and no request starts');
}

/** What was corrected is forgotten as it was before. */
async function correct({ canaries }: Stage, { desks: { lead }, requests: { toCorrect } }: Before): Promise<void> {
  const { said } = toCorrect;
  const now = {
    note: canaries.words('request_details.note'),
    safeContact: canaries.words('request_details.safe_contact'),
    phone: canaries.phone('request_details.phone'),
  };
  const texts = { note: now.note.text, safeContact: now.safeContact.text, phone: now.phone.text };
  await lead.do('changeRequestDetails', { requestId: toCorrect.id, purpose: 'CHECK', ...texts, address: '' }, 'details { note }');
  forget(said.note, said.safeContact, said.phone, said.address);
}

/** A volunteer has another number: of the one before nothing is left. */
async function correctVolunteer({ canaries, cast: { helpers } }: Stage, { desks: { lead } }: Before): Promise<void> {
  const phone = canaries.phone('volunteer_contacts.phone');
  const said = { volunteerId: helpers.alsoStays.id, purpose: 'CHECK', phone: phone.text };
  await lead.do('changeVolunteer', said, 'contact { phone }');
  forget(helpers.alsoStays.phone);
}

/** A volunteer sees what we hold of them and leaves, in the middle of a task: no mark stays, on the bar list or anywhere. */
async function leave({ cast: { helpers } }: Stage, { requests: { paths } }: Before): Promise<string> {
  const { browser, email, phone, names, told, uuid } = helpers.leaves;
  const yours = `${paths.toBeLeft}/yours`;
  await press(browser, yours, 'show');
  const { status } = await browser.press(await browser.open(`${yours}/leave`), 'leave', {});
  insist(status === 410, `"leave" answers ${status}`); // their link is gone with them
  forget(email, phone, ...names, ...told);
  return uuid;
}

/** Two volunteers are removed, one who signed up is not taken on, a lead is stopped, an invitation is taken back, and somebody has a new address. */
async function letPeopleGo({ deployment, canaries, cast: { staff, helpers } }: Stage, { desks, invited }: Before): Promise<Gone> {
  const { coordinator, second, otherCoordinator, lead } = desks;
  await coordinator.do('removeVolunteer', { volunteerId: helpers.paused.id, reason: 'CONDUCT' }, 'removed');
  await coordinator.do('declineVolunteer', { volunteerId: helpers.applied.id, reason: 'NOT_REACHED' }, 'declined');
  await otherCoordinator.do('removeVolunteer', { volunteerId: helpers.otherRemoved.id, reason: 'FALSE_PROOF' }, 'removed');
  for (const { email, phone, names, told } of [helpers.paused, helpers.otherRemoved, helpers.applied])
    forget(email, phone, ...names, ...told);
  forget(helpers.removedFirst.email);

  await coordinator.do('stopStaff', { staffId: staff.leaver.id }, 'userErrors { code }');
  forget(staff.leaver.email, staff.leaver.name, ...canaries.all.filter(({ field }) => field === 'passkeys.name'));
  await coordinator.do('stopStaff', { staffId: `stf_${invited.partner.uuid}` }, 'userErrors { code }');
  forget(invited.partner.name, invited.partner.email);
  for (const { id, name, email } of invited.toWithdraw) {
    await coordinator.do('withdrawInvitation', { invitationId: id }, 'userErrors { code }');
    forget(name, email);
  }

  await second.do('confirmWayBack', { invitationId: invited.wayBack.id }, 'userErrors { code }');
  const token = await deployment.post.find(invited.wayBack.newAddress.text, /invitation#link=([\w-]{22})/);
  await lead.do('acceptInvitation', { token }, 'me { displayName }');
  forget(staff.locksmith.email);
  const staffGone = [staff.leaver.uuid, invited.partner.uuid];
  return new Set([
    helpers.paused.uuid,
    helpers.otherRemoved.uuid,
    helpers.applied.uuid,
    ...staffGone,
    ...invited.toWithdraw.map(({ id }) => uuidOf(id)),
  ]);
}

/** The clock moved, row by row: what waits for its time has had it, and the worker has seen it. */
async function passTime(
  { deployment, cast: { staff } }: Stage,
  { concern, invited, requests: { toLapse } }: Before,
): Promise<void> {
  const age = async (table: string, interval: string, which: string, ids: string[] = []) => {
    const times = await deployment.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
         and atttypid = 'timestamptz'::regtype`,
      [table],
    );
    const moved = times.map(({ name }) => `${name} = ${name} - interval '${interval}'`).join(', ');
    await deployment.query(`update ${table} set ${moved} where ${which}`, ids.length > 0 ? [ids] : []);
  };
  await age('help_requests', '8 days', 'id = any($1)', [uuidOf(toLapse.id)]);
  await age('help_requests', '29 days', 'ended_at is not null');
  await age('concerns', '7 years', 'id = any($1)', [uuidOf(concern.id)]);
  await age('staff', '13 months', 'id = any($1)', [staff.leaver.uuid, invited.partner.uuid]);
  await age('invitations', '29 days', 'withdrawn_at is not null or accepted_at is not null');
  await deployment.rounds();
  forget(...allOf(toLapse));
}

type Read = { followUps: { id: string; party: string }[] };
const read = async (lead: Before['desks']['lead'], id: string): Promise<Read> =>
  (await lead.ask<{ request: Read }>('query ($id: ID!) { request(id: $id) { followUps { id party } } }', { id })).request;
