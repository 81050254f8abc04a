import { callOutIn, NETWORK, type State, statesOf, typing, wrong } from '../states/state.ts';
import type { Visit } from '../visits/visit.ts';
import type { CallOutView } from './call-out.ts';
import { PhonePage } from './PhonePage.tsx';
import { ReadPage } from './ReadPage.tsx';
import { SentPage } from './SentPage.tsx';

const PATH = '/c/AAAAAAAAAAAAAAAAAAAAAA';

const showing =
  (more: (visit: Visit) => Partial<CallOutView> = () => ({})) =>
  (visit: Visit): Omit<CallOutView, 'visit'> => ({
    ...{ token: 'AAAAAAAAAAAAAAAAAAAAAA', callOut: { networkName: NETWORK.name, text: callOutIn(visit.language) } },
    ...{ refused: [], typed: typing() },
    ...more(visit),
  });

export const STATES: readonly State[] = [
  ...statesOf(ReadPage, PATH, { open: showing() }),
  ...statesOf(PhonePage, `${PATH}/i-can`, {
    empty: showing(),
    refused: showing(({ words }) => ({
      refused: [wrong('phone', words.callOut.phoneMalformed, 'PHONE_MALFORMED')],
      typed: typing({ phone: '12' }),
    })),
  }),
  ...statesOf(SentPage, `${PATH}/sent`, { sent: () => ({}) }),
];
