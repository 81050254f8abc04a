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

/** What a network sets for itself. */
export const SETTINGS_CHANGED = [
  change('SETTING_OUT_OF_RANGE', 'it is more than the most', { value: 169 }, 'value'),
  change('TEXT_TOO_LONG', 'the reason is a page', { why: 'w'.repeat(301) }, 'why'),
  change('WHY_NOT_ANONYMOUS', 'the reason has a number to ring', { why: 'Ring 020 7946 0123' }, 'why'),
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
