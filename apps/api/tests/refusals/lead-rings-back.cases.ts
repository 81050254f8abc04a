import { anAnsweredAsk, anAsk } from '../asking.ts';
import { leadOf } from '../people.ts';
import { done } from '../scenes.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const change = refusalsOf('changeRequestDetails');
const letBackIn = refusalsOf('letRequesterBackIn');

const wrong = (code: string, when: string, said: Variables, field: string): RefusalCase =>
  change(
    code,
    when,
    async (test) => {
      const { lead, id } = await anAsk(test);
      return () => lead.changeDetails(id, said);
    },
    { field },
  );

/** What a lead does for whoever rings with a reference, having rung them back. */
export const LEAD_RINGS_BACK: RefusalCase[] = [
  change('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { id } = await anAsk(test);
    return () => test.api.as(leadOf('Abbey Road')).changeDetails(id, { note: 'Bread' });
  }),
  change('REQUEST_ENDED', 'it is delivered: there is only the card', async (test) => {
    const { lead, id, volunteer } = await anAnsweredAsk(test);
    await done(volunteer.deliver());
    return () => lead.changeDetails(id, { phone: '07700 900999' });
  }),
  wrong('TEXT_MISSING', 'nobody says what to call them', { calledName: ' ' }, 'calledName'),
  wrong('TEXT_MISSING', 'nothing says how it is safe to reach them', { safeContact: '' }, 'safeContact'),
  wrong('TEXT_TOO_LONG', 'the address is a novel', { address: 'x'.repeat(301) }, 'address'),
  wrong('PHONE_MALFORMED', 'the number is a word', { phone: 'ring the bell' }, 'phone'),
  wrong('EMAIL_MALFORMED', 'the e-mail is a name', { email: 'quill at feather' }, 'email'),

  letBackIn('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { id } = await anAsk(test);
    return () => test.api.as(leadOf('Abbey Road')).letBackIn(id);
  }),
  letBackIn('NO_PRIVATE_LINK', 'it was taken by telephone', async ({ api }) => {
    const lead = api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken();
    return () => lead.letBackIn(id);
  }),
  letBackIn('REQUEST_ENDED', 'we hold no number any more to ring back on', async (test) => {
    const { lead, id } = await anAsk(test);
    await done(lead.cancel(id));
    return () => lead.letBackIn(id);
  }),
];
