import { newSecret } from '../../src/platform/seal/index.ts';
import { aNumber } from '../asking.ts';
import type { TestHouse } from '../house.ts';
import { wardCalled } from '../people.ts';
import type { Variables } from '../wire.ts';

const OF = { 'Vincent Square': 'SW1P', "Queen's Park": 'W10' } as const;
const LETTERS = [...'ABDEFGHJLNPQRSTUWXYZ'];
const INWARDS = LETTERS.slice(0, 4).flatMap((one) => LETTERS.map((two) => `9${one}${two}`));

/** Postcodes that nobody lives in, as many as there are requests: each is told once. */
export async function addPostcodes({ db }: TestHouse): Promise<void> {
  for (const [ward, outcode] of Object.entries(OF))
    await db.query('insert into postcodes select $1 || inward, $2 from unnest($3::text[]) inward', [
      `${outcode} `,
      wardCalled(ward),
      INWARDS,
    ]);
}

let told = 0;

/** A need in this ward, by telephone, whose every word is unlike all others. */
export function aNeed(ward: keyof typeof OF): Variables {
  told += 1;
  return { ...words(), postcode: `${OF[ward]} ${INWARDS[told % INWARDS.length]}` };
}

/** The same in no ward that is known. */
export const aNeedNowhere = (): Variables => ({
  ...words(),
  postcode: `SW1P 8${LETTERS[told % 20]}${LETTERS[(told++ * 7) % 20]}`,
});

/** The same on the form, by somebody with an e-mail. */
export const anAskIn = (ward: keyof typeof OF): Variables => ({
  ...aNeed(ward),
  email: `${word('mail').toLowerCase()}@asked.example`,
});

/** A word unlike all others. */
export const word = (kind: string): string =>
  `${kind}${newSecret()
    .replace(/[^a-z]/gi, '')
    .slice(0, 10)}`;

const words = (): Variables => ({
  ...{ phone: aNumber(), calledName: word('Caller'), address: word('House'), note: word('Need'), safeContact: word('Safe') },
  onBehalf: { asker: word('Asker'), howTheyKnow: word('Knows') },
});
