import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { beatsOf } from './beats.ts';
import { A_GUIDANCE, agreedBy, dayAhead, newGuidance } from './guidance.ts';
import { openTestHouse } from './house.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { aCalledRequest, anOfferedRequest, aProposedTask, done, look, offerOf } from './scenes.ts';

const test = openTestHouse();

describe('guidance', () => {
  it('is pinned at acceptance: what is written later changes nothing of this task', async () => {
    const scene = await anOfferedRequest(test);
    const then = await newGuidance(test, 'Knock and step back.');
    await done(scene.lead.choose(offerOf(await look(scene)).id));
    await newGuidance(test, 'Ring the bell.');
    const { guidance, guidanceAsked } = await beatsOf(scene);
    expect([guidance?.id, guidanceAsked]).toEqual([then, false]);
    expect(guidance?.text).toBe('Knock and step back.');
    expect(guidance?.parts).toEqual([{ text: 'Shopping: Knock and step back.', source: 'A charity.' }]);
  });

  it('asks again at the next task once it is newer, and says so with the button; a yes is on record', async () => {
    const scene = await aCalledRequest(test);
    await agreedBy(test, scene.volunteer);
    expect(await beatsOf(scene)).toMatchObject({ guidanceAsked: false, guidance: null });
    const guidanceId = await newGuidance(test);
    expect(await beatsOf(scene)).toMatchObject({ guidanceAsked: true, guidance: { id: guidanceId, parts: [] } });
    expect(codesOf(await scene.neighbour.offer())).toEqual(['GUIDANCE_NOT_AGREED']);
    expect(codesOf(await scene.neighbour.press('offerHelp', { guidanceId: randomUUID() }))).toEqual(['GUIDANCE_SUPERSEDED']);
    await done(scene.neighbour.press('offerHelp', { guidanceId }));
    const { rows } = await test.db.query('select guidance_id, guidance_language from volunteers where id = $1', [
      scene.volunteer.uuid,
    ]);
    expect(rows).toEqual([{ guidance_id: guidanceId, guidance_language: 'en' }]);
  });

  it('stays what they said yes to where the lead chooses days later', async () => {
    const scene = await aCalledRequest(test);
    const guidanceId = await newGuidance(test, 'Read with the button.');
    await done(scene.neighbour.press('offerHelp', { guidanceId }));
    await newGuidance(test, 'Written meanwhile.');
    await done(scene.lead.choose(offerOf(await look(scene)).id));
    expect((await beatsOf(scene)).guidance?.id).toBe(guidanceId);
  });

  it('of another network is nobody’s here', async () => {
    const scene = await aProposedTask(test);
    await agreedBy(test, scene.volunteer);
    await newGuidance(test);
    const theirs = await newGuidance(test, 'There', 'north-paddington');
    expect(codesOf(await scene.neighbour.press('acceptAssignment', { guidanceId: theirs }))).toEqual(['GUIDANCE_SUPERSEDED']);
  });

  it('is written by a coordinator from a day on, read by leads, and never by another network', async () => {
    const coordinator = test.api.as(coordinatorOf('westminster'));
    const day = dayAhead(30);
    const { guidance } = (await done(coordinator.press('writeGuidance', { day, ...A_GUIDANCE }))) as never as {
      guidance: { id: string };
    };
    const VERSIONS = '{ guidanceVersions { id day writtenAt texts { language text } parts { about source } } }';
    type Versions = { guidanceVersions: { id: string; day: string; writtenAt: string | null }[] };
    const seenBy = async (person: Parameters<typeof test.api.as>[0]) =>
      (await test.api.as(person).ask<Versions>(VERSIONS)).guidanceVersions;
    const [newest] = await seenBy(leadOf('Vincent Square'));
    expect(newest).toMatchObject({
      id: guidance.id,
      day,
      writtenAt: expect.any(String),
      ...A_GUIDANCE,
      parts: [{ about: 'shopping' }],
    });
    expect((await seenBy(coordinatorOf('north-paddington'))).map(({ id }) => id)).not.toContain(guidance.id);
    const { errors } = await test.api
      .as(leadOf('Vincent Square'))
      .send('mutation ($input: WriteGuidanceInput!) { writeGuidance(input: $input) { userErrors { code } } }', {
        input: { day: dayAhead(31), ...A_GUIDANCE },
      });
    expect(errors.length).toBe(1);
  });
});
