import { aCalledRequest, done } from '../scenes.ts';
import { sharedTextsOf, tokenIn } from '../shared.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const answer = refusalsOf('answerCallOut');

export const SHARED: RefusalCase[] = [
  answer(
    'PHONE_MALFORMED',
    'no number is typed',
    async (test) => {
      const token = tokenIn(await sharedTextsOf(await aCalledRequest(test)));
      return () => test.api.anyone().press('answerCallOut', { token, phone: 'my mother’s' });
    },
    { field: 'phone' },
  ),
  answer('CALL_OUT_OVER', 'the request has ended', async (test) => {
    const scene = await aCalledRequest(test);
    const token = tokenIn(await sharedTextsOf(scene));
    await done(scene.lead.cancel(scene.request.id));
    return () => test.api.anyone().press('answerCallOut', { token, phone: '07700 900811' });
  }),
];
