import { Authenticator } from '../authenticator.ts';
import type { TestHouse } from '../house.ts';
import { NOBODY } from '../nobody.ts';
import { press as pressAt } from '../payload.ts';
import { leadOf } from '../people.ts';
import { plainly } from './by-coordinator.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const LONG = 'n'.repeat(61);
const added = refusalsOf('addPasskey');

/** Signing in by a passkey, and keeping one's own. */
export const PASSKEYS: RefusalCase[] = [
  refusalsOf('startPasskeySignIn')('NETWORK_NOT_FOUND', 'there is none', plainly('startPasskeySignIn', { network: 'atlantis' })),
  refusalsOf('signInByPasskey')(
    'PASSKEY_NOT_ACCEPTED',
    'it is no answer',
    plainly('signInByPasskey', { network: 'westminster', response: '{}' }),
  ),
  added('PASSKEY_NOT_ACCEPTED', 'it is no answer', plainly('addPasskey', { response: '{}', name: 'A' })),
  added('TEXT_MISSING', 'it has no name', plainly('addPasskey', { response: '{}', name: ' ' }), { field: 'name' }),
  added('TEXT_TOO_LONG', 'its name is a novel', plainly('addPasskey', { response: '{}', name: LONG }), { field: 'name' }),
  added(
    'PASSKEY_TOO_MANY',
    'the tenth came in between',
    async (test) => {
      const lead = test.api.as(leadOf('Little Venice'));
      const { startPasskey } = await lead.ask<{ startPasskey: { options: string } }>('mutation { startPasskey { options } }');
      await tenPasskeys(test.db, (await test.api.find(leadOf('Little Venice'))).id);
      const { response } = new Authenticator(new URL(test.house.publicUrl).origin).register(startPasskey.options);
      return () => lead.press('addPasskey', { response, name: 'Eleventh' });
    },
    { writes: ['passkey_questions'] },
  ),
  refusalsOf('renamePasskey')(
    'PASSKEY_NOT_FOUND',
    'it is nobody’s',
    plainly('renamePasskey', { passkeyId: `pky_${NOBODY}`, name: 'A' }),
  ),
  refusalsOf('renamePasskey')(
    'TEXT_MISSING',
    'it has no name',
    plainly('renamePasskey', { passkeyId: `pky_${NOBODY}`, name: '' }),
    { field: 'name' },
  ),
  refusalsOf('renamePasskey')(
    'TEXT_TOO_LONG',
    'its name is a novel',
    plainly('renamePasskey', { passkeyId: `pky_${NOBODY}`, name: LONG }),
    { field: 'name' },
  ),
  refusalsOf('removePasskey')('PASSKEY_NOT_FOUND', 'it is nobody’s', plainly('removePasskey', { passkeyId: `pky_${NOBODY}` })),
  refusalsOf('startPasskey')('PASSKEY_TOO_MANY', 'there are ten', async ({ api, db }) => {
    await tenPasskeys(db, (await api.find(leadOf('Maida Vale'))).id);
    const send = api.as(leadOf('Maida Vale')).send;
    return () =>
      pressAt(
        (_, said) => send('mutation { answer: startPasskey { options userErrors { code field message } } }', said),
        'startPasskey',
        {},
      );
  }),
];

const tenPasskeys = (db: TestHouse['db'], staffId: string) =>
  db.query(
    `insert into passkeys select network_id, gen_random_uuid(), id, decode(md5(n::text || id), 'hex'), '\\x00', 0, '{}', 'One', now(), null
       from staff, generate_series(1, 10) n where id = $1`,
    [staffId],
  );
