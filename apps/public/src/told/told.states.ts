import type { ToldService } from '@wardwise/domain';
import { NETWORK, type State, statesOf } from '../states/state.ts';
import { LetterPage } from './LetterPage.tsx';

const WHOLE: ToldService = {
  ...{ name: 'Food parcels', organizationName: 'Willow Pantry', description: 'Food for a week.', phone: '+442079460200' },
  ...{ email: 'hello@willow.example', url: 'https://willow.example/food', places: ['Willow Hall, 5 Willow Row, SW1P 4JN'] },
  hours: [{ freq: 'WEEKLY', every: 1, byday: 'MO,TH', bymonthday: null, opensAt: '09:00', closesAt: '17:00' }],
  ...{ eligibility: 'Everybody', fees: 'Free', alert: 'Closed at Easter', example: true },
};
const BARE: ToldService = {
  ...{ ...WHOLE, name: 'Somebody to talk to', phone: null, email: null, url: null, places: [], hours: [] },
  ...{ eligibility: null, fees: null, alert: null, example: false },
};

export const STATES: readonly State[] = statesOf(LetterPage, '/told/westminster/svc_1', {
  'one service': () => ({ network: NETWORK.name, services: [WHOLE] }),
  'two, one of which little is known': () => ({ network: NETWORK.name, services: [WHOLE, BARE] }),
});
