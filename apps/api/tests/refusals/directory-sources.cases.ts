import type { TestHouse } from '../house.ts';
import { NOBODY } from '../nobody.ts';
import { coordinatorOf } from '../people.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const NO_SOURCE = `src_${NOBODY}`;
const LONG = 'k'.repeat(201);
const coordinator = ({ api }: TestHouse) => api.as(coordinatorOf('westminster'));
const [add, read] = [refusalsOf('addDirectorySource'), refusalsOf('readDirectorySource')];
const used = (mutation: typeof add, name: string, input: object) =>
  mutation('IDEMPOTENCY_KEY_REUSED', 'with a key that was used for something else', async (test) => {
    const idempotencyKey = `used-${name}`;
    await coordinator(test).press('addDirectorySource', { address: 'https://feed.example/one', idempotencyKey });
    return () => coordinator(test).press(name, { ...input, idempotencyKey });
  });

export const DIRECTORY_SOURCES: RefusalCase[] = [
  add(
    'FEED_ADDRESS_NOT_ONE',
    'with words in the place of an address',
    async (test) => () => coordinator(test).press('addDirectorySource', { address: 'the council' }),
    {
      field: 'address',
    },
  ),
  add(
    'TEXT_TOO_LONG',
    'the key is a novel',
    async (test) => () =>
      coordinator(test).press('addDirectorySource', { address: 'https://feed.example', idempotencyKey: LONG }),
    {
      field: 'idempotencyKey',
    },
  ),
  used(add, 'addDirectorySource', { address: 'https://feed.example/two' }),
  read(
    'DIRECTORY_SOURCE_NOT_FOUND',
    'of an unknown source',
    async (test) => () => coordinator(test).press('readDirectorySource', { sourceId: NO_SOURCE, goOn: false }),
  ),
  read(
    'TEXT_TOO_LONG',
    'the key is a novel',
    async (test) => () =>
      coordinator(test).press('readDirectorySource', { sourceId: NO_SOURCE, goOn: true, idempotencyKey: LONG }),
    {
      field: 'idempotencyKey',
    },
  ),
  used(read, 'readDirectorySource', { sourceId: NO_SOURCE, goOn: false }),
];
