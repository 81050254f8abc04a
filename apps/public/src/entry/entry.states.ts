import { NETWORK, type State, statesOf, typing, wrong } from '../states/state.ts';
import type { Visit } from '../visits/visit.ts';
import { ClosedPage } from './ClosedPage.tsx';
import { CorrectPage } from './CorrectPage.tsx';
import { EntryPage } from './EntryPage.tsx';
import type { Entry, EntryView } from './entry.ts';
import { ThanksPage } from './ThanksPage.tsx';

const PATH = '/s/token-of-a-service';

const showing =
  (facts: Partial<Entry> = {}, more: (visit: Visit) => Partial<EntryView> = () => ({})) =>
  (visit: Visit): Omit<EntryView, 'visit'> => ({
    token: 'token-of-a-service',
    entry: {
      ...{ name: 'Food parcels', organizationName: 'Willow Pantry', networkName: NETWORK.name, phone: '+442079460200' },
      ...{ description: 'Food for a week, and a cup of tea.', capacity: 'WAITING_LIST', waitingDays: 4, example: false },
      ...{ assuredOn: '2026-02-01', hours: [{ days: ['MO', 'TH'], opensAt: '09:00', closesAt: '17:00' }] },
      ...facts,
    },
    ...{ refused: [], typed: typing() },
    ...more(visit),
  });
const bare: Partial<Entry> = { phone: null, capacity: null, waitingDays: null, assuredOn: null, hours: [], example: true };

export const STATES: readonly State[] = [
  ...statesOf(EntryPage, PATH, {
    'as it stands': showing(),
    'an example, of which little is known': showing(bare),
    refused: showing({}, ({ words }) => ({
      refused: [wrong('waitingDays', words.entry.waitingHint), wrong('capacity', words.entry.roomNow)],
      typed: typing({ waitingDays: 'soon' }),
    })),
  }),
  ...statesOf(CorrectPage, `${PATH}/correct`, {
    'as it stands': showing(),
    'without times': showing(bare),
    refused: showing({}, ({ words }) => ({
      refused: [wrong('phone', words.callOut.phoneMalformed), wrong('hours', words.entry.hoursHint)],
      typed: typing({ description: 'Food', phone: '12', 'days-0': ['MO'], 'opens-0': '09:00' }),
    })),
  }),
  ...statesOf(ClosedPage, `${PATH}/closed`, { asked: showing() }),
  ...statesOf(ThanksPage, `${PATH}/thanks`, {
    'it stands': () => ({ token: 'token-of-a-service', gone: false }),
    'it has closed': () => ({ token: 'token-of-a-service', gone: true }),
  }),
];
