import { anArrangement, weekly } from '../arrangements.ts';
import { leadOf } from '../people.ts';
import { aReferral } from '../referrals.ts';
import { done } from '../scenes.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const setUp = refusalsOf('setUpArrangement');
const renew = refusalsOf('renewArrangement');
const end = refusalsOf('endArrangement');

const yes = (arrangementId: string): Variables => ({ arrangementId, consent: { words: 'ARRANGEMENT_2', language: 'ar' } });

/** Of a request that is referred and waits, with something wrong in what is said. */
const wrongly = (code: string, when: string, said: Variables, field?: string): RefusalCase =>
  setUp(
    code,
    when,
    async (test) => {
      const { lead, requestId } = await aReferral(test);
      return () => lead.press('setUpArrangement', weekly(requestId, said));
    },
    field ? { field } : undefined,
  );

/** Help every week: who may not set it up or end it, and when it cannot be. */
export const ARRANGEMENTS: RefusalCase[] = [
  setUp('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { requestId } = await aReferral(test);
    return () => test.api.as(leadOf('Abbey Road')).press('setUpArrangement', weekly(requestId));
  }),
  setUp('REQUEST_NOT_OPEN', 'it is over', async (test) => {
    const { lead, requestId } = await aReferral(test);
    await done(lead.cancel(requestId));
    return () => lead.press('setUpArrangement', weekly(requestId));
  }),
  setUp('ARRANGEMENT_RUNNING', 'they get help every week already', async (test) => {
    const { lead, requestId } = await anArrangement(test);
    return () => lead.press('setUpArrangement', weekly(requestId));
  }),
  wrongly('WAY_NOT_OFFERED', 'a dog is walked online', { categoryKey: 'dog-walking', way: 'ONLINE' }, 'way'),
  wrongly('WEEKDAY_OUT_OF_RANGE', 'the week has an eighth day', { weekdays: [8] }, 'weekdays'),
  wrongly('RHYTHM_OUT_OF_RANGE', 'it is every fifth week', { everyWeeks: 5 }, 'everyWeeks'),
  wrongly('RHYTHM_HAS_NO_DAY', 'its last day is before the first', { until: '2026-01-01' }, 'until'),
  wrongly('DATE_MALFORMED', 'its last day is no day', { until: 'in May' }, 'until'),
  wrongly('CATEGORY_UNKNOWN', 'nobody knows this kind of help', { categoryKey: 'gardening' }, 'categoryKey'),
  wrongly('CONSENT_MISSING', 'nobody has said yes', { consent: null }, 'consent'),
  wrongly('TEXT_MISSING', 'it does not say what', { note: ' ' }, 'note'),
  wrongly('TEXT_TOO_LONG', 'it is a novel', { note: 'n'.repeat(5000) }, 'note'),
  renew('ARRANGEMENT_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { arrangement } = await anArrangement(test);
    return () => test.api.as(leadOf('Abbey Road')).press('renewArrangement', yes(arrangement.id));
  }),
  renew('ARRANGEMENT_OVER', 'it was ended already', async (test) => {
    const { lead, arrangement } = await anArrangement(test);
    await done(lead.press('endArrangement', { arrangementId: arrangement.id }));
    return () => lead.press('renewArrangement', yes(arrangement.id));
  }),
  renew(
    'CONSENT_MISSING',
    'nobody has said yes again',
    async (test) => {
      const { lead, arrangement } = await anArrangement(test);
      return () => lead.press('renewArrangement', { arrangementId: arrangement.id });
    },
    { field: 'consent' },
  ),
  end('ARRANGEMENT_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { arrangement } = await anArrangement(test);
    return () => test.api.as(leadOf('Abbey Road')).press('endArrangement', { arrangementId: arrangement.id });
  }),
  end('ARRANGEMENT_OVER', 'it was ended already', async (test) => {
    const { lead, arrangement } = await anArrangement(test);
    await done(lead.press('endArrangement', { arrangementId: arrangement.id }));
    return () => lead.press('endArrangement', { arrangementId: arrangement.id });
  }),
];
