import { guidanceNow } from '../applicants.ts';
import { aRow, markOf, ownLinkOf, someoneHandedIn } from '../handed-in.ts';
import type { TestHouse } from '../house.ts';
import { coordinatorOf, leadOf } from '../people.ts';
import { aCalledRequest, done } from '../scenes.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

/** A press in a browser that has pressed nothing yet binds it, refused or not. */
const BINDS = ['link_browsers'];
const IN_ENGLISH = { languages: 'English' };
const takeIn = refusalsOf('takeInVolunteers');
const agree = refusalsOf('agreeToVolunteer');

const press = ({ api }: TestHouse, more: Variables) =>
  api.as(coordinatorOf('westminster')).press('takeInVolunteers', {
    ...{ source: 'Pimlico Neighbours', basis: 'CONSENT', fileSha256: markOf('refused'), dryRun: false, rows: [aRow(2)] },
    ...more,
  });
const wrongly = (code: string, when: string, more: Variables, field: string): RefusalCase =>
  takeIn(code, when, async (test) => () => press(test, more), { field });

/** Somebody handed in says yes, but not to all of it. */
const halfYes = (code: string, when: string, said: (guidance: string) => Variables, field: string): RefusalCase =>
  agree(
    code,
    when,
    async (test) => {
      const [{ uuid }, guidance] = [await someoneHandedIn(test, IN_ENGLISH), await guidanceNow(test)];
      const own = await ownLinkOf(test, uuid);
      return () => own.press('agreeToVolunteer', said(guidance));
    },
    { field, writes: BINDS },
  );

const ANSWERS: [string, Variables][] = [
  ['approveVolunteer', {}],
  ['declineVolunteer', { reason: 'NOT_SUITABLE' }],
];

/** A group hands its volunteers in, and they say yes themselves. */
export const VOLUNTEER_IMPORTS: RefusalCase[] = [
  wrongly('TEXT_MISSING', 'nobody says which group it is from', { source: ' ' }, 'source'),
  wrongly('TEXT_TOO_LONG', 'the group has the name of a novel', { source: 'n'.repeat(81) }, 'source'),
  wrongly('SOURCE_NOT_A_NAME', 'the name of the group leads elsewhere', { source: 'Neighbours, see evil.example' }, 'source'),
  wrongly('FILE_MARK_MALFORMED', 'the mark is no SHA-256', { fileSha256: 'abc' }, 'fileSha256'),
  wrongly(
    'LIST_TOO_LONG',
    'there are more rows than go at once',
    { rows: Array.from({ length: 41 }, (_, n) => aRow(n + 2)) },
    'rows',
  ),
  takeIn('TEXT_TOO_LONG', 'the key is a novel', async (test) => () => press(test, { idempotencyKey: 'k'.repeat(201) }), {
    field: 'idempotencyKey',
  }),
  takeIn('IDEMPOTENCY_KEY_REUSED', 'the key came with other rows before', async (test) => {
    await done(press(test, { idempotencyKey: 'takeInVolunteers once' }));
    return () => press(test, { idempotencyKey: 'takeInVolunteers once', rows: [aRow(3)] });
  }),

  halfYes('OWN_YES_TOO_YOUNG', 'they are younger than 18', (guidanceId) => ({ adult: false, guidanceId }), 'adult'),
  halfYes('GUIDANCE_NOT_AGREED', 'the guidance is not ticked', () => ({ adult: true }), 'guidance'),
  halfYes('GUIDANCE_SUPERSEDED', 'the page is older than it', () => ({ adult: true, guidanceId: 'an older one' }), 'guidance'),
  agree(
    'LINK_NOT_FOUND',
    'the link is nobody’s',
    async ({ api }) =>
      () =>
        api.behind('a-token-of-nobody-22ch').press('agreeToVolunteer', { adult: true }),
  ),
  agree('LINK_BOUND_ELSEWHERE', 'the link was forwarded, or opened in another browser', async (test) => {
    const { neighbour } = await aCalledRequest(test);
    await done(neighbour.offer());
    return () => test.api.behind(neighbour.token).press('agreeToVolunteer', { adult: true });
  }),
  agree(
    'TEXT_TOO_LONG',
    'the key is a novel',
    async (test) => {
      const own = await ownLinkOf(test, (await someoneHandedIn(test, IN_ENGLISH)).uuid);
      return () => own.press('agreeToVolunteer', { adult: true, idempotencyKey: 'k'.repeat(201) });
    },
    { field: 'idempotencyKey', writes: BINDS },
  ),
  agree('IDEMPOTENCY_KEY_REUSED', 'the key has been used for another button', async (test) => {
    const { neighbour } = await aCalledRequest(test);
    await done(neighbour.press('offerHelp', { idempotencyKey: 'mine too' }));
    return () => neighbour.press('agreeToVolunteer', { adult: true, idempotencyKey: 'mine too' });
  }),

  ...ANSWERS.map(([mutation, more]) =>
    refusalsOf(mutation)('OWN_YES_MISSING', 'a group handed them in, and they have not said yes themselves', async (test) => {
      const { id } = await someoneHandedIn(test);
      return () => test.api.as(leadOf('Vincent Square')).press(mutation, { volunteerId: id, ...more });
    }),
  ),
];
