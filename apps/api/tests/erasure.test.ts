import { afterEach, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { A_NEED, type Lead, TOLD } from './lead.ts';
import { Refused } from './payload.ts';
import { leadOf } from './people.ts';
import { orphanKeys, receiptsOf, rowsOf, sealedOf } from './rows.ts';
import {
  aCalledRequest,
  aClosedRequest,
  aDeliveredTask,
  anAcceptedTask,
  anOfferedRequest,
  aProposedTask,
  done,
  followUpOf,
  raw,
  taskOf,
} from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const NOTHING = { details: 0, cards: 0, keys: 0 };
const DETAILS = { details: 1, cards: 0, keys: 1 };
const CARD = { details: 0, cards: 1, keys: 1 };
const ALL_FIELDS = [
  'calledName',
  'phone',
  'postcode',
  'address',
  'safeContact',
  'onBehalf',
  'note',
  'codeWord',
  'email',
  'speakerNote',
];

afterEach(async () => expect(await orphanKeys(test)).toBe(0));

type Begun = { id: string; lead: Lead };
const BEGINNINGS: Record<string, () => Promise<Begun>> = {
  'one nobody could place': async () => ({ id: (await lead().taken({ postcode: 'SW1P 9ZZ' })).id, lead: lead() }),
  'an open one': async () => ({ id: (await lead().taken()).id, lead: lead() }),
  'one that volunteers were called to': async () => begun(await aCalledRequest(test)),
  'one with an offer': async () => begun(await anOfferedRequest(test)),
  'one that is proposed to somebody': async () => begun(await aProposedTask(test)),
  'one that somebody is on': async () => begun(await anAcceptedTask(test)),
};
const begun = ({ request, lead: theirs }: { request: { id: string }; lead: Lead }): Begun => ({ id: request.id, lead: theirs });

const ENDINGS: Record<string, (it: Begun) => Promise<unknown>> = {
  CANCELLED: ({ id, lead: theirs }) => done(theirs.cancel(id)),
  UNMET: ({ id, lead: theirs }) => done(theirs.unmet(id)),
  DUPLICATE: async ({ id, lead: theirs }) => done(theirs.duplicate(id, (await theirs.taken()).id)),
};

const ROWS = Object.keys(ENDINGS).flatMap((ending) => Object.keys(BEGINNINGS).map((beginning) => ({ ending, beginning })));

describe('an ending erases, in the same transaction', () => {
  it.each(ROWS)('$ending, of $beginning', async ({ ending, beginning }) => {
    const it = await (BEGINNINGS[beginning] as () => Promise<Begun>)();
    expect(await sealedOf(test, it.id)).toEqual(DETAILS);
    const keys = await keysOf(it.id);

    await ENDINGS[ending]?.(it);
    expect(await sealedOf(test, it.id)).toEqual(NOTHING);
    expect(await stillThere(keys)).toBe(0);
    expect(await receiptsOf(test, it.id)).toEqual([`details-at-${ending}`]);
    const { rows } = await test.db.query(
      'select r.ended_at = e.at as together, e.fields from help_requests r join erasure_receipts e on e.request_id = r.id where r.id = $1',
      [raw(it.id)],
    );
    expect(rows).toEqual([{ together: true, fields: ALL_FIELDS }]);
    expect((await rowsOf(test, it.id)).status).toBe(ending); // the stub stays
  });
});

describe('what was delivered', () => {
  it('loses its details at once and keeps the card, under a key of its own', async () => {
    const { request, neighbour } = await anAcceptedTask(test);
    const keys = await keysOf(request.id);
    await done(neighbour.deliver());
    expect(await sealedOf(test, request.id)).toEqual(CARD);
    expect(await stillThere(keys)).toBe(0);
    expect(await receiptsOf(test, request.id)).toEqual(['details-at-DELIVERED']);
  });

  it('keeps the details while somebody else is still on it', async () => {
    const { request, neighbour, lead: theirs } = await anAcceptedTask(test, { places: 2 });
    await done(neighbour.deliver());
    expect(await sealedOf(test, request.id)).toEqual(DETAILS);
    await done(theirs.press('lowerPlaces', { requestId: request.id, places: 1 })); // nobody else is needed: now it is delivered
    expect(await sealedOf(test, request.id)).toEqual(CARD);
  });

  it('loses the card when both were asked, in either order', async () => {
    const volunteersFirst = await aClosedRequest(test);
    expect(await sealedOf(test, volunteersFirst.request.id)).toEqual(NOTHING);
    const { request, neighbour, lead: theirs } = await aDeliveredTask(test);
    const keys = await keysOf(request.id);
    await done(theirs.followUp(followUpOf(request, 'REQUESTER'), null));
    expect(await sealedOf(test, request.id)).toEqual(CARD);
    await done(neighbour.answer('PROBLEM'));
    expect([await sealedOf(test, request.id), await stillThere(keys)]).toEqual([NOTHING, 0]);
    for (const id of [volunteersFirst.request.id, request.id])
      expect(await receiptsOf(test, id)).toEqual(['details-at-DELIVERED', 'card-at-CLOSED']);
  });

  it('keeps in the card what is needed to ask how it went, and no more', async () => {
    const { request, lead: theirs } = await aDeliveredTask(test);
    const { card } = await done(theirs.lookAtCard(request.id));
    expect(card).toEqual({
      calledName: 'Mrs Quillfeather',
      phone: '+447700900942',
      safeContact: expect.stringContaining('in the morning'),
      endsAt: expect.any(String),
    });
    const { rows } = await test.db.query(
      `select ends_at - delivered_at = interval '7 days' as week from contact_cards c join help_requests r on r.id = c.request_id where r.id = $1`,
      [raw(request.id)],
    );
    expect(rows).toEqual([{ week: true }]);
  });

  it('starts the next request from card and stub, with the rest asked again, before the card goes', async () => {
    const { request, lead: theirs, neighbour } = await aDeliveredTask(test);
    await done(neighbour.answer('WENT_WELL'));
    const next = {
      categoryKey: 'post',
      way: 'IN_PERSON',
      note: 'A parcel to the post office',
      urgency: 'TODAY',
      address: '9 Marmalade Mews',
      consent: A_NEED.consent,
    };
    const { nextRequest } = await done(theirs.followUp(followUpOf(request, 'REQUESTER'), 'NEEDS_MORE_HELP', { next }));
    expect([await sealedOf(test, request.id), await sealedOf(test, nextRequest?.id ?? '')]).toEqual([NOTHING, DETAILS]);
    const { details } = await done(theirs.lookAtDetails(nextRequest?.id ?? ''));
    expect(details).toMatchObject({
      calledName: 'Mrs Quillfeather',
      phone: '+447700900942',
      note: 'A parcel to the post office',
      address: '9 Marmalade Mews',
      postcode: null,
    });
  });
});

it('gives what is said later a new key, and destroys the old one', async () => {
  const { request, neighbour, lead: theirs } = await aDeliveredTask(test);
  await done(neighbour.answer('NEEDS_MORE_HELP'));
  const { rows } = await test.db.query<{ id: string }>('select id from help_requests where continues = $1', [raw(request.id)]);
  const id = `req_${rows[0]?.id}`;
  const keys = await keysOf(id);
  await done(theirs.confirm(id, { note: 'She wants eggs', address: '11 Marmalade Mews', consent: A_NEED.consent }));
  expect([await sealedOf(test, id), await stillThere(keys)]).toEqual([DETAILS, 0]);
  expect((await done(theirs.lookAtDetails(id))).details).toMatchObject({
    note: 'She wants eggs',
    address: '11 Marmalade Mews',
    calledName: 'Mrs Quillfeather',
  });
});

it('erases nothing, ends nothing and tells nobody when any part of an ending fails', async () => {
  const scene = await anAcceptedTask(test);
  const outbox = () => test.db.query('select count(*)::int as waiting from outbox').then(({ rows }) => rows[0].waiting);
  const waiting = await outbox();
  await test.db.query(`create function full_up() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`);
  await test.db.query('create trigger full_up before insert on erasure_receipts execute function full_up()');
  try {
    for (const press of [
      () => scene.neighbour.deliver(),
      () => scene.lead.cancel(scene.request.id),
      () => scene.lead.unmet(scene.request.id),
    ]) {
      await expect(press()).rejects.toThrow(new Refused([{ message: '', extensions: { code: 'SOMETHING_WENT_WRONG' } }]));
      expect([(await rowsOf(test, scene.request.id)).status, await sealedOf(test, scene.request.id), await outbox()]).toEqual([
        'ASSIGNED',
        DETAILS,
        waiting,
      ]);
    }
  } finally {
    await test.db.query('drop trigger full_up on erasure_receipts');
    await test.db.query('drop function full_up()');
  }
  await done(scene.neighbour.deliver());
  expect(await sealedOf(test, scene.request.id)).toEqual(CARD);
});

it('holds a person’s words in clear in no row of any table, at any time', async () => {
  const another = await aVolunteer(test);
  const scene = await aCalledRequest(test, {
    onBehalf: { asker: 'Nurse Quillfeather', howTheyKnow: 'Quill.' },
    idempotencyKey: 'a key',
  });
  const clear = async () => expect(await inClear()).toEqual([]);
  await clear();
  await done(scene.neighbour.offer());
  const { offers } = (await scene.lead.request(scene.request.id)) as typeof scene.request;
  await done(scene.lead.choose(offers[0]?.id ?? ''));
  await done(scene.neighbour.look());
  await done(scene.lead.lookAtDetails(scene.request.id));
  await clear();
  await done(scene.neighbour.handBack());
  await done(scene.lead.assign(scene.request.id, another.id));
  const task = taskOf({ ...scene, request: (await scene.lead.request(scene.request.id)) as typeof scene.request });
  expect(task.status).toBe('HANDED_BACK');
  await clear();
  await done(scene.lead.unmet(scene.request.id, 'TOO_LATE'));
  await clear();
  const { rows } = await test.db.query<{ gap: object }>('select to_jsonb(g) as gap from gaps g order by id desc');
  for (const { gap } of rows)
    expect(Object.keys(gap).sort()).toEqual(['category_key', 'day', 'id', 'kind', 'language', 'network_id', 'ward_code']);
  expect(JSON.stringify(rows)).not.toContain(raw(scene.request.id));
});

/** The keys of what is sealed of a request now. */
async function keysOf(requestId: string): Promise<string[]> {
  const { rows } = await test.db.query<{ data_key_id: string }>(
    'select data_key_id from request_details where request_id = $1 union select data_key_id from contact_cards where request_id = $1',
    [raw(requestId)],
  );
  expect(rows).toHaveLength(1);
  return rows.map(({ data_key_id }) => data_key_id);
}

const stillThere = async (keys: string[]) => (await test.db.query('select from data_keys where id = any($1)', [keys])).rowCount;

/** Which tables hold any of the words that were told, as text or as its bytes. */
async function inClear(): Promise<string[]> {
  const { rows: tables } = await test.db.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await test.db.query<{ row: string }>(`select t::text as row from ${name} t`);
    const text = rows
      .map(({ row }) => row)
      .join('\n')
      .toLowerCase();
    for (const word of TOLD) {
      const bytes = Buffer.from(word).toString('hex');
      if (text.includes(word.toLowerCase()) || text.includes(bytes)) found.push(`${name}: ${word}`);
    }
  }
  return found;
}
