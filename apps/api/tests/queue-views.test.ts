import { MOST_QUEUE_VIEWS } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf, wardCalled } from './people.ts';
import { statementsOf } from './postgres-log.ts';
import { done, raw } from './scenes.ts';

const test = openTestHouse();
const grace = () => test.api.as(leadOf('Vincent Square'));
const another = () => test.api.as(leadOf('Abbey Road'));
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const elsewhere = () => test.api.as(coordinatorOf('north-paddington'));

const VIEWS = `{ queueViews { id name shared mine changeable choices { part wards statuses urgencies due categories languages holds snoozes } } }`;
type View = { id: string; name: string; shared: boolean; mine: boolean; changeable: boolean; choices: object };
const CHOICES = { part: 'TO_FIND', languages: ['ar'], due: ['OVERDUE', 'TODAY'], wards: [wardCalled('Vincent Square')] };

const viewsOf = async (lead: Lead) => (await lead.ask<{ queueViews: View[] }>(VIEWS)).queueViews;
const called = async (lead: Lead, name: string) => (await viewsOf(lead)).find((view) => view.name === name);
let made = 0;
/** Somebody keeps a view of a name of its own. */
async function saved(lead: Lead, shared = false): Promise<View> {
  const name = `View ${++made}`;
  await done(lead.press('saveQueueView', { name, shared, choices: CHOICES }));
  return (await called(lead, name)) as View;
}

describe('a view of the queue', () => {
  it('is kept as it was chosen, trimmed, and read in one statement', async () => {
    await done(grace().press('saveQueueView', { name: '  Arabic, late ', choices: CHOICES }));
    const view = await called(grace(), 'Arabic, late');
    const nothing = { statuses: [], urgencies: [], categories: [], holds: [], snoozes: [] };
    expect(view).toEqual({
      ...{ id: expect.stringMatching(/^qvw_/), name: 'Arabic, late', shared: false, mine: true, changeable: true },
      choices: { ...CHOICES, ...nothing },
    });
    expect(await statementsOf(test, () => viewsOf(grace()))).toHaveLength(2); // who asks, and what
  });

  it('is its maker’s alone until it is shared, and then the network’s, and no other network’s', async () => {
    const { id, name } = await saved(grace());
    for (const other of [another(), coordinator(), elsewhere()]) expect(await called(other, name)).toBeUndefined();
    await done(grace().press('shareQueueView', { viewId: id, shared: true }));
    expect(await called(another(), name)).toMatchObject({ shared: true, mine: false, changeable: false });
    expect(await called(coordinator(), name)).toMatchObject({ mine: false, changeable: true });
    expect(await called(elsewhere(), name)).toBeUndefined();
    expect(await viewsOf(test.api.as(safeguardingLeadOf('westminster')))).toEqual([]);
    await done(grace().press('shareQueueView', { viewId: id, shared: false }));
    expect(await called(another(), name)).toBeUndefined();
  });

  it('is changed by whoever made it, a shared one by a coordinator too, and by nobody else', async () => {
    const [own, shared] = [await saved(grace()), await saved(grace(), true)];
    const verbs = { renameQueueView: { name: 'Mine now' }, shareQueueView: { shared: false }, deleteQueueView: {} };
    for (const [verb, said] of Object.entries(verbs))
      for (const [lead, viewId] of [
        [another(), own.id],
        [another(), shared.id],
        [coordinator(), own.id],
        [elsewhere(), shared.id],
        [grace(), 'qvw_00000000-0000-4000-8000-000000000000'],
        [grace(), 'nonsense'],
      ] as const)
        expect(codesOf(await lead.press(verb, { viewId, ...said }))).toEqual(['QUEUE_VIEW_NOT_FOUND']);
    await done(coordinator().press('renameQueueView', { viewId: shared.id, name: 'For all of us' }));
    expect(await called(grace(), 'For all of us')).toMatchObject({ id: shared.id, mine: true });
    await done(coordinator().press('deleteQueueView', { viewId: shared.id }));
    expect(await called(grace(), 'For all of us')).toBeUndefined();
    expect(await called(grace(), own.name)).toBeDefined();
  });

  it('comes once for a press said twice, and goes once', async () => {
    const input = { name: 'Only once', choices: CHOICES, idempotencyKey: 'a-view-of-the-queue' };
    for (const _ of [1, 2]) await done(grace().press('saveQueueView', input));
    const views = (await viewsOf(grace())).filter(({ name }) => name === 'Only once');
    expect(views).toHaveLength(1);
    const gone = { viewId: views[0]?.id, idempotencyKey: 'it-goes-once-more' };
    for (const _ of [1, 2]) await done(grace().press('deleteQueueView', gone));
    expect(await called(grace(), 'Only once')).toBeUndefined();
  });

  it('goes with whoever kept it for themselves, and stays where it was shared', async () => {
    const lead = test.api.as(leadOf("Regent's Park"));
    const [own, shared] = [await saved(lead), await saved(lead, true)];
    const { id } = await test.api.find(leadOf("Regent's Park"));
    await done(coordinator().press('stopStaff', { staffId: `stf_${id}`, leaveAlone: [wardCalled("Regent's Park")] }));
    const { rows } = await test.db.query<{ id: string }>('select id from queue_views where id = any($1)', [
      [own, shared].map((it) => raw(it.id)),
    ]);
    expect(rows).toEqual([{ id: raw(shared.id) }]);
  });

  it('is refused by the database too for whoever did not make it', async () => {
    const { id } = await saved(grace());
    const { id: staffId, networkId } = await test.api.find(leadOf('Abbey Road'));
    const client = await test.house.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('wardwise.network', $1, true), set_config('wardwise.actor', 'WARD_LEAD', true), set_config('wardwise.staff', $2, true)`,
        [networkId, staffId],
      );
      for (const change of ["update queue_views set name = 'Theirs' where id = $1", 'delete from queue_views where id = $1'])
        expect((await client.query(change, [raw(id)])).rowCount).toBe(0);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('is one of thirty, pressed at once or not', async () => {
    const lead = test.api.as(leadOf('Harrow Road'));
    await Promise.all(Array.from({ length: MOST_QUEUE_VIEWS - 1 }, () => saved(lead)));
    const at = (name: string) => lead.press('saveQueueView', { name, choices: CHOICES });
    const both = await Promise.all([at('One more'), at('And one more')]);
    expect(both.flatMap(codesOf)).toEqual(['QUEUE_VIEWS_TOO_MANY']);
    expect((await viewsOf(lead)).filter(({ mine }) => mine)).toHaveLength(MOST_QUEUE_VIEWS);
  });
});
