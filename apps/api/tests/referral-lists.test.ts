import { beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../src/import/arguments.ts';
import { ImportError } from '../src/import/import-error.ts';
import { type AskedList, importList } from '../src/import/lists/import-list.ts';
import type { Actor } from '../src/platform/actor.ts';
import { dbOf } from '../src/platform/context.ts';
import { importList as takeIn } from '../src/referral-lists/index.ts';
import { keepDeadlines } from '../src/worker/keep-deadlines.ts';
import { retireOnce } from '../src/worker/retire.ts';
import { aNumber } from './asking.ts';
import { aPartner, withKey } from './clients.ts';
import { openTestHouse } from './house.ts';
import { coordinatorOf, leadOf, type Network } from './people.ts';
import { aFoodBank, aYes } from './referrals.ts';
import { aReferrer } from './referrals-in.ts';
import { everything, inClear, orphanKeys, receiptsOf, sealedOf } from './rows.ts';
import { importInto } from './run-import.ts';
import { done, raw } from './scenes.ts';
import { upkeepOf } from './upkeep.ts';

// A council hands two networks a list of people, as a coordinator's colleague takes it in at the server.

const test = openTestHouse();
const { file, start } = importInto(test);
let council: string;
beforeAll(async () => {
  council = await aReferrer(test, null);
});

const HEAD = 'Name,Phone,Postcode,Category,Adult,Language,Safe_contact,NHS number,Diagnosis\n';
const aRow = (more: { name?: string; phone?: string; postcode?: string; category?: string; adult?: string } = {}) => {
  const { name = 'Mrs Quillfeather', phone = aNumber(), postcode = 'SW1P 2PB', category = 'check-in-call', adult = 'yes' } = more;
  return `${name},${phone},${postcode},${category},${adult},ar,,943 476 5919,Quinsy\n`;
};
/** The command's own steps within this process: another takes its seconds to start. */
async function run(...words: string[]): Promise<Awaited<ReturnType<typeof start>>> {
  const refused: string[] = [];
  try {
    const said = await importList(test.house, readArguments(words) as AskedList, (place, field, code) =>
      refused.push(`${place}: ${field} ${code}`),
    );
    return { exitCode: 0, refused, said };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { exitCode: 1, refused, said: error.message };
  }
}
let files = 0;
const aFile = (...rows: string[]) => file(`list-${files++}.csv`, HEAD + rows.join(''));
const asked = (path: string, more: Record<string, string> = {}, ...flags: string[]) => [
  'list',
  path,
  ...Object.entries({
    ...{ organization: council, agreement: 'DSA 2026/17', basis: 'public-task', as: coordinatorOf('westminster').email },
    ...more,
  }).flatMap(([name, said]) => [`--${name}`, said]),
  ...flags,
];

type Listed = { id: string; request: string; reason: string | null; status: string };
const listed = async (network: Network = 'westminster'): Promise<Listed[]> =>
  (
    await test.db.query<Listed>(
      `select id, 'req_' || request_id as request, reason, status from referrals_in where network_id = $1 and list_id is not null order by sent_at, id`,
      [test.networkId(network)],
    )
  ).rows;
const newest = async (network?: Network) => (await listed(network)).at(-1) as Listed;
const older = (request: string, interval: string) =>
  test.db.query('update help_requests set taken_at = taken_at - $2::interval where id = $1', [raw(request), interval]);
const SEEN = `{ status cameBy askedByAnother consentAt preferredLanguage ward { name }
  referredBy { organizationName status reason listAgreement listBasis consent { by how words at } } possibleDuplicates { id } }`;
const seen = async (side: ReturnType<typeof test.api.as>, id: string) =>
  (await side.ask<{ request: Record<string, unknown> | null }>(`query ($id: ID!) { request(id: $id) ${SEEN} }`, { id })).request;

describe('a list that an organisation hands us', () => {
  it('becomes requests for a lead to ring about, with the agreement, nobody’s yes, and nothing of columns that we do not name', async () => {
    const path = aFile(aRow());
    expect(await start(...asked(path))).toEqual({
      ...{ exitCode: 0, refused: [] },
      said: 'Dropped, for a list has no such columns: nhs number, diagnosis\n1 new, 0 refused',
    });
    const { request } = await newest();
    const lead = test.api.as(leadOf('Vincent Square'));
    expect(await seen(lead, request)).toMatchObject({
      ...{ status: 'NEW', cameBy: 'REFERRAL', askedByAnother: true, consentAt: null, preferredLanguage: 'ar' },
      referredBy: {
        ...{ organizationName: 'Marylebone Shelter', status: 'RECEIVED', listAgreement: 'DSA 2026/17', listBasis: 'PUBLIC_TASK' },
        consent: { by: null, how: null, words: null, at: null },
      },
    });
    const { details } = await done(lead.lookAtDetails(request));
    expect(details).toMatchObject({ calledName: 'Mrs Quillfeather', note: '', safeContact: '', onBehalf: null });
    const stands = await inClear(test);
    for (const word of ['Quillfeather', '943 476', '9434765919', 'Quinsy']) expect(stands).not.toContain(word);
    // Another ward, and the other network, see nobody of it.
    for (const side of [leadOf('Church Street'), coordinatorOf('north-paddington')])
      expect(await seen(test.api.as(side), request)).toBeNull();
  });

  it('adds nobody when it is said again, as a file or as a person of another file by the same agreement; the other network’s is its own', async () => {
    const row = aRow();
    const path = aFile(row);
    await run(...asked(path));
    const before = await listed();
    expect((await run(...asked(path))).said).toContain('This file was taken in before, by the same agreement: nobody was added.');
    const mended = await run(...asked(aFile(row, row)));
    expect(mended).toMatchObject({
      ...{ exitCode: 0, refused: ['line 2: phone NUMBER_ALREADY_LISTED', 'line 3: phone NUMBER_ALREADY_LISTED'] },
      said: expect.stringContaining('0 new, 2 refused'),
    });
    expect(await listed()).toEqual(before);
    const there = { as: coordinatorOf('north-paddington').email };
    expect((await run(...asked(aFile(aRow({ postcode: 'W10 4AA' })), there))).said).toContain('1 new, 0 refused');
    expect((await listed('north-paddington')).length).toBe(1);
    expect(await listed()).toEqual(before);
  });

  it('tells what is wrong with a row by line, column and code, and never what it says; the good rows are taken', async () => {
    const rows = [
      aRow(),
      aRow({ name: '', phone: 'Quillfeather 7', category: 'Quinsy' }),
      aRow({ adult: 'Quinsy' }),
      aRow({ postcode: 'M1 1AA' }),
      aRow({ postcode: 'Quillfeather' }),
      'Mrs Quillfeather\n',
    ];
    const before = (await listed()).length;
    const { exitCode, refused, said } = await run(...asked(aFile(...rows)));
    expect(refused).toEqual([
      ...['line 3: name TEXT_MISSING', 'line 3: phone PHONE_MALFORMED', 'line 3: category CATEGORY_UNKNOWN'],
      ...['line 4: adult ADULT_NOT_SAID', 'line 5: postcode POSTCODE_NOT_OURS', 'line 6: postcode POSTCODE_MALFORMED'],
      'line 7: adult ADULT_NOT_SAID',
    ]);
    expect([exitCode, said]).toEqual([0, expect.stringContaining('1 new, 5 refused')]);
    expect(said).toContain('ADULT_NOT_SAID: Say whether they are 18 or older: yes or no.');
    expect(said + refused.join()).not.toMatch(/Quillfeather|Quinsy|943/);
    expect((await listed()).length).toBe(before + 1);
  });

  it('is tried without keeping anything', async () => {
    const before = await everything(test);
    const path = aFile(aRow(), aRow({ adult: '' }));
    expect((await run(...asked(path, {}, '--dry-run'))).said).toContain('Tried, and nothing was kept: 1 new, 1 refused');
    expect(await everything(test)).toEqual(before);
    expect((await run(...asked(path))).said).toContain('1 new, 1 refused');
  });

  it('needs a coordinator, an organisation of the directory, an agreement, a basis in law and the columns to ring by', async () => {
    const before = await everything(test);
    const path = aFile(aRow());
    const wrong: [string[], string][] = [
      [asked(path, { as: leadOf('Vincent Square').email }), 'No coordinator signs in with that e-mail'],
      [
        asked(path, { as: coordinatorOf('westminster').email, network: 'north-paddington' }),
        'No coordinator signs in with that e-mail',
      ],
      [asked(path, { organization: 'Nobody' }), '--organization: '],
      [asked(path, { agreement: ' ' }), '--agreement: '],
      [asked(path, { agreement: 'x'.repeat(121) }), '--agreement: '],
      [asked(path, { basis: 'because' }), '--basis: Say on which basis in law'],
      [['list', path, '--organization', council], 'Use it like this'],
      [asked(file('nameless.csv', 'phone\n1\n')), 'The first line names no column "name".'],
      [['wards', path, '--agreement', 'DSA'], 'Use it like this'],
    ];
    for (const [words, why] of wrong)
      expect(await run(...words)).toMatchObject({ exitCode: 1, refused: [], said: expect.stringContaining(why) });
    expect(await everything(test)).toEqual(before);
  });

  it('is taken in by nobody but a coordinator, whoever calls', async () => {
    const { id: staffId, networkId } = await test.api.find(leadOf('Vincent Square'));
    const actor: Actor = { kind: 'WARD_LEAD', networkId, staffId, sessionId: 'nobody', wardCodes: [], safeguarding: false };
    const before = await everything(test);
    const list = { organization: council, agreement: 'DSA 2026/17', basis: 'PUBLIC_TASK', file: Buffer.from('1'), rows: [] };
    await expect(takeIn({ actor, house: test.house, db: dbOf(test.house, actor) }, { ...list, dryRun: false })).rejects.toThrow(
      'NOT_ALLOWED',
    );
    expect(await everything(test)).toEqual(before);
  });
});

describe('somebody on a list', () => {
  const one = async (): Promise<Listed> => {
    await run(...asked(aFile(aRow())));
    return newest();
  };

  it('is erased where nobody reached them in 14 days, by the ordinary ending, and the council reads why', async () => {
    const { request, id } = await one();
    await older(request, '13 days 23 hours');
    await keepDeadlines(test.house);
    expect((await listed()).find((row) => row.id === id)).toMatchObject({ status: 'RECEIVED' });
    const { held } = await upkeepOf(test);
    const waits = held.find(({ kind }) => kind === 'LISTED');
    expect([waits?.count, waits?.goesAt !== null, waits?.overdue]).toEqual([expect.any(Number), true, 0]);
    await older(request, '1 hour');
    await keepDeadlines(test.house);
    expect((await listed()).find((row) => row.id === id)).toMatchObject({ status: 'DECLINED', reason: 'NOT_REACHED' });
    expect(await test.api.as(leadOf('Vincent Square')).request(request)).toMatchObject({ status: 'CANCELLED' });
    expect(await sealedOf(test, request)).toEqual({ details: 0, cards: 0, keys: 0 });
    expect(await orphanKeys(test)).toBe(0);
    expect(JSON.stringify(await receiptsOf(test, request))).toContain('details-at-CANCELLED');
    expect((await upkeepOf(test)).held.find(({ kind }) => kind === 'LISTED')?.count).toBe((waits?.count ?? 0) - 1);
  });

  it.each([
    ['a lead has taken it on', 'confirmRequest', {}],
    ['they were told whom we have it from', 'recordNotice', { read: true }],
  ])('stays where %s', async (_what, verb, more) => {
    const { request, id } = await one();
    await done(test.api.as(leadOf('Vincent Square')).press(verb, { requestId: request, ...more }));
    await older(request, '15 days');
    await keepDeadlines(test.house);
    expect((await listed()).find((row) => row.id === id)).toMatchObject({ reason: null });
    expect(await sealedOf(test, request)).toMatchObject({ details: 1 });
  });

  it('stays where they were referred to a service, or told of one, without being taken on', async () => {
    const lead = test.api.as(leadOf('Vincent Square'));
    const { serviceId } = await aFoodBank(test);
    for (const reach of [
      (requestId: string) => lead.press('sendReferral', { requestId, serviceId, consent: aYes() }),
      (requestId: string) => lead.press('tellOfServices', { requestId, serviceIds: [serviceId], way: 'TEXT' }),
    ]) {
      const { request, id } = await one();
      await done(reach(request));
      await older(request, '15 days');
      const { held } = await upkeepOf(test);
      expect(held.find(({ kind }) => kind === 'LISTED')?.overdue).toBe(0);
      await keepDeadlines(test.house);
      expect((await listed()).find((row) => row.id === id)).toMatchObject({ reason: null });
      expect(await sealedOf(test, request)).toMatchObject({ details: 1 });
    }
  });

  it('says yes when a lead rings: only then is anything noted', async () => {
    const { request } = await one();
    const lead = test.api.as(leadOf('Vincent Square'));
    const note = 'Bread, and a word at the door';
    expect((await lead.press('confirmRequest', { requestId: request, note })).userErrors).toMatchObject([
      { code: 'CONSENT_MISSING' },
    ]);
    await done(lead.press('confirmRequest', { requestId: request, note, consent: { words: 'TELEPHONE_1', language: 'ar' } }));
    expect(await seen(lead, request)).toMatchObject({ status: 'OPEN', consentAt: expect.any(String) });
  });

  it('says yes to us: the council, which stated none, is told of none', async () => {
    const { request, id } = await one();
    const consent = { words: 'TELEPHONE_1', language: 'ar' };
    await done(test.api.as(leadOf('Vincent Square')).press('confirmRequest', { requestId: request, note: 'Bread', consent }));
    const { key } = await aPartner(test, { organizationId: council });
    const program = withKey(test, key);
    const READ = '{ referralsFromMe(first: 100) { nodes { id status consent { by how words language at } } } }';
    const { nodes } = (await program.ask<{ referralsFromMe: { nodes: { id: string }[] } }>(READ)).referralsFromMe;
    expect(nodes.find((row) => raw(row.id) === id)).toEqual({
      ...{ id: expect.any(String), status: 'ACCEPTED' },
      consent: { by: null, how: null, words: null, language: null, at: null },
    });
  });

  it('keeps no line of the list after a year', async () => {
    const { id } = await one();
    const which = 'id = (select list_id from referrals_in where id = $1)';
    await test.db.query(`update referral_lists set imported_at = now() - interval '13 months' where ${which}`, [id]);
    await retireOnce(test.urls.keeper);
    const { rows } = await test.db.query('select list_id from referrals_in where id = $1', [id]);
    expect(rows).toEqual([{ list_id: null }]);
  });
});
