import { randomBytes, randomUUID } from 'node:crypto';
import { Browser, insist, Staff } from '../journey/index.ts';
import { arrangeSome } from './arrangements.ts';
import { type Asker, beyondTheCardOf, Desk, deliver, press } from './asker.ts';
import { type Canaries, type Canary, forget } from './canaries.ts';
import { type Cast, NETWORKS, signIn } from './cast.ts';
import type { Deployment } from './deployment.ts';
import { handInSome } from './handed-in.ts';
import { referSome } from './referrals.ts';

/** Where the play is played, and by whom. */
export type Stage = { deployment: Deployment; canaries: Canaries; cast: Cast };

export type Before = Awaited<ReturnType<typeof playBefore>>;

/** All that comes before the endings: everybody has asked, helped, been invited or worried about, and somebody has been removed whose mail waits. */
export async function playBefore(stage: Stage) {
  const desks = await signInAll(stage);
  const requests = await takeRequests(stage, desks);
  await ring(desks.lead, requests);
  const invited = await inviteSome(stage, desks);
  const concern = await raiseConcerns(stage, desks, requests);
  const referrals = await referSome(stage, desks);
  const arrangements = await arrangeSome(stage, desks);
  const handedIn = await handInSome(stage, desks.coordinator);
  await keepPasskey(stage);
  await pauseAndRemove(stage, desks, requests.open);
  return { desks, requests, invited, concern, referrals, arrangements, handedIn };
}

async function signInAll({ deployment, cast: { staff } }: Stage) {
  const wanted = ['lead', 'leaver', 'coordinator', 'second', 'guardian', 'otherLead', 'otherCoordinator'] as const;
  const signedIn = {} as Record<(typeof wanted)[number], Staff>;
  for (const who of wanted) signedIn[who] = await signIn(deployment, staff[who]);
  return signedIn;
}
type Desks = Awaited<ReturnType<typeof signInAll>>;

/** For each ending a request that stands before it, by telephone and by the form; and some that stay. */
async function takeRequests({ deployment, canaries, cast: { helpers } }: Stage, { lead, otherLead }: Desks) {
  const desk = new Desk(deployment, canaries);
  const taken = () => desk.takeByTelephone(lead);
  const delivered = async (asker: Asker) => {
    const path = await desk.sendHelper(lead, asker, helpers.stays);
    await deliver(helpers.stays.browser, path);
    forget(...beyondTheCardOf(asker));
    return path;
  };
  const [toDeliver, toClose, toLapse, toGoOn, staysDelivered, assigned, toBeLeft] = [
    await taken(),
    await taken(),
    await taken(),
    await taken(),
    await taken(),
    await taken(),
    await taken(),
  ];
  const toForgetLater = await desk.askOnTheForm(lead, 'westminster', { confirmed: true });
  const paths = {
    toDeliver: await desk.sendHelper(lead, toDeliver, helpers.stays),
    toClose: await delivered(toClose),
    assigned: await desk.sendHelper(lead, assigned, helpers.alsoStays),
    toBeLeft: await desk.sendHelper(lead, toBeLeft, helpers.leaves),
  };
  for (const asker of [toLapse, toGoOn, staysDelivered, toForgetLater]) await delivered(asker);
  const other = await desk.takeByTelephone(otherLead, 'paddington');
  await desk.sendHelper(otherLead, other, helpers.otherRemoved);
  return {
    ...{ toDeliver, toClose, toLapse, toGoOn, toForgetLater, staysDelivered, assigned, other, paths },
    toForget: await desk.askOnTheForm(lead, 'westminster', { confirmed: false }),
    asked: await desk.askOnTheForm(otherLead, 'paddington', { confirmed: true }),
    ...{
      toCancel: await desk.ring(lead, await desk.takeByTelephone(lead, 'westminster', 'SW1P 2PB'), helpers.stays),
      toMarkUnmet: await taken(),
      toMarkDuplicate: await taken(),
      toCorrect: await taken(),
      open: await taken(),
    },
    otherToCancel: await desk.takeByTelephone(otherLead, 'paddington'),
  };
}
type Requests = Awaited<ReturnType<typeof takeRequests>>;

/** The lead is on it and rings, before the endings and after a delivery; a number is asked for before it is kept; and one request is set aside. */
async function ring(lead: Staff, { toCancel, toClose, toMarkDuplicate, open }: Requests): Promise<void> {
  for (const { id } of [toCancel, toClose]) {
    await lead.do('holdRequest', { requestId: id }, 'request { id }');
    await lead.do('snoozeRequest', { requestId: id, choice: 'NEXT_REPLY' }, 'request { id }');
    await lead.do('recordCall', { requestId: id, outcome: 'VOICEMAIL' }, 'request { id }');
  }
  const { requests } = await lead.do<{ requests: { id: string }[] }>(
    'checkDuplicates',
    { phone: toCancel.said.phone.text },
    'requests { id }',
  );
  insist(
    requests.some(({ id }) => id === toCancel.id),
    'the number of a request that runs is not found',
  );
  await lead.do('mergeRequest', { requestId: toMarkDuplicate.id, originalId: open.id }, 'request { status }');
}

/** One invitation waits, two will be taken back and two were accepted, each of a lead and of a partner's people; and somebody of the staff waits for a way back. */
async function inviteSome({ deployment, canaries, cast }: Stage, { coordinator, lead }: Desks) {
  const organization = randomUUID();
  await deployment.query(
    `insert into organizations (id, name, description, kept_by) select $1, 'A pantry', 'Of the proof', id from networks order by slug limit 1`,
    [organization],
  );
  const ofPartner = { roles: ['PARTNER'], wardCodes: [], organizationId: `org_${organization}` };
  const invite = async (as = {}) => {
    const [name, email] = [canaries.words('invited_contacts.display_name'), canaries.email('invited_contacts.email')];
    const whom = {
      displayName: name.text,
      email: email.text,
      roles: ['WARD_LEAD'],
      wardCodes: [NETWORKS.westminster.ward],
      pageLanguage: 'en',
      ...as,
    };
    const { invitation } = await coordinator.do<{ invitation: { id: string } }>('inviteStaff', whom, 'invitation { id }');
    return { id: invitation.id, name, email, token: await deployment.post.find(email.text, /invitation#link=([\w-]{22})/) };
  };
  const [, forLead, forPartner] = [await invite(), await invite(), await invite(ofPartner)];
  const [accepted, partner] = [await invite(), await invite(ofPartner)];
  await lead.try('acceptInvitation', { token: accepted.token }, 'me { displayName }');
  await new Staff('a partner', new Browser(deployment.url)).try(
    'acceptInvitation',
    { token: partner.token },
    'me { displayName }',
  );
  for (const { name } of [accepted, partner]) name.sealed = false; // a name of the staff from now on
  const [member] = await deployment.query<{ id: string }>('select id from staff where display_name = $1', [partner.name.text]);
  insist(member, 'nobody of the partner has come');
  const newAddress = canaries.email('invited_contacts.email');
  const { invitation } = await coordinator.do<{ invitation: { id: string } }>(
    'askWayBack',
    { staffId: cast.staff.locksmith.id, email: newAddress.text },
    'invitation { id }',
  );
  return {
    toWithdraw: [forLead, forPartner],
    partner: { ...partner, uuid: member.id },
    wayBack: { id: invitation.id, newAddress },
  };
}

/** A lead is worried about a request, a volunteer and somebody of the staff, and it is dealt with; a volunteer's worry stays. */
async function raiseConcerns(
  { canaries, cast: { staff, helpers } }: Stage,
  { lead, guardian }: Desks,
  { toCancel, paths }: Requests,
) {
  const said: Canary[] = [
    canaries.words('concern_details.worry', 'Somebody called {} shouts at her'),
    canaries.words('concern_details.reach'),
  ];
  const [worry, reach] = said.map(({ text }) => text);
  const about = { requestId: toCancel.id, volunteerId: helpers.paused.id, aboutStaffId: staff.leaver.id };
  await lead.do('raiseConcern', { worry, reach, atRisk: 'REQUESTER', dangerNow: false, ...about }, 'heard');
  const { concerns } = await guardian.ask<{ concerns: { nodes: { id: string }[] } }>('{ concerns { nodes { id } } }');
  const concernId = concerns.nodes[0]?.id ?? '';
  await guardian.do('showConcern', { concernId, purpose: 'CALL_BACK' }, 'concern { id }');
  const note = canaries.words('concern_notes.note', 'Rang, and was told {}');
  await guardian.do('noteConcern', { concernId, note: note.text }, 'concern { id }');

  const theirs = { worry: canaries.words('concern_details.worry'), reach: canaries.words('concern_details.reach') };
  const typed = { worry: theirs.worry.text, reach: theirs.reach.text, atRisk: 'REQUESTER' };
  await press(helpers.alsoStays.browser, `${paths.assigned}/concern`, 'raise-concern', typed);
  return { id: concernId, said: [...said, note] };
}

/** The leaver's passkey: no browser of the proof makes one, so its row is written as such. */
async function keepPasskey({ deployment, canaries, cast: { staff } }: Stage): Promise<void> {
  const name = canaries.name('passkeys.name');
  await deployment.query(
    `insert into passkeys (network_id, id, staff_id, credential_id, public_key, counter, transports, name, created_at)
     select network_id, $2, id, $3, $4, 0, '{}', $5, now() from staff where id = $1`,
    [staff.leaver.uuid, randomUUID(), randomBytes(32), randomBytes(77), name.text],
  );
}

/** One volunteer is paused in the middle of a task; another is removed, and while no worker runs the mail that says so waits. */
async function pauseAndRemove(
  { deployment, canaries, cast: { helpers } }: Stage,
  { lead, coordinator }: Desks,
  open: Asker,
): Promise<void> {
  await new Desk(deployment, canaries).sendHelper(lead, open, helpers.paused);
  await coordinator.do('suspendVolunteer', { volunteerId: helpers.paused.id, reason: 'CONDUCT' }, 'volunteer { id }');
  await deployment.stopWorker();
  await coordinator.do('removeVolunteer', { volunteerId: helpers.removedFirst.id, reason: 'UNSAFE' }, 'removed');
  forget(helpers.removedFirst.phone, ...helpers.removedFirst.names, ...helpers.removedFirst.told);
}
