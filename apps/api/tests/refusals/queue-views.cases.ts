import { MOST_QUEUE_VIEWS } from '@wardwise/domain';
import { leadOf } from '../people.ts';
import { done } from '../scenes.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const vincentSquare = leadOf('Vincent Square');
const abbeyRoad = leadOf('Abbey Road');
const CHOICES = { part: 'CURRENT' };

const save = (code: string, when: string, said: object, field?: string): RefusalCase =>
  refusalsOf('saveQueueView')(
    code,
    when,
    async ({ api }) =>
      () =>
        api.as(vincentSquare).press('saveQueueView', { name: 'Mine', choices: CHOICES, ...said }),
    field ? { field } : {},
  );

const rename = (code: string, when: string, name: string): RefusalCase =>
  refusalsOf('renameQueueView')(
    code,
    when,
    async ({ api }) => {
      const lead = api.as(vincentSquare);
      const { view } = await done(lead.press('saveQueueView', { name: 'Mine', choices: CHOICES }));
      return () => lead.press('renameQueueView', { viewId: view?.id, name });
    },
    { field: 'name' },
  );

const anothers = (mutation: string, said: object): RefusalCase =>
  refusalsOf(mutation)('QUEUE_VIEW_NOT_FOUND', 'somebody else shared it', async ({ api }) => {
    const { view } = await done(api.as(abbeyRoad).press('saveQueueView', { name: 'Ours', shared: true, choices: CHOICES }));
    return () => api.as(vincentSquare).press(mutation, { viewId: view?.id, ...said });
  });

/** Views of the queue that somebody keeps. */
export const QUEUE_VIEWS: RefusalCase[] = [
  save('TEXT_MISSING', 'it has no name', { name: ' ' }, 'name'),
  save('TEXT_TOO_LONG', 'its name is a sentence', { name: 'n'.repeat(61) }, 'name'),
  save('WARD_NOT_FOUND', 'the ward is elsewhere', { choices: { ...CHOICES, wards: ['E05000001'] } }),
  save('CATEGORY_UNKNOWN', 'the kind of help is none', { choices: { ...CHOICES, categories: ['Mrs Larch'] } }),
  save('LANGUAGE_UNKNOWN', 'the language is none', { choices: { ...CHOICES, languages: ['xx'] } }),
  refusalsOf('saveQueueView')('QUEUE_VIEWS_TOO_MANY', 'they keep thirty', async ({ api }) => {
    const lead = api.as(leadOf('Harrow Road'));
    for (let n = 0; n < MOST_QUEUE_VIEWS; n++) await done(lead.press('saveQueueView', { name: `View ${n}`, choices: CHOICES }));
    return () => lead.press('saveQueueView', { name: 'One more', choices: CHOICES });
  }),
  rename('TEXT_MISSING', 'it would have no name', ''),
  rename('TEXT_TOO_LONG', 'the name is a sentence', 'n'.repeat(61)),
  anothers('renameQueueView', { name: 'Mine now' }),
  anothers('shareQueueView', { shared: false }),
  anothers('deleteQueueView', {}),
];
