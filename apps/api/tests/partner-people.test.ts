import { describe, expect, it } from 'vitest';
import { linkToken } from '../src/platform/seal/index.ts';
import { anOpenedPage } from './asking.ts';
import { anAskingService, askedFor, inDays } from './asks.ts';
import { anOrganization, aPartner } from './clients.ts';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { errorCodes } from './lead.ts';
import { NOBODY } from './nobody.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, type Network } from './people.ts';
import { aFoodBank, aReferral, asSeenBy, aYes, envelopesOf, toMe } from './referrals.ts';
import { aPerson, aReferralIn, fromMe } from './referrals-in.ts';
import { done, raw } from './scenes.ts';
import { AN_ENTRY } from './services.ts';
import { aMember } from './staff-rows.ts';

// People of a partner organisation, at its console: what its program does, and nothing else of the network.

const test = openTestHouse();
const coordinator = () => test.api.as(coordinatorOf('westminster'));
let invited = 0;

/** Somebody who works for an organisation, signed in. */
async function somebodyOf(organizationId: string, network: Network = 'westminster') {
  const member = await aMember(test, 'PARTNER', { organizationId, network });
  return Object.assign(test.api.as(member), { id: member.id });
}

const invite = (more: object = {}) => ({
  ...{ displayName: 'Ada of the food bank', email: `ada-${++invited}@food.example`, roles: ['PARTNER'] },
  ...{ wardCodes: [], pageLanguage: 'en', ...more },
});

describe('an invitation', () => {
  it('is to one organisation of the directory, and to nothing beside it', async () => {
    const organizationId = await anOrganization(test);
    const refused = async (more: object) =>
      codesOf(await coordinator().press('inviteStaff', invite({ organizationId, ...more })));
    expect(await refused({ organizationId: null })).toEqual(['PARTNER_ORGANIZATION_MISSING']);
    expect(await refused({ organizationId: `org_${NOBODY}` })).toEqual(['ORGANIZATION_NOT_FOUND']);
    expect(await refused({ organizationId: 'nonsense' })).toEqual(['ORGANIZATION_NOT_FOUND']);
    expect(await refused({ roles: ['PARTNER', 'COORDINATOR'] })).toEqual(['PARTNER_STANDS_ALONE']);
    const { invitation } = await done(coordinator().press('inviteStaff', invite({ organizationId })));
    const { rows } = await test.db.query<{ id: string }>('select token_id as id from invitations where id = $1', [
      raw(invitation?.id ?? ''),
    ]);
    const token = linkToken(test.house.ring, rows[0]?.id ?? '');
    const OFFER =
      'mutation ($token: String!) { openInvitation(input: { token: $token }) { invitation { roles organizationName wardNames } } }';
    expect(await test.api.anyone().ask(OFFER, { token })).toEqual({
      openInvitation: { invitation: { roles: ['PARTNER'], organizationName: 'Abbey Road Food Bank', wardNames: [] } },
    });
    const answer = await test.api
      .anyone()
      .send(
        'mutation ($token: String!) { acceptInvitation(input: { token: $token }) { me { roles organization { id name } } userErrors { code } } }',
        { token },
      );
    expect(answer.data?.acceptInvitation).toEqual({
      me: { roles: ['PARTNER'], organization: { id: organizationId, name: 'Abbey Road Food Bank' } },
      userErrors: [],
    });
    const staff = (person = coordinator()) =>
      person.ask<{ staffMembers: object[] }>('{ staffMembers { displayName organizationName roles } }');
    const row = { displayName: 'Ada of the food bank', organizationName: 'Abbey Road Food Bank', roles: ['PARTNER'] };
    expect((await staff()).staffMembers).toContainEqual(row);
    expect((await staff(test.api.as(coordinatorOf('north-paddington')))).staffMembers).not.toContainEqual(row);
  });

  it('is never turned into another role; their access ends at once', async () => {
    const person = await somebodyOf(await anOrganization(test));
    const change = { staffId: person.id, roles: ['COORDINATOR'], wardCodes: [] };
    expect(codesOf(await coordinator().press('changeStaff', change))).toEqual(['PARTNER_STANDS_ALONE']);
    expect((await person.ask<{ me: object | null }>('{ me { id } }')).me).not.toBeNull();
    await done(coordinator().press('stopStaff', { staffId: person.id }));
    expect((await person.ask<{ me: object | null }>('{ me { id } }')).me).toBeNull();
  });
});

describe('referrals', () => {
  it('to their organisation are opened as its look, by them and on record, and answered to the end', async () => {
    const { lead, referral, organizationId, requestId } = await aReferral(test);
    const person = await somebodyOf(organizationId);
    const referralId = referral.id;
    expect((await toMe(person)).map(({ id }) => id)).toEqual([referralId]);
    const { envelope } = await done(person.press('openReferral', { referralId }));
    expect(envelope).toMatchObject({ calledName: 'Mrs Quillfeather', phone: '+447700900942', diet: 'Halal' });
    const { rows } = await test.db.query(
      'select staff_id, organization_id, role, purpose from looks where request_id = $1 and organization_id is not null',
      [raw(requestId)],
    );
    expect(rows).toEqual([
      { staff_id: raw(person.id), organization_id: raw(organizationId), role: 'PARTNER_CLIENT', purpose: 'DO_THE_TASK' },
    ]);
    const LOOKS = 'query ($id: ID!) { request(id: $id) { looks { who role } } }';
    const seen = await lead.ask<{ request: { looks: object[] } }>(LOOKS, { id: requestId });
    expect(seen.request.looks).toContainEqual({ who: 'Abbey Road Food Bank', role: 'PARTNER_CLIENT' });
    const own = await person.ask<{ ownLooks: { nodes: object[] } }>('{ ownLooks { nodes { byYou fields } } }');
    expect(own.ownLooks.nodes).toEqual([{ byYou: true, fields: expect.arrayContaining(['calledName']) }]);

    await done(person.press('waitlistReferral', { referralId, waitingDays: 14 }));
    expect((await asSeenBy(lead, referralId))?.status).toBe('WAITLISTED');
    await done(person.press('acceptReferral', { referralId }));
    await done(person.press('startReferral', { referralId }));
    await done(person.press('completeReferral', { referralId }));
    expect((await asSeenBy(lead, referralId))?.status).toBe('COMPLETED');
    expect(await envelopesOf(test, referral)).toBe(0);
    expect(codesOf(await person.press('openReferral', { referralId }))).toEqual(['REFERRAL_OVER']);
  });

  it('that are opened by one of their people are told to whoever asked as the organisation’s look, without a name', async () => {
    const { id, lead, requester } = await anOpenedPage(test);
    await done(lead.confirm(id));
    const { serviceId, organizationId } = await aFoodBank(test);
    const { referral } = await done(lead.press('sendReferral', { requestId: id, serviceId, consent: aYes() }));
    await done((await somebodyOf(organizationId)).press('openReferral', { referralId: referral?.id }));
    const { looks } = (await requester.mine()) as { looks: object[] };
    expect(looks.at(-1)).toMatchObject({ role: 'PARTNER_CLIENT', who: 'Abbey Road Food Bank' });
  });

  it('to others are nobody’s to them: another organisation’s, and the same organisation’s in the other network', async () => {
    const { referral, organizationId, program } = await aReferral(test);
    const stranger = await somebodyOf(await anOrganization(test));
    const elsewhere = await somebodyOf(organizationId, 'north-paddington');
    for (const person of [stranger, elsewhere]) {
      expect(await toMe(person)).toEqual([]);
      expect(await asSeenBy(person, referral.id)).toBeNull();
      for (const press of ['openReferral', 'acknowledgeReferral', 'acceptReferral', 'startReferral', 'completeReferral'])
        expect(codesOf(await person.press(press, { referralId: referral.id }))).toEqual(['REFERRAL_NOT_FOUND']);
    }
    const own = await aReferral(test, { network: 'north-paddington' });
    expect((await toMe(await somebodyOf(own.organizationId, 'north-paddington'))).map(({ id }) => id)).toEqual([own.referral.id]);
    expect(await toMe(await somebodyOf(own.organizationId))).toEqual([]);
    expect((await toMe(program)).map(({ id }) => id)).toEqual([referral.id]);
  });
});

it('see nothing else of the network', async () => {
  const person = await somebodyOf((await aReferral(test)).organizationId);
  expect(
    await person.ask(`{ requests { totalCount } volunteers { totalCount } wards { code } staffMembers { id } invitations { id } concerns { totalCount }
      categories { key } skills { key } bars { id } unusualLooks { reason } directorySources { id } }`),
  ).toEqual({
    ...{ requests: { totalCount: 0 }, volunteers: { totalCount: 0 }, wards: [], staffMembers: [], invitations: [] },
    ...{ concerns: { totalCount: 0 }, categories: [], skills: [], bars: [], unusualLooks: [], directorySources: [] },
  });
  const { id } = await test.api.as(leadOf('Vincent Square')).taken();
  expect(codesOf(await person.lookAtDetails(id))).toEqual(['REQUEST_NOT_FOUND']);
  const worry = { worry: 'x', atRisk: 'REQUESTER', dangerNow: false };
  expect(codesOf(await person.press('raiseConcern', worry))).toEqual(['LINK_NOT_FOUND']);
});

describe('programs and webhooks', () => {
  it('of their organisation are theirs to keep, with no wider scopes than it has; a key is told once', async () => {
    const own = await aPartner(test);
    const person = await somebodyOf(own.organizationId);
    const said = { name: 'Van planner', kind: 'PARTNER', scopes: ['REFERRALS_READ', 'SERVICES_READ'], wardCodes: [], days: 30 };
    const made = await done(person.press('makeApiClient', said));
    const program = test.api.program(made.key ?? '');
    const ITSELF = '{ apiClient { name organizationId scopes } }';
    expect(await program.ask(ITSELF)).toEqual({
      apiClient: { name: 'Van planner', organizationId: own.organizationId, scopes: ['REFERRALS_READ', 'SERVICES_READ'] },
    });
    const wider = [{ scopes: ['WARDS_READ'] }, { kind: 'COUNCIL', scopes: [] }, { wardCodes: ['E05013807'] }];
    for (const more of wider) expect(await refusedOutright(person, { ...said, ...more })).toEqual(['NOT_ALLOWED']);
    // Whatever organisation is named, it is theirs.
    const stranger = await anOrganization(test);
    const other = await done(person.press('makeApiClient', { ...said, organizationId: stranger }));
    const { apiClients } = await person.ask<{ apiClients: { id: string; organizationId: string; keys: object[] }[] }>(
      '{ apiClients { id organizationId keys { id } } }',
    );
    expect(apiClients.map(({ id }) => id).sort()).toEqual([own.id, made.client?.id, other.client?.id].sort());
    expect(new Set(apiClients.map(({ organizationId }) => organizationId))).toEqual(new Set([own.organizationId]));
    await done(person.press('rotateApiKey', { clientId: made.client?.id, days: 30, overlapDays: 0 }));
    await done(person.press('revokeApiClient', { clientId: made.client?.id }));
    expect(errorCodes(await program.send(ITSELF))).toEqual(['API_KEY_REFUSED']);
  });

  it('that a coordinator lets do more than they may grant are given no new key by them', async () => {
    const organizationId = await anOrganization(test);
    const person = await somebodyOf(organizationId);
    const wards = (await aPartner(test, { organizationId, wardCodes: ['E05013807'] })).id;
    const scopes = (await aPartner(test, { organizationId, scopes: ['REFERRALS_READ', 'WARDS_READ'] })).id;
    for (const clientId of [wards, scopes]) {
      const rotation = { clientId, days: 30, overlapDays: 0 };
      expect(await refusedOutright(person, rotation, 'rotateApiKey')).toEqual(['NOT_ALLOWED']);
      await done(coordinator().press('rotateApiKey', rotation));
      await done(person.press('revokeApiClient', { clientId }));
    }
  });

  it('of others are unknown to them', async () => {
    const person = await somebodyOf(await anOrganization(test));
    const theirs = await aPartner(test);
    const { webhook } = await done(
      coordinator().press('addWebhook', { clientId: theirs.id, url: 'https://hooks.food.example/' }),
    );
    const { delivery } = await done(coordinator().press('pingWebhook', { webhookId: webhook?.id }));
    const { rows } = await test.db.query<{ id: string }>('select id from api_keys where client_id = $1', [raw(theirs.id)]);
    const of = { clientId: theirs.id, webhookId: webhook?.id, deliveryId: delivery?.id, keyId: `key_${rows[0]?.id}` };
    const presses = [
      ['rotateApiKey', { clientId: of.clientId, days: 30, overlapDays: 0 }, 'API_CLIENT_NOT_FOUND'],
      ['revokeApiClient', { clientId: of.clientId }, 'API_CLIENT_NOT_FOUND'],
      ['revokeApiKey', { keyId: of.keyId }, 'API_KEY_NOT_FOUND'],
      ['addWebhook', { clientId: of.clientId, url: 'https://hooks.food.example/' }, 'API_CLIENT_NOT_FOUND'],
      ['pingWebhook', { webhookId: of.webhookId }, 'WEBHOOK_NOT_FOUND'],
      ['changeWebhook', { webhookId: of.webhookId, live: false }, 'WEBHOOK_NOT_FOUND'],
      ['removeWebhook', { webhookId: of.webhookId }, 'WEBHOOK_NOT_FOUND'],
      ['rotateWebhookSecret', { webhookId: of.webhookId, overlapHours: 1 }, 'WEBHOOK_NOT_FOUND'],
      ['redeliverWebhook', { deliveryId: of.deliveryId }, 'WEBHOOK_DELIVERY_NOT_FOUND'],
    ] as const;
    for (const [press, input, code] of presses)
      expect([press, ...codesOf(await person.press(press, input))]).toEqual([press, code]);
    expect(await person.ask('{ apiClients { id } webhooks { id } webhookDeliveries { totalCount } }')).toEqual({
      ...{ apiClients: [], webhooks: [], webhookDeliveries: { totalCount: 0 } },
    });
    const owner = await somebodyOf(theirs.organizationId);
    expect(await owner.ask('{ webhooks { id } webhookDeliveries { nodes { id } } }')).toEqual({
      ...{ webhooks: [{ id: of.webhookId }], webhookDeliveries: { nodes: [{ id: of.deliveryId }] } },
    });
    const elsewhere = await somebodyOf(theirs.organizationId, 'north-paddington');
    expect(await elsewhere.ask('{ apiClients { id } webhooks { id } webhookDeliveries { nodes { id } } }')).toEqual({
      ...{ apiClients: [], webhooks: [], webhookDeliveries: { nodes: [] } },
    });
  });
});

it('read what their organisation brought to the network and asked it for, and leave it to its programs to change', async () => {
  const { program, referral, organizationId } = await aReferralIn(test);
  const serviceId = await anAskingService(test, organizationId, ['SW1P 4JN']);
  const ask = { serviceId, categoryKey: 'shopping', day: inDays(3), places: 2 };
  const { asked } = await done(program.press('askForVolunteers', ask));
  const person = await somebodyOf(organizationId);
  expect(await fromMe(person)).toMatchObject([{ id: referral.id, status: 'RECEIVED', canWithdraw: false }]);
  expect(await askedFor(person)).toMatchObject([{ id: asked?.id, status: 'NEW' }]);
  for (const other of [await somebodyOf(await anOrganization(test)), await somebodyOf(organizationId, 'north-paddington')])
    expect([await fromMe(other), await askedFor(other)]).toEqual([[], []]);
  await expect(person.press('withdrawReferral', { referralId: referral.id })).rejects.toThrow('NOT_ALLOWED');
  await expect(person.press('createReferral', aPerson())).rejects.toThrow('NOT_ALLOWED');
  await expect(person.press('askForVolunteers', ask)).rejects.toThrow('NOT_ALLOWED');
});

it('say whether their own services have room, and no others', async () => {
  const [own, other] = [await aFoodBank(test), await aFoodBank(test)];
  const person = await somebodyOf(own.organizationId);
  const said = { capacity: 'WAITING_LIST', waitingDays: 12 };
  await done(person.press('assureService', { serviceId: own.serviceId, ...said }));
  const ROOM = '{ me { organization { services { id room { capacity waitingDays old } stale } } } }';
  expect(await person.ask(ROOM)).toEqual({
    me: { organization: { services: [{ id: own.serviceId, room: { ...said, old: false }, stale: false }] } },
  });
  expect(await refusedOutright(person, { serviceId: other.serviceId, ...said }, 'assureService')).toEqual(['NOT_ALLOWED']);
  const { serviceId } = own;
  expect(await refusedOutright(person, { serviceId }, 'askService')).toEqual(['NOT_ALLOWED']);
  expect(await refusedOutright(person, { ...AN_ENTRY, serviceId }, 'changeService')).toEqual(['NOT_ALLOWED']);
});

it('say so of what their network keeps and of what came from a feed, not of what another network wrote down', async () => {
  const { serviceId, organizationId } = await aFoodBank(test);
  const person = await somebodyOf(organizationId);
  await test.db.query('update organizations set kept_by = $2 where id = $1', [
    raw(organizationId),
    test.networkId('north-paddington'),
  ]);
  expect(await refusedOutright(person, { serviceId, capacity: 'FULL' }, 'assureService')).toEqual(['NOT_ALLOWED']);
  await done((await somebodyOf(organizationId, 'north-paddington')).press('assureService', { serviceId, capacity: 'OPEN' }));
  await test.db.query(
    `with feed as (insert into directory_sources (id, kind, address) values (gen_random_uuid(), 'FEED', 'https://a-feed.example') returning id)
     update organizations set kept_by = null, source_id = feed.id from feed where organizations.id = $1`,
    [raw(organizationId)],
  );
  await done(person.press('assureService', { serviceId, capacity: 'OPEN' }));
});

/** The codes of a press that is not answered at all. */
async function refusedOutright(person: Lead, input: object, mutation = 'makeApiClient'): Promise<string[]> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  return errorCodes(
    await person.send(`mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`, { input }),
  );
}
