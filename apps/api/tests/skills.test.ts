import { SEEDED_SKILLS } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { A_NEED } from './lead.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf, secondLead } from './people.ts';
import { aDeliveredTask, anOfferedRequest, done, followUpOf, raw } from './scenes.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const SKILLS = '{ skills { key label } }';
type Skills = { skills: { key: string; label: string }[] };
const REQUEST = 'query ($id: ID!) { request(id: $id) { skills { key label } } }';
type Asked = { request: { skills: { key: string; label: string }[] } | null };
const skillsOf = async (id: string, of = lead()) => (await of.ask<Asked>(REQUEST, { id })).request?.skills ?? null;

describe('the skills of a network', () => {
  it('are rows, in the network’s order and the reader’s language', async () => {
    const named = (language: 'en' | 'ar') => SEEDED_SKILLS.map(({ key, labels }) => ({ key, label: labels[language] }));
    expect((await lead().ask<Skills>(SKILLS)).skills).toEqual(named('en'));
    expect((await test.api.as(secondLead).ask<Skills>(SKILLS)).skills).toEqual(named('ar'));
  });

  it('are those of one’s own network and nobody else’s', async () => {
    const networkId = test.networkId('north-paddington');
    await test.db.query(`insert into skills (network_id, key, position) values ($1, 'bell-ringing', 99)`, [networkId]);
    await test.db.query(
      `insert into skill_labels (network_id, skill_key, language, label) values ($1, 'bell-ringing', 'en', 'Ringing bells')`,
      [networkId],
    );
    const keys = async (of: ReturnType<typeof lead>) => (await of.ask<Skills>(SKILLS)).skills.map(({ key }) => key);
    for (const person of [lead(), test.api.as(coordinatorOf('westminster')), test.api.as(safeguardingLeadOf('westminster'))])
      expect(await keys(person)).not.toContain('bell-ringing');
    expect(await keys(test.api.as(leadOf("Queen's Park", 'north-paddington')))).toContain('bell-ringing');
    expect(await keys(test.api.anyone())).toEqual([]);
    const { userErrors } = await lead().take({ skillKeys: ['bell-ringing'] }); // another network's is unknown here
    expect(userErrors.map(({ code, field }) => [code, field])).toEqual([['SKILL_UNKNOWN', 'skillKeys']]);
  });
});

describe('a request that asks for skills', () => {
  it('keeps them once each, and shows them to whoever sees the request', async () => {
    const { id } = await lead().taken({ skillKeys: ['sewing', 'driving', 'sewing'] });
    const asked = [
      { key: 'driving', label: 'Driving' },
      { key: 'sewing', label: 'Sewing' },
    ];
    for (const person of [lead(), test.api.as(coordinatorOf('westminster'))]) expect(await skillsOf(id, person)).toEqual(asked);
    for (const person of [leadOf('Abbey Road'), leadOf("Queen's Park", 'north-paddington')])
      expect(await skillsOf(id, test.api.as(person))).toBeNull();
  });

  it('asks for none unless told', async () => {
    expect(await skillsOf((await lead().taken()).id)).toEqual([]);
  });

  it('forgets them at its ending, with the details', async () => {
    const { id } = await lead().taken({ skillKeys: ['driving'] });
    await done(lead().cancel(id));
    expect(await skillsOf(id)).toEqual([]);
    const { rows } = await test.db.query('select skill_keys from help_requests where id = $1', [raw(id)]);
    expect(rows).toEqual([{ skill_keys: [] }]);
    await expect(test.db.query(`update help_requests set skill_keys = '{driving}' where id = $1`, [raw(id)])).rejects.toThrow(
      'help_requests_skills_go_at_an_ending',
    );
  });

  it('says nothing of them in its call-out, to volunteers or in the preview', async () => {
    const { id } = await lead().taken({ skillKeys: ['driving'] });
    const { callOutPreview } = await lead().ask<{ callOutPreview: { texts: { text: string }[] } }>(
      'query ($id: ID!) { callOutPreview(requestId: $id) { texts { text } } }',
      { id },
    );
    const without = await anOfferedRequest(test);
    const plain = await lead().ask<{ callOutPreview: { texts: { text: string }[] } }>(
      'query ($id: ID!) { callOutPreview(requestId: $id) { texts { text } } }',
      { id: without.request.id },
    );
    expect(callOutPreview.texts).toEqual(plain.callOutPreview.texts);
  });

  it('may be the next one: the lead asks again', async () => {
    const scene = await aDeliveredTask(test);
    const next = {
      categoryKey: 'shopping',
      way: 'IN_PERSON',
      note: 'The same again.',
      urgency: 'THIS_WEEK',
      consent: A_NEED.consent,
      skillKeys: ['lifting'],
    };
    const { nextRequest } = await done(scene.lead.followUp(followUpOf(scene.request, 'REQUESTER'), 'NEEDS_MORE_HELP', { next }));
    expect(await skillsOf(nextRequest?.id ?? '')).toEqual([{ key: 'lifting', label: 'Heavy lifting' }]);
  });

  it('may have been started by the volunteer: what the lead heard completes it', async () => {
    const scene = await aDeliveredTask(test);
    await done(scene.neighbour.answer('NEEDS_MORE_HELP'));
    const next = {
      categoryKey: 'shopping',
      way: 'IN_PERSON',
      note: 'The same again.',
      urgency: 'THIS_WEEK',
      consent: A_NEED.consent,
      skillKeys: ['cooking'],
    };
    const { nextRequest } = await done(scene.lead.followUp(followUpOf(scene.request, 'REQUESTER'), 'NEEDS_MORE_HELP', { next }));
    expect(await skillsOf(nextRequest?.id ?? '')).toEqual([{ key: 'cooking', label: 'Cooking' }]);
  });
});
