import { leadOf } from '../people.ts';
import { aCalledRequest, anAcceptedTask } from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';
import { UNKNOWN_POSTCODE } from './intake.cases.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const callOut = refusalsOf('sendCallOut');

const waves = refusalsOf('changeWaves');

export const CALL_OUTS: RefusalCase[] = [
  waves('REQUEST_NOT_FOUND', 'it is in the other network', async ({ api }) => {
    const { id } = await api.as(leadOf("Queen's Park", 'north-paddington')).taken({ postcode: 'W10 4HU' });
    return () => api.as(leadOf("Queen's Park")).press('changeWaves', { requestId: id, paused: true });
  }),
  waves('CALL_OUT_OVER', 'nobody has been asked yet', async ({ api }) => {
    const lead = api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken();
    return () => lead.press('changeWaves', { requestId: id, paused: true });
  }),
  waves(
    'WAIT_OUT_OF_RANGE',
    'it is nine minutes',
    async (test) => {
      const { lead, request } = await aCalledRequest(test);
      return () => lead.press('changeWaves', { requestId: request.id, waitMinutes: 9 });
    },
    { field: 'waitMinutes' },
  ),
  refusalsOf('openAnother')(
    'CALL_OUT_OVER',
    'nobody else needs anything that suits them',
    async (test) => {
      const { neighbour } = await aCalledRequest(test);
      await test.db.query('update volunteers set on_duty = false');
      return () => neighbour.press('openAnother');
    },
    { writes: ['link_browsers'] },
  ),
  callOut('REQUEST_NOT_FOUND', 'it is in the other network', async ({ api }) => {
    const { id } = await api.as(leadOf("Queen's Park", 'north-paddington')).taken({ postcode: 'W10 4HU' });
    return () => api.as(leadOf("Queen's Park")).callOut(id);
  }),
  callOut('REQUEST_NOT_PLACED', 'nobody knows its ward', async ({ api }) => {
    const lead = api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken({ postcode: UNKNOWN_POSTCODE });
    return () => lead.callOut(id);
  }),
  callOut('REQUEST_NOT_OPEN', 'every place is taken', async (test) => {
    const { lead, request } = await anAcceptedTask(test);
    return () => lead.callOut(request.id);
  }),
  callOut('NO_ONE_LEFT_TO_ASK', 'everybody who suits has been asked', async ({ api, db }) => {
    const lead = api.as(leadOf('Abbey Road'));
    await db.query('update volunteers set on_duty = false');
    const { id } = await lead.taken({ postcode: 'NW8 0PS' });
    return () => lead.callOut(id);
  }),

  callOut('CALL_OUT_DECIDES_OTHERWISE', 'the first wave left it to the lead', async (test) => {
    const { lead, request } = await aCalledRequest(test);
    return () => lead.callOut(request.id, 'FIRST_SUITABLE_YES');
  }),
  callOut(
    'CALL_OUT_NAMES_ANOTHER_PLACE',
    'the first wave named the ward',
    async (test) => {
      const { lead, request } = await aCalledRequest(test);
      return () => lead.callOut(request.id, undefined, 'Page Street');
    },
    { field: 'locality' },
  ),
  callOut(
    'LOCALITY_NOT_FOUND',
    'it is in another ward',
    async (test) => {
      const lead = test.api.as(leadOf('Vincent Square'));
      await aVolunteer(test);
      const { id } = await lead.taken();
      return () => lead.callOut(id, undefined, 'Soho');
    },
    { field: 'locality' },
  ),
  callOut('CALL_OUT_NOT_ANONYMOUS', 'a label of the network’s own holds a number', async (test) => {
    const lead = test.api.as(leadOf('Westbourne', 'north-paddington'));
    await test.db.query(
      `update category_labels set public_label = 'ring 07700 900123' where category_key = 'lend-an-item' and network_id = $1`,
      [test.networkId('north-paddington')],
    );
    await aVolunteer(test, { network: 'north-paddington', ward: 'Westbourne' });
    const { id } = await lead.taken({ postcode: 'W2 5TJ', categoryKey: 'lend-an-item' });
    return () => lead.callOut(id);
  }),
];
