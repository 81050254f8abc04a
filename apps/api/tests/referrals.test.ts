import { describe, expect, it } from 'vitest';
import { keepReferrals } from '../src/referrals/index.ts';
import { aPartner, withKey } from './clients.ts';
import { openTestHouse } from './house.ts';
import { A_NEED } from './lead.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { aFoodBank, age, aReferral, asSeenBy, aYes, envelopesOf, type Referred, started, statusOf, toMe } from './referrals.ts';
import { everything, inClear, orphanKeys, receiptsOf, sealedOf } from './rows.ts';
import { aDeliveredTask, anAcceptedTask, done, raw } from './scenes.ts';
import { aMember } from './staff-rows.ts';

const test = openTestHouse();

/** The gaps that came since; which of two alike is the new one nobody can say, nor need they. */
const gapsSince = async (before: string[]) => {
  const left = [...before];
  return (await gaps()).filter((kind) => {
    const at = left.indexOf(kind);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};
const gaps = async () =>
  (await test.db.query<{ kind: string }>(`select kind from gaps where kind like 'SERVICE%' order by kind`)).rows.map(
    ({ kind }) => kind,
  );

describe('before it is sent', () => {
  it('shows what the service would see, and no more, on record', async () => {
    const lead = test.api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken();
    const { serviceId } = await aFoodBank(test, { fields: ['calledName', 'language', 'householdSize'] });
    const draft = await done(lead.press('draftReferral', { requestId: id, serviceId, purpose: 'ARRANGE' }));
    expect(draft.fields).toEqual(['calledName', 'language', 'householdSize']);
    const said = Object.fromEntries(Object.entries(draft.told ?? {}).filter(([, text]) => text !== null));
    expect(said).toEqual({ calledName: A_NEED.calledName });
    const { rows } = await test.db.query(
      `select fields, purpose from looks where request_id = $1 and purpose = 'ARRANGE' and fields <> '{codeWord}'`,
      [raw(id)],
    );
    expect(rows).toEqual([{ fields: ['calledName'], purpose: 'ARRANGE' }]);
  });
});

describe('what a service is told', () => {
  it('is what it needs and the yes names, sealed, and read by a recorded look of its own organisation alone', async () => {
    const yes = aYes({ fields: ['calledName', 'phone', 'diet', 'note', 'allergies'] });
    const referred = await aReferral(test, { more: { consent: yes } });
    const { program, referral, requestId, organizationId } = referred;
    const { envelope, referral: seen } = await done(program.press('openReferral', { referralId: referral.id }));
    expect(envelope).toEqual({
      ...{ calledName: A_NEED.calledName, phone: '+447700900942', diet: 'Halal' },
      ...{ email: null, postcode: null, address: null, safeContact: null, note: null },
      ...{ householdSize: null, allergies: null },
    });
    expect(seen).toMatchObject({ status: 'RECEIVED', request: null });
    const { rows } = await test.db.query(
      `select role, organization_id, fields from looks where request_id = $1 and role = 'PARTNER_CLIENT'`,
      [raw(requestId)],
    );
    expect(rows).toEqual([
      { role: 'PARTNER_CLIENT', organization_id: raw(organizationId), fields: ['calledName', 'phone', 'diet'] },
    ]);
    const looks = await referred.lead.ask('query ($id: ID!) { request(id: $id) { looks { who role } } }', { id: requestId });
    expect(looks).toMatchObject({
      request: { looks: [{ role: 'WARD_LEAD' }, { who: 'Abbey Road Food Bank', role: 'PARTNER_CLIENT' }] },
    });
  });

  it('stands in clear in no row', async () => {
    await aReferral(test, { more: { diet: 'Quinoaquinoa', allergies: 'Marzipanella' } });
    expect(await inClear(test)).not.toMatch(/Quinoaquinoa|Marzipanella|Quillfeather/);
  });
});

describe('whom it is addressed to', () => {
  it('sees it, and another organisation, another network and a program without the scope do not: it does not exist', async () => {
    const { program, referral, organizationId } = await aReferral(test);
    const theirs = await aReferral(test, { network: 'north-paddington' });
    expect((await toMe(program)).map(({ id }) => id)).toEqual([referral.id]);
    const same = await aPartner(test, { organizationId, scopes: ['SERVICES_READ'] });
    const elsewhere = await aPartner(test, { organizationId }, 'north-paddington');
    for (const other of [
      theirs.program,
      withKey(test, same.key),
      withKey(test, elsewhere.key),
      test.api.as(leadOf('Abbey Road')),
    ]) {
      expect(await asSeenBy(other, referral.id)).toBeNull();
      expect((await toMe(other)).map(({ id }) => id)).not.toContain(referral.id);
      for (const verb of ['open', 'acknowledge', 'accept', 'start', 'complete', 'withdraw'])
        expect(codesOf(await other.press(`${verb}Referral`, { referralId: referral.id }))).toEqual(['REFERRAL_NOT_FOUND']);
    }
    expect(codesOf(await program.press('openReferral', { referralId: theirs.referral.id }))).toEqual(['REFERRAL_NOT_FOUND']);
    expect(codesOf(await program.press('withdrawReferral', { referralId: referral.id }))).toEqual(['REFERRAL_NOT_FOUND']);
  });

  it('only reads with a key that may only read', async () => {
    const { referral, organizationId } = await aReferral(test);
    const reader = withKey(test, (await aPartner(test, { organizationId, scopes: ['REFERRALS_READ'] })).key);
    expect((await asSeenBy(reader, referral.id))?.viewerCan).toMatchObject({ open: false, accept: false, withdraw: false });
    await expect(reader.press('acceptReferral', { referralId: referral.id })).rejects.toThrow('NOT_ALLOWED');
    await expect(reader.press('openReferral', { referralId: referral.id })).rejects.toThrow('NOT_ALLOWED');
  });

  it('is told so by the database too: no other organisation’s key of the envelope is seen', async () => {
    const { referral, organizationId } = await aReferral(test);
    const other = await aReferral(test);
    const seen = async (organization: string, narrowed = '') => {
      const client = await test.house.pool.connect();
      try {
        await client.query('begin');
        const settings = { network: test.networkId(), actor: 'PARTNER_CLIENT', organization, referral: narrowed };
        for (const [name, value] of Object.entries(settings))
          await client.query(`select set_config('wardwise.${name}', $1, true)`, [value]);
        const { rows } = await client.query<{ id: string }>(
          'select e.referral_id as id from referral_envelopes e join data_keys k on k.id = e.data_key_id',
        );
        return rows.map(({ id }) => id);
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    expect(await seen(raw(organizationId))).toEqual([raw(referral.id)]);
    expect(await seen(raw(organizationId), raw(other.referral.id))).toEqual([]);
    expect(await seen('')).toEqual([]);
  });
});

describe('while a referral runs', () => {
  it('the request stays open; it ends as referred when the service has started, which erases what we know and keeps what it was told', async () => {
    const referred = await aReferral(test);
    const { program, referral, requestId } = referred;
    await done(program.press('acceptReferral', { referralId: referral.id }));
    expect([await statusOf(referred.lead, referred.requestId), (await sealedOf(test, requestId)).details]).toEqual(['OPEN', 1]);
    await done(program.press('startReferral', { referralId: referral.id }));
    expect([
      await statusOf(referred.lead, referred.requestId),
      await sealedOf(test, requestId),
      await envelopesOf(test, referral),
    ]).toEqual(['REFERRED', { details: 0, cards: 0, keys: 0 }, 1]);
    expect(await asSeenBy(program, referral.id)).toMatchObject({ status: 'STARTED', viewerCan: { open: true, complete: true } });
    await done(program.press('completeReferral', { referralId: referral.id }));
    expect(await envelopesOf(test, referral)).toBe(0);
    // What stood beside the envelope goes for them with it.
    const beside = 'query ($id: ID!) { referral(id: $id) { status categoryLabel wardName preferredLanguage } }';
    expect((await program.ask<{ referral: object }>(beside, { id: referral.id })).referral).toEqual({
      ...{ status: 'COMPLETED', categoryLabel: null, wardName: null, preferredLanguage: null },
    });
    expect(await receiptsOf(test, requestId)).toEqual(['details-at-REFERRED', 'envelope-at-COMPLETED']);
    expect(codesOf(await program.press('openReferral', { referralId: referral.id }))).toEqual(['REFERRAL_OVER']);
    expect(await orphanKeys(test)).toBe(0);
  });

  it('does not end it while another service is still to answer, or while somebody of ours is on the way: then a lead does', async () => {
    const referred = await aReferral(test);
    const { lead, requestId } = referred;
    const second = await aFoodBank(test);
    expect(codesOf(await lead.press('referRequest', { requestId }))).toEqual(['RECEIVER_NOT_STARTED']);
    const other = await done(lead.press('sendReferral', { requestId, serviceId: second.serviceId, consent: aYes() }));
    await started(referred);
    expect(await statusOf(referred.lead, referred.requestId)).toBe('OPEN');
    await done(lead.press('referRequest', { requestId }));
    expect(await statusOf(referred.lead, referred.requestId)).toBe('REFERRED');
    expect((await asSeenBy(lead, referred.referral.id))?.status).toBe('STARTED');
    expect((await asSeenBy(lead, other.referral?.id ?? ''))?.status).toBe('WITHDRAWN');

    const task = await anAcceptedTask(test);
    const bank = await aFoodBank(test);
    const sent = await done(
      task.lead.press('sendReferral', { requestId: task.request.id, serviceId: bank.serviceId, consent: aYes() }),
    );
    const { key } = await aPartner(test, { organizationId: bank.organizationId });
    await started({ ...referred, program: withKey(test, key), referral: sent.referral as Referred['referral'] });
    expect((await task.lead.request(task.request.id))?.status).toBe('ASSIGNED');
  });

  it('a neighbour who helps meanwhile takes nothing back: the service goes on', async () => {
    const { lead, request, neighbour } = await anAcceptedTask(test);
    const { serviceId } = await aFoodBank(test);
    const { referral } = await done(lead.press('sendReferral', { requestId: request.id, serviceId, consent: aYes() }));
    await done(neighbour.deliver());
    const sent = referral as Referred['referral'];
    expect([(await asSeenBy(lead, sent.id))?.status, await envelopesOf(test, sent)]).toEqual(['SENT', 1]);
  });

  it('is opened by nobody once the yes has run out, also before the worker comes by', async () => {
    const { program, referral } = await aReferral(test);
    await test.db.query(`update referrals set consent_until = now()::date - 1 where id = $1`, [raw(referral.id)]);
    expect(codesOf(await program.press('openReferral', { referralId: referral.id }))).toEqual(['REFERRAL_OVER']);
  });

  it('another ending takes it back, and erases what the service was told in the same breath', async () => {
    for (const end of [
      ({ lead, requestId }: Referred) => lead.cancel(requestId),
      ({ lead, requestId }: Referred) => lead.unmet(requestId),
    ]) {
      const referred = await aReferral(test);
      await done(end(referred));
      expect((await asSeenBy(referred.program, referred.referral.id))?.status).toBe('WITHDRAWN');
      expect(await envelopesOf(test, referred.referral)).toBe(0);
    }
  });
});

describe('the end of a referral', () => {
  it('by a no comes back with its reason, leaves the request open, and a gap as evidence', async () => {
    const before = await gaps();
    const referred = await aReferral(test);
    const { program, referral, lead } = referred;
    await done(program.press('declineReferral', { referralId: referral.id, reason: 'NO_CAPACITY' }));
    expect(await asSeenBy(lead, referral.id)).toMatchObject({ status: 'DECLINED', reason: 'NO_CAPACITY' });
    expect([
      await statusOf(referred.lead, referred.requestId),
      await envelopesOf(test, referral),
      await gapsSince(before),
    ]).toEqual(['OPEN', 0, ['SERVICE_FULL']]);
  });

  it('by withdrawal closes it at once, whatever the service had said', async () => {
    const referred = await aReferral(test);
    const { program, referral, lead } = referred;
    await done(program.press('waitlistReferral', { referralId: referral.id, waitingDays: 12 }));
    expect(await asSeenBy(lead, referral.id)).toMatchObject({ status: 'WAITLISTED', waitingDays: 12 });
    await done(lead.press('withdrawReferral', { referralId: referral.id }));
    expect(await envelopesOf(test, referral)).toBe(0);
    expect(codesOf(await program.press('openReferral', { referralId: referral.id }))).toEqual(['REFERRAL_OVER']);
    expect(codesOf(await program.press('acceptReferral', { referralId: referral.id }))).toEqual(['REFERRAL_OVER']);
    expect(await statusOf(referred.lead, referred.requestId)).toBe('OPEN');
  });

  it('by silence comes after it was asked once more: first for the lead, then expired with a gap', async () => {
    const referred = await aReferral(test);
    const before = await gaps();
    const { lead, referral } = referred;
    await keepReferrals(test.house);
    expect((await asSeenBy(lead, referral.id))?.chasedAt).toBeNull();
    await age(test, referral, '48 hours');
    await keepReferrals(test.house);
    expect((await asSeenBy(lead, referral.id))?.chasedAt).not.toBeNull();
    const { referrals } = await lead.ask<{ referrals: { nodes: { id: string }[] } }>('{ referrals(first: 1) { nodes { id } } }');
    expect(referrals.nodes).toEqual([{ id: referral.id }]);
    await age(test, referral, '48 hours');
    await keepReferrals(test.house);
    expect([(await asSeenBy(lead, referral.id))?.status, await envelopesOf(test, referral), await gapsSince(before)]).toEqual([
      'EXPIRED',
      0,
      ['SERVICE_SILENT'],
    ]);
    expect(await statusOf(referred.lead, referred.requestId)).toBe('OPEN');
  });

  it('comes when the yes has run out, also after the start', async () => {
    const referred = await aReferral(test);
    await started(referred);
    await test.db.query(`update referrals set consent_until = current_date - 2 where id = $1`, [raw(referred.referral.id)]);
    await keepReferrals(test.house);
    expect((await asSeenBy(referred.program, referred.referral.id))?.status).toBe('WITHDRAWN');
    expect(await envelopesOf(test, referred.referral)).toBe(0);
  });

  it('is the coordinators’ once what is left of the request is gone', async () => {
    const referred = await aReferral(test);
    await started(referred);
    await test.db.query('update erasure_receipts set request_id = null where request_id = $1', [raw(referred.requestId)]);
    await test.db.query('delete from help_requests where id = $1', [raw(referred.requestId)]);
    expect(await asSeenBy(referred.lead, referred.referral.id)).toBeNull();
    const coordinator = test.api.as(coordinatorOf('westminster'));
    expect(await asSeenBy(coordinator, referred.referral.id)).toMatchObject({ status: 'STARTED', request: null });
    expect((await done(referred.program.press('openReferral', { referralId: referred.referral.id }))).envelope?.diet).toBe(
      'Halal',
    );
    await done(coordinator.press('withdrawReferral', { referralId: referred.referral.id }));
  });
});

describe('two at once', () => {
  it('answers, by a program and by somebody who works there: one is the first, and what follows is of that one alone', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { program, lead, referral, requestId, organizationId } = await aReferral(test);
      const referralId = referral.id;
      const person = test.api.as(await aMember(test, 'PARTNER', { organizationId }));
      const accepts = await Promise.all([program, person].map((side) => side.press('acceptReferral', { referralId })));
      expect(accepts.map(codesOf).sort()).toEqual([[], ['REFERRAL_ANSWERED']]);
      const answers = await Promise.all([
        program.press('startReferral', { referralId }),
        person.press('declineReferral', { referralId, reason: 'NO_CAPACITY' }),
      ]);
      const [refusedStart, refusedNo] = answers.map(codesOf);
      expect([
        ...[refusedStart, refusedNo, (await asSeenBy(lead, referralId))?.status, await statusOf(lead, requestId)],
        ...[(await sealedOf(test, requestId)).details, await envelopesOf(test, referral), await orphanKeys(test)],
      ]).toEqual(
        refusedStart?.length
          ? [['REFERRAL_OVER'], [], 'DECLINED', 'OPEN', 1, 0, 0]
          : [[], ['REFERRAL_ANSWERED'], 'STARTED', 'REFERRED', 0, 1, 0],
      );
    }
  });

  it('a yes taken back while it is being opened: either it was read before, on record, or it is over', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { program, lead, referral, requestId } = await aReferral(test);
      const [opened, withdrawn] = await Promise.all([
        program.press('openReferral', { referralId: referral.id }),
        lead.press('withdrawReferral', { referralId: referral.id }),
      ]);
      expect(codesOf(withdrawn)).toEqual([]);
      const { rows } = await test.db.query(`select from looks where request_id = $1 and role = 'PARTNER_CLIENT'`, [
        raw(requestId),
      ]);
      expect([opened.envelope ? 'read' : codesOf(opened)[0], rows.length]).toEqual(
        opened.envelope ? ['read', 1] : ['REFERRAL_OVER', 0],
      );
      expect(await envelopesOf(test, referral)).toBe(0);
    }
  });

  it('presses with one key are one, and the same key with another answer is refused', async () => {
    const { program, referral } = await aReferral(test);
    const input = { referralId: referral.id, idempotencyKey: `accept-${referral.id}` };
    await done(program.press('acceptReferral', input));
    const before = await everything(test);
    await done(program.press('acceptReferral', input));
    expect(await everything(test)).toEqual(before);
    expect(codesOf(await program.press('declineReferral', { ...input, reason: 'OTHER' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });
});

it('is sent for nobody whose request is over', async () => {
  const { lead, request } = await aDeliveredTask(test);
  const { serviceId } = await aFoodBank(test);
  expect(codesOf(await lead.press('sendReferral', { requestId: request.id, serviceId, consent: aYes() }))).toEqual([
    'REQUEST_ENDED',
  ]);
});
