import { leadOf, wardCalled } from '../people.ts';
import { done } from '../scenes.ts';
import { A_MESSAGE, toWard } from '../ward-messages.ts';
import { refusalsOf } from './refusal-case.ts';

const WARD = 'Abbey Road';

const send = (code: string, when: string, said: object, field?: string) =>
  refusalsOf('sendWardMessage')(
    code,
    when,
    async (test) => {
      const message = await toWard(test, WARD);
      return () => test.api.as(leadOf(WARD)).press('sendWardMessage', { ...message, ...said });
    },
    field ? { field } : {},
  );

/** Messages to the volunteers of a ward. */
export const WARD_MESSAGES = [
  send('WARD_NOT_FOUND', 'somebody else leads it', { wardCode: wardCalled('Vincent Square') }),
  send('TEXT_MISSING', 'it says nothing', { texts: [{ ...A_MESSAGE, text: ' ' }] }, 'en.text'),
  send('TEXT_TOO_LONG', 'it is an essay', { texts: [{ ...A_MESSAGE, text: 'word '.repeat(201) }] }, 'en.text'),
  send(
    'MESSAGE_NOT_ANONYMOUS',
    'it has a number to ring',
    { texts: [{ ...A_MESSAGE, subject: 'Ring 020 7946 0000' }] },
    'en.subject',
  ),
  refusalsOf('sendWardMessage')('MESSAGE_TOO_SOON', 'somebody wrote this morning', async (test) => {
    const message = await toWard(test, WARD);
    const lead = test.api.as(leadOf(WARD));
    await done(lead.press('sendWardMessage', message));
    return () => lead.press('sendWardMessage', message);
  }),
  refusalsOf('sendWardMessage')('MESSAGE_TO_NOBODY', 'all of them have stopped these messages', async (test) => {
    const message = await toWard(test, WARD);
    await test.db.query('update volunteers set ward_messages = false where ward_code = $1', [wardCalled(WARD)]);
    return () => test.api.as(leadOf(WARD)).press('sendWardMessage', message);
  }),
  refusalsOf('takeBackWardMessage')('MESSAGE_ON_ITS_WAY', 'it has gone', async (test) => {
    const lead = test.api.as(leadOf(WARD));
    const { message } = await done(lead.press('sendWardMessage', await toWard(test, WARD)));
    await test.db.query(
      `update ward_messages set written_at = written_at - interval '6 minutes', goes_at = goes_at - interval '6 minutes'`,
    );
    return () => lead.press('takeBackWardMessage', { messageId: message?.id });
  }),
];
