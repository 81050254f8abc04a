import { describe, expect, it } from 'vitest';
import { anAsk, anOpenedPage } from './asking.ts';
import { openTestHouse } from './house.ts';
import { A_NEED, type Lead } from './lead.ts';
import type { Neighbour } from './neighbour.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, NETWORKS } from './people.ts';
import { aDeliveredTask, done, followUpOf, raw } from './scenes.ts';

const test = openTestHouse();
const ANOTHER = { onBehalf: { asker: 'Tom', howTheyKnow: 'her grandson' } };
type Notice = { askedByAnother: boolean; noticeReadAt: string | null; noticeReadBy: string | null };
const NOT_TOLD = { askedByAnother: true, noticeReadAt: null, noticeReadBy: null };

const noticeOf = async (asking: Lead, id: string) =>
  (
    await asking.ask<{ request: Notice | null }>(
      'query ($id: ID!) { request(id: $id) { askedByAnother noticeReadAt noticeReadBy } }',
      { id },
    )
  ).request;
const toRequester = async (asking: Neighbour) =>
  ((await asking.send('{ myRequest { askedByAnother noticeReadAt } }')).data as { myRequest: Partial<Notice> }).myRequest;

describe('somebody who was asked for by another', () => {
  it.each([
    ['westminster', 'Vincent Square', 'SW1P 4JN', 'Lead of Vincent Square'],
    ['north-paddington', "Queen's Park", 'W10 4HU', "Lead of Queen's Park"],
  ] as const)(
    'is to be told until a lead has read them the notice, and who did is on record, in %s',
    async (network, ward, postcode, name) => {
      const theirs = test.api.as(leadOf(ward, network));
      const { id } = await theirs.taken({ postcode, ...ANOTHER });
      expect(await noticeOf(theirs, id)).toEqual(NOT_TOLD);
      await done(theirs.press('recordNotice', { requestId: id, read: true }));
      const told = await noticeOf(theirs, id);
      expect(told).toEqual({ askedByAnother: true, noticeReadAt: expect.any(String), noticeReadBy: name });
      for (const other of NETWORKS)
        expect(await noticeOf(test.api.as(coordinatorOf(other.slug)), id)).toEqual(other.slug === network ? told : null);
    },
  );

  it('is told once: another press, by another of the staff, leaves the first on record; taken back, they are to be told again', async () => {
    const [lead, coordinator] = [test.api.as(leadOf('Vincent Square')), test.api.as(coordinatorOf('westminster'))];
    const { id } = await lead.taken(ANOTHER);
    await done(lead.press('recordNotice', { requestId: id, read: true }));
    const first = await noticeOf(lead, id);
    await done(coordinator.press('recordNotice', { requestId: id, read: true }));
    expect(await noticeOf(lead, id)).toEqual(first);
    for (let press = 0; press < 2; press += 1) await done(lead.press('recordNotice', { requestId: id, read: false }));
    expect(await noticeOf(lead, id)).toEqual(NOT_TOLD);
  });

  it('is so on the form too, and whoever asked reads at their own browser when it was', async () => {
    const { id, requester, lead } = await anAsk(test, ANOTHER);
    await done(lead.press('recordNotice', { requestId: id, read: true }));
    expect(await toRequester(requester)).toEqual({ askedByAnother: false, noticeReadAt: null });
    await done(requester.press('openMyRequest'));
    const told = await noticeOf(lead, id);
    expect(await toRequester(requester)).toEqual({ askedByAnother: true, noticeReadAt: told?.noticeReadAt });
  });

  it('is not who asks for themselves, by telephone or on the form', async () => {
    const lead = test.api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken();
    const { requester, ...form } = await anOpenedPage(test);
    expect((await noticeOf(lead, id))?.askedByAnother).toBe(false);
    expect((await noticeOf(form.lead, form.id))?.askedByAnother).toBe(false);
    expect((await toRequester(requester)).askedByAnother).toBe(false);
  });

  it('may still be told when it is delivered, at the call that asks how it went; then the stub has it', async () => {
    const { lead, request, neighbour } = await aDeliveredTask(test, ANOTHER);
    await done(lead.press('recordNotice', { requestId: request.id, read: true }));
    const told = await noticeOf(lead, request.id);
    expect(told?.noticeReadAt).not.toBeNull();
    await done(neighbour.answer('WENT_WELL'));
    await done(lead.followUp(followUpOf(request, 'REQUESTER'), 'WENT_WELL'));
    expect(codesOf(await lead.press('recordNotice', { requestId: request.id, read: false }))).toEqual(['REQUEST_ENDED']);
    expect(await noticeOf(lead, request.id)).toEqual(told);
  });

  it('stays so in the request that goes on from theirs: told or not', async () => {
    const next = { categoryKey: 'shopping', way: 'IN_PERSON', note: 'Again', urgency: 'TODAY', consent: A_NEED.consent };
    for (const read of [true, false]) {
      const { lead, request } = await aDeliveredTask(test, ANOTHER);
      await done(lead.press('recordNotice', { requestId: request.id, read }));
      const before = await noticeOf(lead, request.id);
      await done(lead.followUp(followUpOf(request, 'REQUESTER'), 'NEEDS_MORE_HELP', { next }));
      const { rows } = await test.db.query<{ id: string }>('select id from help_requests where continues = $1', [
        raw(request.id),
      ]);
      expect(await noticeOf(lead, `req_${rows[0]?.id}`)).toEqual(before);
    }
  });

  it('was told by somebody, at some time, and only where it was due, says the table too', async () => {
    const lead = test.api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken(ANOTHER);
    await expect(test.db.query('update help_requests set notice_read_at = now() where id = $1', [raw(id)])).rejects.toThrow(
      'help_requests_notice_is_whole',
    );
    const { id: own } = await lead.taken();
    const all = 'update help_requests set notice_read_at = now(), notice_read_by = gen_random_uuid() where id = $1';
    await expect(test.db.query(all, [raw(own)])).rejects.toThrow('help_requests_notice_was_due');
  });
});
