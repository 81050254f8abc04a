import { describe, expect, it } from 'vitest';
import { settleJournal } from '../src/erasures/index.ts';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, NETWORKS, safeguardingLeadOf } from './people.ts';
import { everything } from './rows.ts';
import { done } from './scenes.ts';
import { aVolunteer, type TestVolunteer } from './volunteers.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const YES = { words: 'DBS_1', language: 'ar' };
const HOME = { selfIsolating: true, consent: { words: 'ISOLATION_1', language: 'ar' } };
type Check = { kind: string; seenOn: string; seenBy: string | null; validUntil: string | null; consentWords: string | null };
type Seen = { id: string; selfIsolating: boolean; isolationWords: string | null; checks: Check[] };

const OF = `id selfIsolating isolationWords isolationLanguage isolationAt
  checks { kind seenOn seenBy validUntil consentWords consentLanguage consentAt }`;
const seenBy = async (asking: Lead, { id }: TestVolunteer): Promise<Seen | null> => {
  const { node } = await asking.ask<{ node: Seen | null }>(`query ($id: ID!) { node(id: $id) { ... on Volunteer { ${OF} } } }`, {
    id,
  });
  return node;
};
const receipts = async () =>
  (await test.db.query('select rule, fields, volunteer_id as "of" from erasure_receipts order by at desc, id desc limit 1'))
    .rows[0];
const canTake = async ({ id }: TestVolunteer, facts: object) => {
  const request = await lead().taken(facts as never);
  return codesOf(await lead().assign(request.id, id));
};

describe('what a volunteer has shown', () => {
  it.each([
    ['westminster', 'Vincent Square'],
    ['north-paddington', "Queen's Park"],
  ] as const)(
    'is on record by level, day, who saw it and until when; told to their leads and to no other network: %s',
    async (network, ward) => {
      const volunteer = await aVolunteer(test, { network, credentials: [] });
      const theirs = test.api.as(leadOf(ward, network));
      const check = { kind: 'DBS_ENHANCED', seenOn: '2026-01-05', validUntil: '2029-01-05', consent: YES };
      await done(theirs.press('recordCheck', { volunteerId: volunteer.id, ...check }));
      const { checks } = (await seenBy(theirs, volunteer)) as Seen;
      expect(checks).toEqual([
        {
          ...{ kind: 'DBS_ENHANCED', seenOn: '2026-01-05', validUntil: '2029-01-05', seenBy: `Lead of ${ward}` },
          ...{ consentWords: 'DBS_1', consentLanguage: 'ar', consentAt: expect.any(String) },
        },
      ]);
      for (const other of NETWORKS)
        expect((await seenBy(test.api.as(coordinatorOf(other.slug)), volunteer))?.checks ?? null).toEqual(
          other.slug === network ? checks : null,
        );
      expect(await seenBy(test.api.as(safeguardingLeadOf(network)), volunteer)).toBeNull();
    },
  );

  it('keeps a yes of a DBS check alone, and the newest of each kind', async () => {
    const volunteer = await aVolunteer(test, { credentials: [] });
    const record = (input: object, by = lead()) => done(by.press('recordCheck', { volunteerId: volunteer.id, ...input }));
    await record({ kind: 'ID', seenOn: '2025-12-01', consent: YES });
    await record({ kind: 'ID', seenOn: '2026-02-01', validUntil: '2027-02-01' }, coordinator());
    expect((await seenBy(lead(), volunteer))?.checks).toEqual([
      {
        ...{ kind: 'ID', seenOn: '2026-02-01', validUntil: '2027-02-01', seenBy: expect.any(String) },
        ...{ consentWords: null, consentLanguage: null, consentAt: null },
      },
    ]);
  });

  it('has no box for a certificate or its number', async () => {
    const { __type } = await lead().ask<{ __type: { inputFields: { name: string }[] } }>(
      '{ __type(name: "RecordCheckInput") { inputFields { name } } }',
    );
    const boxes = __type.inputFields.map(({ name }) => name).sort();
    expect(boxes).toEqual(['consent', 'idempotencyKey', 'kind', 'seenOn', 'validUntil', 'volunteerId']);
  });

  it('opens the tasks that ask for it from the commit on; taken back or run out, it closes them', async () => {
    const volunteer = await aVolunteer(test, { credentials: ['ID'] });
    const prescription = { categoryKey: 'prescription' };
    expect(await canTake(volunteer, prescription)).toEqual(['NOT_VETTED']);
    const check = { volunteerId: volunteer.id, kind: 'DBS_BASIC', consent: YES };
    await done(lead().press('recordCheck', { ...check, seenOn: '2020-01-05', validUntil: '2023-01-05' }));
    expect(await canTake(volunteer, prescription)).toEqual(['NOT_VETTED']);
    await done(lead().press('recordCheck', { ...check, seenOn: '2026-01-05' }));
    expect(await canTake(volunteer, prescription)).toEqual([]);
    await done(lead().press('takeBackCheck', { volunteerId: volunteer.id, kind: 'DBS_BASIC' }));
    expect(await canTake(volunteer, prescription)).toEqual(['NOT_VETTED']);
  });

  it('is deleted at once when they take their yes back, with a receipt that says nobody’s name', async () => {
    const volunteer = await aVolunteer(test);
    await done(lead().press('takeBackCheck', { volunteerId: volunteer.id, kind: 'DBS_BASIC' }));
    expect((await seenBy(lead(), volunteer))?.checks.map(({ kind }) => kind)).toEqual(['ID', 'TRAINING']);
    expect(await receipts()).toEqual({ rule: 'check-taken-back', fields: ['check'], of: null });
  });

  it('goes with everything else when they are removed', async () => {
    const volunteer = await aVolunteer(test, { selfIsolating: true });
    await done(coordinator().remove(volunteer.id));
    const { rows } = await test.db.query(
      `select self_isolating, isolation_at, (select count(*)::int from volunteer_credentials c where c.volunteer_id = v.id) as checks
       from volunteers v where id = $1`,
      [volunteer.uuid],
    );
    expect(rows).toEqual([{ self_isolating: false, isolation_at: null, checks: 0 }]);
  });

  it('says the table too: a DBS check stands by a yes, nothing else does, and it runs out after it was seen', async () => {
    const { uuid } = await aVolunteer(test);
    const change = (change: string, kind: string) =>
      test.db.query(`update volunteer_credentials set ${change} where volunteer_id = $1 and kind = $2`, [uuid, kind]);
    await expect(change('consent_at = null', 'DBS_BASIC')).rejects.toThrow('volunteer_credentials_dbs_by_consent');
    await expect(change('consent_at = now()', 'ID')).rejects.toThrow('volunteer_credentials_dbs_by_consent');
    await expect(change('valid_until = seen_on', 'ID')).rejects.toThrow('volunteer_credentials_ends_after_it_was_seen');
  });
});

describe('that a volunteer stays at home', () => {
  it.each([
    ['westminster', 'Vincent Square'],
    ['north-paddington', "Queen's Park"],
  ] as const)(
    'is kept by their yes, told by words, language and time, and gone at once when it is over: %s',
    async (network, ward) => {
      const volunteer = await aVolunteer(test, { network });
      const theirs = test.api.as(leadOf(ward, network));
      await done(theirs.press('setSelfIsolating', { volunteerId: volunteer.id, ...HOME }));
      const kept = {
        selfIsolating: true,
        isolationWords: 'ISOLATION_1',
        isolationLanguage: 'ar',
        isolationAt: expect.any(String),
      };
      expect(await seenBy(theirs, volunteer)).toMatchObject(kept);
      await done(theirs.press('setSelfIsolating', { volunteerId: volunteer.id, selfIsolating: false }));
      const gone = { selfIsolating: false, isolationWords: null, isolationLanguage: null, isolationAt: null };
      expect(await seenBy(theirs, volunteer)).toMatchObject(gone);
      expect(await receipts()).toEqual({ rule: 'isolation-over', fields: ['selfIsolating'], of: null });
    },
  );

  it('keeps them from the door from the commit on', async () => {
    const volunteer = await aVolunteer(test);
    await done(lead().press('setSelfIsolating', { volunteerId: volunteer.id, ...HOME }));
    expect(await canTake(volunteer, {})).toEqual(['SELF_ISOLATING']);
    await done(lead().press('setSelfIsolating', { volunteerId: volunteer.id, selfIsolating: false }));
    expect(await canTake(volunteer, {})).toEqual([]);
  });

  it('leaves nothing where nothing was kept', async () => {
    const { id: volunteerId } = await aVolunteer(test);
    await test.api.session(leadOf('Vincent Square'));
    const before = await everything(test);
    await done(lead().press('setSelfIsolating', { volunteerId, selfIsolating: false }));
    const after = await everything(test);
    for (const table of ['volunteers', 'erasure_receipts', 'erasures']) expect(after[table]).toBe(before[table]);
  });

  it('stands by a yes and by nothing else, says the table too', async () => {
    const { uuid } = await aVolunteer(test);
    for (const change of ['self_isolating = true', 'isolation_at = now()'])
      await expect(test.db.query(`update volunteers set ${change} where id = $1`, [uuid])).rejects.toThrow(
        'volunteers_isolating_by_consent',
      );
  });
});

it('forgets again what was taken back, in a copy of the database from before', async () => {
  const volunteer = await aVolunteer(test, { selfIsolating: true });
  const left = await aVolunteer(test, { selfIsolating: true });
  await done(lead().press('takeBackCheck', { volunteerId: volunteer.id, kind: 'DBS_BASIC' }));
  await done(lead().press('setSelfIsolating', { volunteerId: volunteer.id, selfIsolating: false }));
  // As a copy from before has it: both are there again, and it knows nothing of their end.
  await test.db.query('delete from erasures where owner_id = $1', [volunteer.uuid]);
  await test.db.query(
    `insert into volunteer_credentials (network_id, volunteer_id, kind, seen_on, consent_words, consent_language, consent_at)
     select network_id, $1, kind, seen_on, consent_words, consent_language, consent_at from volunteer_credentials where volunteer_id = $2 and kind = 'DBS_BASIC'`,
    [volunteer.uuid, left.uuid],
  );
  await test.db.query(
    `update volunteers set self_isolating = true, isolation_words = 'ISOLATION_1', isolation_language = 'en', isolation_at = now() where id = $1`,
    [volunteer.uuid],
  );
  expect(await settleJournal(test.house)).toEqual({ struck: 0, added: 0, again: 2 });
  const kinds = async (who: TestVolunteer) => (await seenBy(lead(), who))?.checks.map(({ kind }) => kind);
  expect([await kinds(volunteer), (await seenBy(lead(), volunteer))?.selfIsolating]).toEqual([['ID', 'TRAINING'], false]);
  expect([await kinds(left), (await seenBy(lead(), left))?.selfIsolating]).toEqual([['DBS_BASIC', 'ID', 'TRAINING'], true]);
});

it('lets nobody write any of it down without being signed in, nor a safeguarding lead who leads no ward', async () => {
  const { id: volunteerId } = await aVolunteer(test);
  const ruth = test.api.as(safeguardingLeadOf('westminster'));
  for (const [mutation, input] of Object.entries({
    recordCheck: { kind: 'ID', seenOn: '2026-01-05' },
    takeBackCheck: { kind: 'ID' },
    setSelfIsolating: HOME,
  })) {
    await expect(test.api.anyone().press(mutation, { volunteerId, ...input })).rejects.toThrow('NOT_SIGNED_IN');
    expect(codesOf(await ruth.press(mutation, { volunteerId, ...input }))).toEqual(['VOLUNTEER_NOT_FOUND']);
  }
});
