import { dayIn, TIME_ZONE } from '@wardwise/domain';
import { kindsIn, NETWORK, type State, statesOf, typing } from '../states/state.ts';
import type { Visit } from '../visits/visit.ts';
import { BeforePage } from './BeforePage.tsx';
import { unsaid } from './check-form.ts';
import { ReferPage } from './ReferPage.tsx';
import { ReferredPage } from './ReferredPage.tsx';
import type { ReferralToUs, Referrer, ReferView } from './refer.ts';

const PATH = '/refer/token-of-an-organisation';

const reasonOf: Partial<Record<ReferralToUs['status'], ReferralToUs['reason']>> = { DECLINED: 'NOBODY_COULD_HELP' };
const referrals = ({ words }: Visit): ReferralToUs[] =>
  (Object.keys(words.refer.states) as ReferralToUs['status'][]).map((status, at) => ({
    ...{ id: `ref_${at}`, status, reason: reasonOf[status] ?? null, reference: `VSQ-4F7${at}` },
    ...{ sentAt: `2026-03-0${at + 1}T10:15:00Z`, canWithdraw: status === 'RECEIVED' },
  }));

const showing =
  (more: (visit: Visit) => Partial<ReferView> & { referrer?: never } = () => ({}), facts: Partial<Referrer> = {}) =>
  (visit: Visit): Omit<ReferView, 'visit'> => ({
    token: 'token-of-an-organisation',
    referrer: {
      ...{ networkName: NETWORK.name, organizationName: 'Willow Pantry', pageLanguage: visit.language },
      ...{ categories: kindsIn(visit.language), referrals: referrals(visit), before: 'cursor', ...facts },
    },
    ...{ refused: [], typed: typing() },
    ...more(visit),
  });

const FILLED = {
  ...{ category: 'shopping', way: 'IN_PERSON', urgency: 'TODAY', note: 'Oranges and tea', calledName: 'Ms Fern', age: 'YES' },
  ...{ language: 'ar', phone: '020 7946 0998', safeContact: 'After ten', postcode: 'SW1P 4JN', agreedOn: '2026-03-01' },
};
const MEDICINE = { ...FILLED, category: 'prescription', neededBy: dayIn(TIME_ZONE, new Date()) };

export const STATES: readonly State[] = [
  ...statesOf(ReferPage, PATH, {
    'empty, nothing came before': showing(undefined, { referrals: [], before: null }),
    'with those before': showing(),
    refused: showing((visit) => ({ refused: unsaid(typing(), visit) })),
    'filled, without the yes': showing((visit) => ({ refused: unsaid(typing(FILLED), visit), typed: typing(FILLED) })),
  }),
  ...statesOf(BeforePage, `${PATH}/before`, { 'those before': showing() }),
  ...statesOf(ReferredPage, PATH, {
    sent: (visit) => ({ ...showing(() => ({ typed: typing(FILLED) }))(visit), reference: 'VSQ-4F7K' }),
    'a medicine for today': (visit) => ({ ...showing(() => ({ typed: typing(MEDICINE) }))(visit), reference: 'VSQ-4F7K' }),
    'a young person': (visit) => ({
      ...showing(() => ({ typed: typing({ ...FILLED, age: 'NO' }) }))(visit),
      reference: 'VSQ-4F7K',
    }),
  }),
];
