import { expect } from 'vitest';
import { coordinatorOf } from '../people.ts';
import { done } from '../scenes.ts';
import { refusalsOf } from './refusal-case.ts';

const change = (code: string, when: string, said: object, field: string) =>
  refusalsOf('changeSetting')(
    code,
    when,
    async ({ api }) =>
      () =>
        api.as(coordinatorOf('westminster')).press('changeSetting', { name: 'PROPOSAL_WAIT', value: 48, seen: 24, ...said }),
    { field },
  );

const offering = (mutation: string, code: string, when: string, said: object, field?: string) =>
  refusalsOf(mutation)(
    code,
    when,
    async ({ api }) =>
      () =>
        api.as(coordinatorOf('westminster')).press(mutation, { kind: 'CATEGORY', key: 'shopping', ...said }),
    field ? { field } : {},
  );
const words = { language: 'en', label: 'Groceries', publicLabel: 'groceries' };

const wording = (code: string, when: string, said: object, field: string) =>
  refusalsOf('changeWording')(
    code,
    when,
    async ({ api }) =>
      () =>
        api.as(coordinatorOf('westminster')).press('changeWording', { key: 'CALL_OUT', language: 'en', ...said }),
    { field },
  );

/** What a network sets for itself. */
export const SETTINGS_CHANGED = [
  change('SETTING_OUT_OF_RANGE', 'it is more than the most', { value: 169 }, 'value'),
  change('TEXT_TOO_LONG', 'the reason is a page', { why: 'w'.repeat(301) }, 'why'),
  change('WHY_NOT_ANONYMOUS', 'the reason has a number to ring', { why: 'Ring 020 7946 0123' }, 'why'),
  offering('switchOffering', 'OFFERING_NOT_FOUND', 'nobody asks for it by itself', { key: 'interpreting', offered: true }),
  refusalsOf('switchOffering')(
    'LAST_CATEGORY',
    'it is the last kind of help',
    async ({ api, db, networkId }) => {
      const network = networkId('north-paddington');
      const offered = () => db.query('select key from categories where network_id = $1 and offered order by key', [network]);
      const before = await offered();
      await db.query(`update categories set offered = key = 'shopping' where network_id = $1`, [network]);
      return async () => {
        const answer = await api
          .as(coordinatorOf('north-paddington'))
          .press('switchOffering', { kind: 'CATEGORY', key: 'shopping', offered: false });
        expect((await offered()).rows).toEqual([{ key: 'shopping' }]);
        const keys = before.rows.map(({ key }) => key);
        await db.query('update categories set offered = key = any($2) where network_id = $1', [network, keys]);
        return answer;
      };
    },
    { writes: ['categories'] }, // by the test alone: one kind of help at first, all of them again at the end
  ),
  offering('wordOffering', 'OFFERING_NOT_FOUND', 'there is no such kind of help', { key: 'nothing', ...words }),
  offering('wordOffering', 'TEXT_MISSING', 'strangers would read nothing', { ...words, publicLabel: ' ' }, 'publicLabel'),
  offering('wordOffering', 'TEXT_TOO_LONG', 'it is a sentence', { ...words, label: 'g'.repeat(61) }, 'label'),
  offering(
    'wordOffering',
    'WORDING_NOT_ANONYMOUS',
    'strangers would read of an illness',
    { ...words, publicLabel: 'insulin' },
    'publicLabel',
  ),
  wording('WORDING_SLOT_UNKNOWN', 'it would name somebody', { text: '{name} in {place} needs {help}.' }, 'text'),
  wording('WORDING_SLOT_MISSING', 'nobody would know where', { text: 'Somebody needs {help}.' }, 'text'),
  wording('WORDING_NOT_ANONYMOUS', 'strangers would read a number', { text: '{help} in {place}, flat 9' }, 'text'),
  wording('TEXT_TOO_LONG', 'it is a page', { text: `{help} in {place} ${'w'.repeat(120)}` }, 'text'),
  wording(
    'LAST_LINE_TELLS_TOO_MUCH',
    'a mail would have a second address to press',
    { key: 'ASKER_LINE', text: 'See www.example.org' },
    'text',
  ),
  wording('SETTING_CHANGED_MEANWHILE', 'other words are in force than were seen', { text: null, seen: 'none' }, 'seen'),
  refusalsOf('changeSetting')(
    'SETTING_CHANGED_MEANWHILE',
    'another coordinator was quicker',
    async ({ api }) => {
      const there = api.as(coordinatorOf('north-paddington'));
      await done(there.press('changeSetting', { name: 'PROPOSAL_WAIT', value: 36, seen: 24 }));
      return () => there.press('changeSetting', { name: 'PROPOSAL_WAIT', value: 48, seen: 24 });
    },
    { field: 'seen' },
  ),
];
