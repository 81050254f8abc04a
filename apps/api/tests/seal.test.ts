import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { joinRing, KeyRingError, keyFolder, linkToken, openKeyRing } from '../src/platform/seal/index.ts';
import { seal, unseal } from '../src/platform/seal/seal.ts';
import { openTestHouse } from './house.ts';
import { errorCodes } from './lead.ts';
import { leadOf } from './people.ts';
import { done, raw } from './scenes.ts';

const test = openTestHouse();
const PLACE = { table: 'request_details', column: 'note', rowId: 'a row' };

describe('a sealed text', () => {
  it('opens at its place with its key, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const key = randomBytes(32);
        expect(unseal(seal(text, key, PLACE), key, PLACE).toString('utf8')).toBe(Buffer.from(text).toString('utf8'));
      }),
    );
  });

  it('never looks the same twice, and holds nothing of the text', () => {
    const [key, text] = [randomBytes(32), 'Mrs Quillfeather'];
    const [one, two] = [seal(text, key, PLACE), seal(text, key, PLACE)];
    expect(one.equals(two)).toBe(false);
    expect(one.toString('latin1')).not.toContain('Quill');
  });

  it.each([
    ['another table', { ...PLACE, table: 'contact_cards' }],
    ['another column', { ...PLACE, column: 'phone' }],
    ['another row', { ...PLACE, rowId: 'another row' }],
  ])('does not open in %s', (_where, place) => {
    const key = randomBytes(32);
    expect(() => unseal(seal('a note', key, PLACE), key, place)).toThrow();
  });

  it('does not open with another key, nor with one bit changed or the end cut off', () => {
    const key = randomBytes(32);
    const sealed = seal('a note', key, PLACE);
    expect(() => unseal(sealed, randomBytes(32), PLACE)).toThrow();
    for (let at = 0; at < sealed.length; at++) {
      const bent = Buffer.from(sealed);
      bent[at] = (bent[at] as number) ^ 1;
      expect(() => unseal(bent, key, PLACE)).toThrow();
      expect(() => unseal(sealed.subarray(0, at), key, PLACE)).toThrow();
    }
  });
});

describe('in the database', () => {
  const lead = () => test.api.as(leadOf('Vincent Square'));
  const looked = async (id: string) =>
    errorCodes(
      await lead().send(
        'mutation ($input: ShowRequestDetailsInput!) { showRequestDetails(input: $input) { details { note } } }',
        { input: { requestId: id, purpose: 'CHECK' } },
      ),
    );

  it('refuses ciphertext that was copied from another person’s row, key and all, or from another column', async () => {
    const [mine, theirs] = [await lead().taken({ note: 'mine' }), await lead().taken({ note: 'theirs' })];
    await test.db.query(
      `update request_details m set note = t.note, data_key_id = t.data_key_id, called_name = t.called_name, phone = t.phone, postcode = t.postcode, address = t.address,
         safe_contact = t.safe_contact, code_word = t.code_word from request_details t where m.request_id = $1 and t.request_id = $2`,
      [raw(mine.id), raw(theirs.id)],
    );
    expect(await looked(mine.id)).toEqual(['SOMETHING_WENT_WRONG']);
    await test.db.query('update request_details set note = address where request_id = $1', [raw(theirs.id)]);
    expect(await looked(theirs.id)).toEqual(['SOMETHING_WENT_WRONG']);
  });

  it('leaves no look on record where nothing was shown', async () => {
    const { id } = await lead().taken();
    await test.db.query(`update request_details set note = '\\x00' where request_id = $1`, [raw(id)]);
    expect(await looked(id)).toEqual(['SOMETHING_WENT_WRONG']);
    const { rows } = await test.db.query(`select count(*)::int as looks from looks where request_id = $1 and purpose = 'CHECK'`, [
      raw(id),
    ]);
    expect(rows).toEqual([{ looks: 0 }]);
  });

  it('refuses a data key that was wrapped for another record', async () => {
    const [mine, theirs] = [await lead().taken(), await lead().taken()];
    await test.db.query(
      `update data_keys m set wrapped = t.wrapped from data_keys t where m.id = (select data_key_id from request_details where request_id = $1)
         and t.id = (select data_key_id from request_details where request_id = $2)`,
      [raw(mine.id), raw(theirs.id)],
    );
    expect(await looked(mine.id)).toEqual(['SOMETHING_WENT_WRONG']);
    expect(await looked(theirs.id)).toEqual([]);
  });

  it('gives every record a key of its own', async () => {
    const ids = [await lead().taken(), await lead().taken(), await lead().taken()].map(({ id }) => raw(id));
    const { rows } = await test.db.query('select distinct data_key_id from request_details where request_id = any($1)', [ids]);
    expect(rows).toHaveLength(3);
  });

  it('cannot be opened with another key ring, and is not taken for erased', async () => {
    const { id } = await lead().taken();
    const ring = test.house.ring;
    const elsewhere = mkdtempSync(join(tmpdir(), 'wardwise-other-ring-'));
    test.house.ring = await openKeyRing(keyFolder(elsewhere));
    expect(await looked(id)).toEqual(['SOMETHING_WENT_WRONG']);
    rmSync(elsewhere, { recursive: true });
    test.house.ring = ring;
    expect((await done(lead().lookAtDetails(id))).details?.note).toContain('Milk');
  });
});

describe('the key ring', () => {
  const base = mkdtempSync(join(tmpdir(), 'wardwise-ring-'));
  let folder = '';
  let count = 0;
  beforeEach(() => {
    folder = join(base, String(++count));
  });
  afterAll(() => rmSync(base, { recursive: true }));

  const open = (at = folder) => openKeyRing(keyFolder(at));
  const today = () => new Date().toISOString().slice(0, 10);

  it('is made at the first start, for its owner’s eyes only, and is the same at the next', async () => {
    const ring = await open();
    const made = await ring.add(today());
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder).sort()).toEqual([`${today()}.key`, 'lasting.key']);
    for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
    const again = await open();
    expect([again.lasting, await again.newest()]).toEqual([ring.lasting, made]);
  });

  it('has one key a day, however many make it at the same moment', async () => {
    const rings = await Promise.all(Array.from({ length: 8 }, () => open()));
    const made = await Promise.all(rings.map((ring) => ring.add('2026-11-22')));
    expect(new Set([...rings.map(({ lasting }) => lasting.id), ...made.map(({ id }) => id)]).size).toBe(2);
  });

  it('is read again where a key is not known, and forgets one that is gone', async () => {
    const [here, elsewhere] = [await open(), await open()];
    const first = await elsewhere.add('2026-11-21');
    expect(await here.find(first.id)).toEqual(first);
    const second = await elsewhere.add('2026-11-22');
    expect(await here.newest()).toEqual(second);
    await elsewhere.destroy(first);
    expect(await here.days()).toEqual([second]);
    expect(await here.find(first.id)).toBeNull();
    await here.destroy(first);
  });

  it.each([0o755, 0o750, 0o701, 0o770])('is refused when others can read it: mode %o', async (mode) => {
    await open();
    chmodSync(folder, mode);
    await expect(open()).rejects.toThrow(
      new KeyRingError(`The key ring ${folder} can be read by others. Make it private: chmod 700 ${folder}`),
    );
  });

  it('is refused when a key is no key', async () => {
    const ring = await open();
    writeFileSync(join(folder, '2026-11-22.key'), 'short');
    await expect(ring.newest()).rejects.toThrow(KeyRingError);
    writeFileSync(join(folder, 'lasting.key'), 'short');
    await expect(open()).rejects.toThrow(KeyRingError);
  });

  it('makes other links and finds no key of a ring that is not its own', async () => {
    const [one, other] = [await open(), await open(join(base, 'other'))];
    expect(linkToken(one, 'a link')).not.toBe(linkToken(other, 'a link'));
    expect(await one.find((await other.add(today())).id)).toBeNull();
  });

  it('is not used on a database that another one has sealed', async () => {
    await joinRing(test.house.ring, test.house.pool);
    await expect(open().then((other) => joinRing(other, test.house.pool))).rejects.toThrow(KeyRingError);
    await joinRing(test.house.ring, test.house.pool);
  });
});
