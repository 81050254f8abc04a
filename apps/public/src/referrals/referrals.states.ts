import { kindIn, NETWORK, type State, statesOf, typing, WARD, wrong } from '../states/state.ts';
import type { Visit } from '../visits/visit.ts';
import { DoorCodePage } from './DoorCodePage.tsx';
import { ReferralPage } from './ReferralPage.tsx';
import type { ReceivedView, Referral, ReferralVerb, Told } from './received.ts';
import { ToldPage } from './ToldPage.tsx';

const PATH = '/referral/token-of-a-service';

const told: Told = {
  ...{ calledName: 'Ms Fern', phone: '+442079460998', email: null, postcode: 'SW1P 4JN', address: '5 Willow Row' },
  ...{ safeContact: 'After ten', note: 'Food for a week', householdSize: '3', diet: 'No pork', allergies: null },
};

type More = (visit: Visit) => Partial<ReceivedView>;
const atTheDoor =
  (more: More = () => ({})) =>
  (visit: Visit): Omit<ReceivedView, 'visit'> => ({
    ...{ token: 'token-of-a-service', received: { networkName: NETWORK.name, pageLanguage: visit.language, referral: null } },
    ...{ refused: [], typed: typing() },
    ...more(visit),
  });

const showing =
  (status: Referral['status'], can: readonly ReferralVerb[] = [], more?: More) =>
  (visit: Visit): Omit<ReceivedView, 'visit'> => {
    const verbs = ['open', 'accept', 'waitlist', 'decline', 'start', 'complete'] as const;
    const referral: Referral = {
      ...{ id: 'rfl_1', status, categoryLabel: kindIn(visit.language), wardName: WARD, preferredLanguage: 'ar' },
      ...{ waitsUntil: '2026-03-04T17:00:00.000Z', service: { name: 'Willow Pantry' } },
      viewerCan: Object.fromEntries(verbs.map((verb) => [verb, can.includes(verb)])) as Referral['viewerCan'],
    };
    const shown = atTheDoor(more)(visit);
    return { ...shown, received: { ...shown.received, referral } };
  };

const toAnswer = ['open', 'accept', 'waitlist', 'decline'] as const;

/** The page as it is in each state of a referral: one that is new has to be shown here. */
const EACH: Record<Referral['status'], ReturnType<typeof showing>> = {
  SENT: showing('SENT', toAnswer),
  RECEIVED: showing('RECEIVED', toAnswer),
  WAITLISTED: showing('WAITLISTED', ['open', 'accept', 'decline']),
  ACCEPTED: showing('ACCEPTED', ['open', 'start']),
  STARTED: showing('STARTED', ['open', 'complete']),
  COMPLETED: showing('COMPLETED'),
  DECLINED: showing('DECLINED'),
  WITHDRAWN: showing('WITHDRAWN'),
  EXPIRED: showing('EXPIRED'),
  FAILED: showing('FAILED'),
};

export const STATES: readonly State[] = [
  ...statesOf(ReferralPage, PATH, {
    'before the code': atTheDoor(),
    ...EACH,
    'no days said': showing('RECEIVED', toAnswer, ({ words }) => ({
      refused: [wrong('waitingDays', words.referral.missing.waitingDays)],
      typed: typing({ waitingDays: 'soon' }),
    })),
    'no reason said': showing('RECEIVED', toAnswer, ({ words }) => ({
      refused: [wrong('reason', words.referral.missing.reason)],
    })),
  }),
  ...statesOf(DoorCodePage, `${PATH}/code`, {
    empty: atTheDoor(),
    refused: atTheDoor(({ words }) => ({ refused: [wrong('code', words.code.missing)], typed: typing({ code: '12 34' }) })),
  }),
  ...statesOf(ToldPage, PATH, { shown: (visit) => ({ ...showing('RECEIVED', toAnswer)(visit), told }) }),
];
