import { type Placement, placePostcode, readPostcode } from '@wardwise/domain';
import { expect } from 'vitest';
import { dbOf } from '../src/platform/context.ts';
import type { Tx } from '../src/platform/db/transaction.ts';
import { findPostcodeFacts } from '../src/wards/ward.store.ts';
import { openTestHouse } from './house.ts';
import { itWithOpenData, openData, openDataFile } from './open-data.ts';
import { importInto } from './run-import.ts';

const test = openTestHouse();
const { run, wardsOf } = importInto(test);

async function place(tx: Tx, typed: string): Promise<Placement> {
  const read = readPostcode(typed);
  if (!read.ok) throw new Error('a postcode of the open data is malformed');
  return placePostcode(read.value, await findPostcodeFacts(tx, read.value));
}

itWithOpenData(
  'places every postcode of Westminster in its ward, and none of the other boroughs’ in any',
  async () => {
    const { exitCode, refused, said } = await run('postcodes', openDataFile('westminster-postcodes.csv'));
    expect({ exitCode, refused }).toEqual({ exitCode: 0, refused: [] });
    expect(said).toContain('13,115 rows');

    const ours = await openData('westminster-postcodes.csv');
    const outside = await openData('outside-westminster-postcodes.csv');
    expect([ours.length, outside.length]).toEqual([13_115, 393]);
    const kept = await wardsOf(...ours.map(({ postcode }) => postcode as string));
    expect(ours.filter(({ ward_code }, i) => ward_code !== kept[i])).toEqual([]);

    const networkId = test.networkId();
    await dbOf(test.house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
      // Typed as people type: small letters, no space.
      const lost = [];
      for (const { postcode = '', ward_code } of ours) {
        const placement = await place(tx, postcode.toLowerCase().replace(' ', ''));
        if (placement.kind !== 'PLACED' || placement.wardCode !== ward_code) lost.push(postcode);
      }
      expect(lost).toEqual([]);
      const placed = [];
      for (const { postcode = '' } of outside) if ((await place(tx, postcode)).kind === 'PLACED') placed.push(postcode);
      expect(placed).toEqual([]);
    });
  },
  120_000,
);
