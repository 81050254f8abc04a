import { A_GUIDANCE, agreedBy, dayAhead, newGuidance } from '../guidance.ts';
import { NOBODY } from '../nobody.ts';
import { coordinatorOf } from '../people.ts';
import { aCalledRequest, aDeliveredTask, anAcceptedTask, anOfferedRequest, aProposedTask, done, raw } from '../scenes.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const deliver = refusalsOf('deliver');
const call = refusalsOf('showTaskPhone');
const write = refusalsOf('writeGuidance');
const BINDS = { writes: ['link_browsers'] };

/** Done, with money that is said so and so. */
const spending = (code: string, when: string, input: object, field: string): RefusalCase =>
  deliver(
    code,
    when,
    async (test) => {
      const { neighbour } = await anAcceptedTask(test);
      return () => neighbour.press('deliver', { paidBack: 'NO', payBackBy: 'CASH', ...input });
    },
    { field },
  );

/** A yes to a task, by whoever said yes to older guidance. */
const agreeing = (mutation: 'offerHelp' | 'acceptAssignment'): RefusalCase[] =>
  (
    [
      ['GUIDANCE_NOT_AGREED', 'there is newer guidance than theirs', {}],
      ['GUIDANCE_SUPERSEDED', 'what they read with it is not the newest any more', { guidanceId: NOBODY }],
    ] as const
  ).map(([code, when, input]) =>
    refusalsOf(mutation)(
      code,
      when,
      async (test) => {
        const { neighbour, volunteer } = await (mutation === 'offerHelp' ? aCalledRequest(test) : aProposedTask(test));
        await agreedBy(test, volunteer);
        await newGuidance(test);
        return () => neighbour.press(mutation, input);
      },
      { field: 'guidanceId', ...BINDS },
    ),
  );

const written = (code: string, when: string, input: object, field: string): RefusalCase =>
  write(
    code,
    when,
    async (test) => () =>
      test.api.as(coordinatorOf('westminster')).press('writeGuidance', { day: dayAhead(3), ...A_GUIDANCE, ...input }),
    { field },
  );
const [part] = A_GUIDANCE.parts;

export const TASK_BEATS: RefusalCase[] = [
  spending('SPENT_MISSING', 'it is owed, and no sum is said', {}, 'spentPence'),
  spending('SPENT_OUT_OF_RANGE', 'the sum is none', { spentPence: 0 }, 'spentPence'),
  spending('PAY_BACK_MISSING', 'it is owed, and no way is said', { spentPence: 900, payBackBy: null }, 'payBackBy'),
  spending('SPENT_OVER_CAP', 'it is more than they said they would spend', { spentPence: 4001 }, 'overCapKnown'),
  refusalsOf('sayPaidBack')('NOTHING_OWED', 'nothing was spent', async (test) => {
    const { neighbour } = await aDeliveredTask(test);
    return () => neighbour.sayPaidBack();
  }),
  call('ASSIGNMENT_NOT_LIVE', 'they are called, not chosen', async (test) => {
    const { neighbour } = await anOfferedRequest(test);
    return () => neighbour.call();
  }),
  call('DETAILS_ERASED', 'the details are gone, whatever the assignment says', async (test) => {
    const { neighbour, request } = await anAcceptedTask(test);
    await test.db.query('delete from request_details where request_id = $1', [raw(request.id)]);
    return () => neighbour.call();
  }),
  ...agreeing('offerHelp'),
  ...agreeing('acceptAssignment'),
  written('DATE_MALFORMED', 'the day is none', { day: 'soon' }, 'day'),
  written('GUIDANCE_DAY_PAST', 'the day is over', { day: dayAhead(-2) }, 'day'),
  write(
    'GUIDANCE_DAY_TAKEN',
    'other guidance counts from that day',
    async (test) => {
      const coordinator = test.api.as(coordinatorOf('westminster'));
      await done(coordinator.press('writeGuidance', { day: dayAhead(9), ...A_GUIDANCE }));
      return () => coordinator.press('writeGuidance', { day: dayAhead(9), ...A_GUIDANCE });
    },
    { field: 'day' },
  ),
  written('GUIDANCE_TEXT_MISSING', 'there is none in English', { texts: [{ language: 'ar', text: 'نص' }] }, 'texts'),
  written('GUIDANCE_ABOUT_UNKNOWN', 'a part is about nothing we do', { parts: [{ ...part, about: 'gambling' }] }, 'parts'),
  written(
    'GUIDANCE_NOT_ANONYMOUS',
    'it says whom to ring',
    { texts: [{ language: 'en', text: 'Ring Olivia on 07700 900123.' }] },
    'texts',
  ),
  written('GUIDANCE_NOT_ANONYMOUS', 'a source is somebody’s mailbox', { parts: [{ ...part, source: 'a@b.example' }] }, 'parts'),
  written(
    'LANGUAGE_UNKNOWN',
    'our pages do not speak it',
    { texts: [...A_GUIDANCE.texts, { language: 'tlh', text: 'x' }] },
    'texts',
  ),
  written('TEXT_TOO_LONG', 'it is a novel', { texts: [{ language: 'en', text: 'n'.repeat(6001) }] }, 'texts'),
];
