import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { coordinatorOf, leadOf, secondLead } from './people.ts';
import { aCalledRequest, anOfferedRequest, aProposedTask, done, offerOf } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
type Reason = { kind: string; weight: number; fact: string };
type Candidate = {
  volunteerId: string;
  firstName: string;
  displayName: string | null;
  score: number;
  distanceBand: string;
  openOfferId: string | null;
  asked: boolean;
  ward: { name: string };
  reasons: Reason[];
};
type Unsuitable = { volunteerId: string; displayName: string | null; reasons: string[]; overridable: boolean };
type Candidates = {
  suitable: Candidate[];
  unsuitable: Unsuitable[];
  coverage: { language: string; sentence: string; byWard: { ward: { name: string }; speakers: number }[] };
  skillCoverage: {
    skill: { key: string; label: string };
    sentence: string;
    byWard: { ward: { name: string }; skilled: number }[];
  }[];
};
const QUERY = `query ($id: ID!) { candidates(requestId: $id) { suitable { volunteerId firstName displayName score distanceBand openOfferId asked ward { name } reasons { kind weight fact } }
  unsuitable { volunteerId displayName reasons overridable } coverage { language sentence byWard { ward { name } speakers } }
  skillCoverage { skill { key label } sentence byWard { ward { name } skilled } } } }`;
const candidates = async (id: string, of = lead()) =>
  (await of.ask<{ candidates: Candidates | null }>(QUERY, { id })).candidates as Candidates;

describe('candidates', () => {
  it('come language first, then ward, each with its reasons, whose weights sum to the score', async () => {
    const far = await aVolunteer(test, { ward: 'Pimlico South', firstName: 'Far' });
    const near = await aVolunteer(test, { languages: ['en'], firstName: 'Near' });
    const both = await aVolunteer(test, { firstName: 'Both' });
    await aVolunteer(test, { ward: 'Abbey Road', firstName: 'Beyond' });
    await aVolunteer(test, { network: 'north-paddington', firstName: 'Elsewhere' });
    const { id } = await lead().taken();
    const { suitable, unsuitable } = await candidates(id);
    expect(suitable.map(({ firstName }) => firstName)).toEqual(['Both', 'Far', 'Near']);
    for (const { score, reasons } of suitable) expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
    expect(suitable[0]?.reasons.map(({ kind, fact }) => [kind, fact])).toEqual(
      expect.arrayContaining([
        ['SPEAKS_LANGUAGE', 'Speaks Arabic'],
        ['SAME_WARD', 'Lives in Vincent Square'],
      ]),
    );
    expect(suitable.map(({ volunteerId }) => volunteerId)).toEqual([both.id, far.id, near.id]);
    expect(unsuitable).toEqual([]);
  });

  it('name a volunteer of another lead’s ward by first name only', async () => {
    const next = await aVolunteer(test, { ward: 'Pimlico South', firstName: 'Nextdoor' });
    const unfit = await aVolunteer(test, { ward: 'Pimlico South', onDuty: false });
    const { id } = await lead().taken();
    const mine = await candidates(id);
    expect(mine.suitable.find(({ volunteerId }) => volunteerId === next.id)).toMatchObject({
      firstName: 'Nextdoor',
      displayName: null,
      ward: { name: 'Pimlico South' },
    });
    expect(mine.unsuitable.find(({ volunteerId }) => volunteerId === unfit.id)?.displayName).toBeNull();
    const theirs = await candidates(id, test.api.as(coordinatorOf('westminster')));
    expect(theirs.suitable.find(({ volunteerId }) => volunteerId === next.id)?.displayName).toBe('Nextdoor V.');
  });

  it('list whoever does not suit with every reason, and whether a lead may say "all the same"', async () => {
    const hard = await aVolunteer(test, {
      categoryKeys: ['post'],
      credentials: [],
      selfIsolating: true,
      onDuty: false,
      capacity: 0,
    });
    const soft = await aVolunteer(test, { onDuty: false, capacity: 0 });
    const { id } = await lead().taken();
    const { unsuitable } = await candidates(id);
    const of = (volunteerId: string) => unsuitable.find((one) => one.volunteerId === volunteerId);
    expect(of(hard.id)).toMatchObject({
      reasons: ['CATEGORY_NOT_OFFERED', 'NOT_VETTED', 'SELF_ISOLATING', 'AT_CAPACITY', 'OFF_DUTY'],
      overridable: false,
    });
    expect(of(soft.id)).toMatchObject({ reasons: ['AT_CAPACITY', 'OFF_DUTY'], overridable: true });
    expect((await done(lead().assign(id, soft.id, ['AT_CAPACITY', 'OFF_DUTY']))).assignment?.status).toBe('PROPOSED');
    const { rows } = await test.db.query('select overridden from assignments where volunteer_id = $1', [soft.uuid]);
    expect(rows).toEqual([{ overridden: ['AT_CAPACITY', 'OFF_DUTY'] }]); // on record
  });

  it('say how far the language reaches, in the reader’s language', async () => {
    await test.db.query(`update volunteers set ward_code = 'E05013792' where network_id = $1`, [test.networkId()]);
    await Promise.all([
      aVolunteer(test, { ward: 'Pimlico South' }),
      aVolunteer(test, { ward: 'Pimlico South' }),
      aVolunteer(test, { languages: ['en'] }),
    ]);
    const { id } = await lead().taken();
    expect((await candidates(id)).coverage).toMatchObject({
      language: 'ar',
      sentence: '2 Arabic speakers in Pimlico South, none in your ward.',
    });
    expect((await candidates(id, test.api.as(secondLead))).coverage.sentence).toMatch(/العربية.*2/);
  });

  it('put who can do what was asked first among equals, say so with its weight, and leave nobody out for it', async () => {
    const drives = await aVolunteer(test, { ward: 'Pimlico South', languages: ['en'], skillKeys: ['driving', 'sewing'] });
    const near = await aVolunteer(test, { languages: ['en'] });
    const speaks = await aVolunteer(test, { ward: 'Pimlico South' });
    const { id } = await lead().taken({ skillKeys: ['driving', 'first-aid', 'driving'] });
    const { suitable, skillCoverage } = await candidates(id);
    const place = (volunteerId: string) => suitable.findIndex((one) => one.volunteerId === volunteerId);
    const skilled = suitable[place(drives.id)];
    expect(skilled?.reasons.find(({ kind }) => kind === 'HAS_SKILLS')).toEqual({
      ...{ kind: 'HAS_SKILLS', fact: 'Can do: Driving', weight: 10 },
    });
    expect(skilled?.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(skilled?.score);
    expect(place(speaks.id)).toBeLessThan(place(drives.id));
    expect(suitable[place(near.id)]?.reasons.map(({ kind }) => kind)).not.toContain('HAS_SKILLS');
    expect(skillCoverage.map(({ skill, sentence }) => [skill, sentence])).toEqual([
      [{ key: 'driving', label: 'Driving' }, 'Driving: nobody in your ward, 1 in Pimlico South.'],
      [{ key: 'first-aid', label: 'First aid' }, 'First aid: nobody in your ward or in reach of it.'],
    ]);
    expect(skillCoverage[0]?.byWard.filter((ward) => ward.skilled > 0)).toEqual([
      { ward: { name: 'Pimlico South' }, skilled: 1 },
    ]);
    const arabic = await candidates(id, test.api.as(secondLead));
    expect(arabic.skillCoverage[0]?.sentence).toBe('قيادة السيارة: لا أحد في حيّكم، 1 في \u2068Pimlico South\u2069.');
  });

  it('ask for no skill when the request does not', async () => {
    await aVolunteer(test, { skillKeys: ['driving'] });
    const { suitable, skillCoverage } = await candidates((await lead().taken()).id);
    expect(skillCoverage).toEqual([]);
    expect(suitable.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'HAS_SKILLS'))).toEqual([]);
  });

  it('reach every ward by telephone, and volunteers who must stay in', async () => {
    const home = await aVolunteer(test, { ward: 'Abbey Road', selfIsolating: true });
    const { id } = await lead().taken({ categoryKey: 'check-in-call', way: 'BY_PHONE' });
    expect((await candidates(id)).suitable.find(({ volunteerId }) => volunteerId === home.id)).toMatchObject({
      distanceBand: 'REMOTE',
      ward: { name: 'Abbey Road' },
    });
  });

  it('name the nearest wards only where help by telephone reaches them all, and count the rest', async () => {
    await test.db.query(`update volunteers set skill_keys = '{}', languages = '{en}' where network_id = $1`, [test.networkId()]);
    const wards = [
      'Pimlico South',
      'Pimlico North',
      "St James's",
      'Abbey Road',
      'Maida Vale',
      'Bayswater',
      'Hyde Park',
      'Marylebone',
    ];
    for (const ward of [...wards, 'West End', 'Westbourne'])
      await aVolunteer(test, { ward, languages: ['ar'], skillKeys: ['sewing'] });
    const { id } = await lead().taken({ categoryKey: 'check-in-call', way: 'BY_PHONE', skillKeys: ['sewing'] });
    const { coverage, skillCoverage } = await candidates(id);
    const nearest = ['Pimlico South', 'Pimlico North', "St James's", 'West End'];
    expect(coverage.sentence).toBe(
      `${nearest.map((ward) => `1 Arabic speaker in ${ward}`).join(', ')}, 6 further away, none in your ward.`,
    );
    expect(skillCoverage[0]?.sentence).toBe(
      `Sewing: nobody in your ward, ${nearest.map((ward) => `1 in ${ward}`).join(', ')}, 6 further away.`,
    );
    const arabic = await candidates(id, test.api.as(secondLead));
    for (const sentence of [arabic.coverage.sentence, arabic.skillCoverage[0]?.sentence])
      expect(sentence).toContain('وفي أحياء أبعد 6');
  });

  it('know who has been asked and who has said "I can"', async () => {
    const { request, volunteer, neighbour } = await aCalledRequest(test);
    const quiet = await aVolunteer(test);
    const of = async (id: string) => (await candidates(request.id)).suitable.find(({ volunteerId }) => volunteerId === id);
    expect([await of(volunteer.id), await of(quiet.id)]).toMatchObject([{ asked: true, openOfferId: null }, { asked: false }]);
    await done(neighbour.offer());
    expect(await of(volunteer.id)).toMatchObject({
      openOfferId: expect.stringMatching(/^off_/),
      reasons: expect.arrayContaining([expect.objectContaining({ kind: 'HAS_OFFERED' })]),
    });
  });

  it('are the same list in the same order each time', async () => {
    await Promise.all(Array.from({ length: 12 }, () => aVolunteer(test)));
    const { id } = await lead().taken();
    const lists = await Promise.all([candidates(id), candidates(id), candidates(id)]);
    expect(lists[1]).toEqual(lists[0]);
    expect(lists[2]).toEqual(lists[0]);
    const equals =
      lists[0]?.suitable.filter(({ score }) => score === lists[0]?.suitable[0]?.score).map(({ volunteerId }) => volunteerId) ??
      [];
    expect(equals).toEqual([...equals].sort());
  });

  it('are nobody’s business without the request: another lead, another network, a request that is over', async () => {
    const scene = await anOfferedRequest(test);
    for (const person of [leadOf('Abbey Road'), leadOf("Queen's Park", 'north-paddington')])
      expect(await candidates(scene.request.id, test.api.as(person))).toBeNull();
    expect(await candidates(scene.request.id, test.api.anyone()).catch(({ codes }) => codes)).toEqual(['NOT_SIGNED_IN']);
    await done(scene.lead.choose(offerOf(scene).id));
    await done(scene.lead.cancel(scene.request.id));
    expect(await candidates(scene.request.id)).toBeNull();
  });
});

describe('a call-out’s preview', () => {
  const PREVIEW =
    'query ($id: ID!) { callOutPreview(requestId: $id) { texts { language direction text } nextWave { group volunteers } } }';

  it('says the same in both languages and whom the next press asks, and sends nothing', async () => {
    await Promise.all([aVolunteer(test), aVolunteer(test), aVolunteer(test, { languages: ['fr'] })]);
    const { id } = await lead().taken({ urgency: 'TODAY' });
    const { callOutPreview } = await lead().ask<{
      callOutPreview: { texts: { language: string; direction: string; text: string }[]; nextWave: object };
    }>(PREVIEW, { id });
    expect(callOutPreview.texts.map(({ language, direction }) => [language, direction])).toEqual([
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ]);
    expect(callOutPreview.texts[0]?.text).toMatch(/shopping.*Vincent Square/);
    expect(callOutPreview.nextWave).toEqual({ group: 'WARD_WITH_LANGUAGE', volunteers: 2 });
    const { rows } = await test.db.query(
      'select count(*)::int as waves from waves w join call_outs o on o.id = w.call_out_id where o.request_id = $1',
      [id.slice(4)],
    );
    expect(rows).toEqual([{ waves: 0 }]);
  });

  it('names a place of the ward if the lead says so, and no other; the mails say it, and it stays', async () => {
    await Promise.all([aVolunteer(test), aVolunteer(test, { languages: ['en'] })]);
    const { id } = await lead().taken();
    type Preview = { callOutPreview: { texts: { text: string }[]; localities: string[] } };
    const preview = async (locality?: string) =>
      (
        await lead().ask<Preview>(
          'query ($id: ID!, $locality: String) { callOutPreview(requestId: $id, locality: $locality) { texts { text } localities } }',
          { id, locality },
        )
      ).callOutPreview;
    expect((await preview()).localities).toEqual(['Vincent Square', 'Page Street', 'Regency Street']);
    for (const { text } of (await preview('Page Street')).texts) {
      expect(text).toContain('Page Street');
      expect(text).not.toContain('Vincent Square');
    }
    expect(await preview('Soho').catch(({ codes }) => codes)).toEqual(['LOCALITY_NOT_FOUND']);

    await done(lead().callOut(id, undefined, 'Page Street'));
    expect(await preview()).toMatchObject({
      localities: ['Page Street'],
      texts: [{ text: expect.stringContaining('Page Street') }, {}],
    });
    await done(lead().callOut(id));
    const { rows } = await test.db.query('select locality from call_outs where request_id = $1', [id.slice(4)]);
    expect(rows).toEqual([{ locality: 'Page Street' }]);
  });
});

describe('the list of volunteers', () => {
  const LIST =
    'query ($filter: VolunteerFilter) { volunteers(first: 100, filter: $filter) { nodes { id displayName liveAssignments skills { key label } } } }';
  type List = {
    volunteers: {
      nodes: { id: string; displayName: string; liveAssignments: number; skills: { key: string; label: string }[] }[];
    };
  };

  it('is a lead’s own wards, a coordinator’s network, and nobody else’s', async () => {
    const [mine, next, other] = [
      await aVolunteer(test),
      await aVolunteer(test, { ward: 'Pimlico South' }),
      await aVolunteer(test, { network: 'north-paddington' }),
    ];
    const sees = async (of: ReturnType<typeof lead>) => {
      const { nodes } = (await of.ask<List>(LIST)).volunteers;
      return [mine, next, other].map(({ id }) => nodes.some((node) => node.id === id));
    };
    expect(await sees(lead())).toEqual([true, false, false]);
    expect(await sees(test.api.as(coordinatorOf('westminster')))).toEqual([true, true, false]);
    expect(await sees(test.api.as(leadOf("Queen's Park", 'north-paddington')))).toEqual([false, false, true]);
    expect(await sees(test.api.anyone())).toEqual([false, false, false]);
  });

  it('tells how much each has to do, and finds by language, kind of help and ward', async () => {
    const { volunteer } = await aProposedTask(test);
    const find = async (filter: object) =>
      (await lead().ask<List>(LIST, { filter })).volunteers.nodes.find(({ id }) => id === volunteer.id);
    expect(await find({ languages: ['ar', 'fr'], categoryKeys: ['shopping'], wardCodes: ['E05013807'] })).toMatchObject({
      liveAssignments: 1,
    });
    for (const filter of [{ languages: ['fr'] }, { categoryKeys: ['gardening'] }, { wardCodes: ['E05013792'] }])
      expect(await find(filter)).toBeUndefined();
  });

  it('finds by what they are called, from the beginnings of words, however marks are written', async () => {
    const [zoe, ahmad] = [await aVolunteer(test, { firstName: 'Zoë-Ann' }), await aVolunteer(test, { firstName: 'أَحمد الصَّغير' })];
    const elsewhere = [
      await aVolunteer(test, { firstName: 'Zoëllen', ward: 'Pimlico South' }),
      await aVolunteer(test, { firstName: 'Zoëmer', network: 'north-paddington' }),
    ];
    const find = async (named: string, of = lead()) => {
      const found = (await of.ask<List>(LIST, { filter: { named } })).volunteers.nodes.map(({ id }) => id);
      return [zoe, ahmad, ...elsewhere].flatMap(({ id, firstName }) => (found.includes(id) ? [firstName] : []));
    };
    expect(await find('zoe')).toEqual(['Zoë-Ann']);
    expect(await find(' V  ZOË-a ')).toEqual(['Zoë-Ann']);
    expect(await find('صغير')).toEqual([]);
    expect(await find('الصغير')).toEqual(['أَحمد الصَّغير']);
    expect(await find('احمد')).toEqual(['أَحمد الصَّغير']);
    for (const none of ['oe', 'zoe x', '%', '_oe', "zoe'"]) expect(await find(none)).toEqual([]);
    expect(await find('zoe', test.api.as(coordinatorOf('westminster')))).toEqual(['Zoë-Ann', 'Zoëllen']);
    expect(await find('zoe', test.api.as(leadOf("Queen's Park", 'north-paddington')))).toEqual(['Zoëmer']);
    expect(await find('zoe', test.api.anyone())).toEqual([]);
  });

  it('finds one by its id, where the reader sees them', async () => {
    const [mine, next] = [await aVolunteer(test), await aVolunteer(test, { ward: 'Pimlico South', status: 'SUSPENDED' })];
    const find = async (ids: string[], of = lead()) =>
      (await of.ask<List>(LIST, { filter: { ids } })).volunteers.nodes.map(({ id }) => id);
    expect(await find([mine.id, next.id])).toEqual([mine.id]);
    expect(await find([next.id], test.api.as(coordinatorOf('westminster')))).toEqual([next.id]);
    expect(await find(['vol_nobody', 'req_00000000-0000-4000-8000-000000000000', ''])).toEqual([]);
    expect(await find([])).toEqual([]);
  });

  it('tells what each can do beside, in the reader’s language, and finds by it', async () => {
    const volunteer = await aVolunteer(test, { skillKeys: ['sewing', 'driving'] });
    const other = await aVolunteer(test, { skillKeys: ['cooking'] });
    const find = async (skillKeys: string[], of = lead()) =>
      (await of.ask<List>(LIST, { filter: { skillKeys } })).volunteers.nodes.filter(({ id }) =>
        [volunteer.id, other.id].includes(id),
      );
    expect(await find(['sewing'])).toEqual([
      expect.objectContaining({
        id: volunteer.id,
        skills: [
          { key: 'driving', label: 'Driving' },
          { key: 'sewing', label: 'Sewing' },
        ],
      }),
    ]);
    expect(await find(['sewing', 'cooking'])).toHaveLength(2);
    expect(await find(['gardening'])).toEqual([]);
    expect((await find(['cooking'], test.api.as(secondLead)))[0]?.skills).toEqual([{ key: 'cooking', label: 'الطبخ' }]);
  });

  it('holds no phone and no e-mail: those are a look, on record', async () => {
    const volunteer = await aVolunteer(test);
    const { contact } = await done(lead().lookAtVolunteer(volunteer.id));
    expect(contact).toEqual({ email: volunteer.email, phone: '+447700900811' });
    const { rows } = await test.db.query('select fields, purpose, role, request_id from looks where volunteer_id = $1', [
      volunteer.uuid,
    ]);
    expect(rows).toEqual([{ fields: ['email', 'phone'], purpose: 'ARRANGE', role: 'WARD_LEAD', request_id: null }]);
  });
});
