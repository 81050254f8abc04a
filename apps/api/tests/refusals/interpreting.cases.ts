import { aCall, aTakenCall } from '../interpreting.ts';
import { leadOf } from '../people.ts';
import { aFoodBank } from '../referrals.ts';
import { anOfferedRequest, done, linkOf, offerOf } from '../scenes.ts';
import { anEntry } from '../services.ts';
import { aVolunteer } from '../volunteers.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const ask = refusalsOf('askForInterpreter');
const show = refusalsOf('showInterpreter');
const deliver = refusalsOf('deliver');

/** Asked for a new request of which this is so. */
const asked = (code: string, when: string, need: Variables): RefusalCase =>
  ask(code, when, async ({ api }) => {
    const lead = api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken(need);
    return () => lead.press('askForInterpreter', { requestId: id, how: 'CALL_BACK' });
  });

/** A button for a person's need, pressed on a call in their language. */
const onACall = (
  mutation: string,
  input: (test: Parameters<RefusalCase['stage']>[0]) => Promise<Variables> | Variables,
): RefusalCase =>
  refusalsOf(mutation)('IS_INTERPRETING', 'it is only a call in their language', async (test) => {
    const { lead, call } = await aCall(test);
    const more = await input(test);
    return () => lead.press(mutation, { requestId: call.id, ...more });
  });

/** Calls in somebody's own language: when nobody can be asked for one, what it is no request for, and what must be said at its end. */
export const INTERPRETING: RefusalCase[] = [
  ask('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { call } = await aCall(test);
    return () => test.api.as(leadOf('Abbey Road')).press('askForInterpreter', { requestId: call.id, how: 'CALL_BACK' });
  }),
  ask('REQUEST_ENDED', 'it is over', async ({ api }) => {
    const lead = api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken();
    await done(lead.cancel(id));
    return () => lead.press('askForInterpreter', { requestId: id, how: 'CALL_BACK' });
  }),
  asked('NO_INTERPRETER_NEEDED', 'they would rather speak English', { preferredLanguage: 'en' }),
  asked('YOUNG_PERSON', 'somebody under 18 asks', { adult: false }),
  asked('REQUEST_NOT_PLACED', 'nobody could place it', { postcode: 'SW1P 9ZZ' }),
  ask('INTERPRETER_ASKED', 'somebody is asked already', async (test) => {
    const { lead, request } = await aCall(test);
    return () => lead.press('askForInterpreter', { requestId: request.id, how: 'THREE_WAY' });
  }),
  onACall('askForInterpreter', () => ({ how: 'CALL_BACK' })),
  onACall('changeRequestDetails', () => ({ purpose: 'CALL_BACK', calledName: 'Mrs Finch' })),
  onACall('tellOfServices', async (test) => ({ serviceIds: [await anEntry(test)], way: 'TEXT', safeByEmail: false })),
  onACall('draftReferral', async (test) => ({ serviceId: (await aFoodBank(test)).serviceId, purpose: 'ARRANGE' })),
  onACall('sendReferral', async (test) => ({ serviceId: (await aFoodBank(test)).serviceId, consent: null })),
  onACall('mergeRequest', async ({ api }) => ({ originalId: (await api.as(leadOf('Vincent Square')).taken()).id })),
  onACall('markDuplicate', async ({ api }) => ({ originalId: (await api.as(leadOf('Vincent Square')).taken()).id })),
  refusalsOf('assignVolunteer')('LANGUAGE_NOT_SHARED', 'they do not speak it', async (test) => {
    const { lead, call } = await aCall(test);
    const volunteer = await aVolunteer(test, { languages: ['en'] });
    return () => lead.assign(call.id, volunteer.id);
  }),
  refusalsOf('offerHelp')(
    'LANGUAGE_NOT_SHARED',
    'they do not speak it any more',
    async (test) => {
      const { lead, call } = await aCall(test);
      const volunteer = await aVolunteer(test);
      await done(lead.callOut(call.id));
      await test.db.query(`update volunteers set languages = '{en}' where id = $1`, [volunteer.uuid]);
      const neighbour = test.api.behind(await linkOf(test, call.id, volunteer));
      return () => neighbour.offer();
    },
    { writes: ['link_browsers'] },
  ),
  refusalsOf('acceptOffer')('LANGUAGE_NOT_SHARED', 'they do not speak it any more', async (test) => {
    const scene = await anOfferedRequest(test);
    await test.db.query(`update help_requests set interpreting = 'CALL_BACK' where id = $1`, [scene.request.id.slice(4)]);
    await test.db.query(`update volunteers set languages = '{en}' where id = $1`, [scene.volunteer.uuid]);
    return () => scene.lead.choose(offerOf(scene).id);
  }),
  show('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { call } = await aTakenCall(test, 'THREE_WAY');
    return () => test.api.as(leadOf('Abbey Road')).press('showInterpreter', { requestId: call.id, purpose: 'ARRANGE' });
  }),
  show('VOLUNTEER_NOT_FOUND', 'nobody is on the line yet', async (test) => {
    const { lead, call } = await aCall(test, 'THREE_WAY');
    return () => lead.press('showInterpreter', { requestId: call.id, purpose: 'ARRANGE' });
  }),
  deliver(
    'TEXT_MISSING',
    'they do not say what they were told',
    async (test) => {
      const { neighbour } = await aTakenCall(test);
      return () => neighbour.tell(' ');
    },
    { field: 'words' },
  ),
];
