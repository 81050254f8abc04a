import { linkToken, newSecret } from '../src/platform/seal/index.ts';
import type { TestHouse } from './house.ts';
import { A_NEED, type Lead } from './lead.ts';
import type { Neighbour } from './neighbour.ts';
import { NOBODY } from './nobody.ts';
import { codesOf, type Payload, Refused } from './payload.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf, secondLead } from './people.ts';
import { raw } from './scenes.ts';
import type { TestVolunteer } from './volunteers.ts';

/** One press, told by numbers: `pick` and `other` choose among what there is. */
export type Pressed = { verb: string; who: number; pick: number; other: number; flag: boolean };

/** What one run of presses has to do with. */
export type Story = {
  test: TestHouse;
  volunteers: TestVolunteer[];
  requests: string[];
  browsers: Map<string, string>;
  worker: () => Promise<unknown>;
};

const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** Mostly those who may; sometimes those who may not. */
function leadIn({ test }: Story, who: number): Lead {
  const people = [
    leadOf('Vincent Square'),
    secondLead,
    leadOf('Vincent Square'),
    coordinatorOf('westminster'),
    leadOf('Vincent Square'),
    secondLead,
  ];
  const others = [leadOf('Abbey Road'), safeguardingLeadOf('westminster'), leadOf("Queen's Park", 'north-paddington')];
  return who === 9 ? test.api.anyone() : test.api.as(at([...people, ...others], who) as never);
}

async function ids({ test, requests }: Story, table: 'offers' | 'assignments' | 'follow_ups', prefix: string): Promise<string[]> {
  const { rows } = await test.db.query<{ id: string }>(`select id from ${table} where request_id = any($1) order by id`, [
    requests.map(raw),
  ]);
  return rows.map(({ id }) => `${prefix}_${id}`);
}

/** Somebody behind a link that was mailed: the volunteer in their own browser, sometimes a stranger it was forwarded to. */
async function neighbourIn({ test, requests, browsers }: Story, { pick, other }: Pressed): Promise<Neighbour> {
  const { rows } = await test.db.query<{ id: string; volunteer: string }>(
    'select id, volunteer_id as volunteer from task_links where request_id = any($1) order by created_at, id',
    [requests.map(raw)],
  );
  const link = at(rows, pick);
  const browser = other === 5 ? newSecret() : (browsers.get(link?.volunteer ?? '') ?? newSecret());
  if (link && other !== 5) browsers.set(link.volunteer, browser);
  return test.api.behind(link ? linkToken(test.house.ring, link.id) : 'a-token-of-nobody-22ch', browser);
}

type Verb = { weight: number; press: (story: Story, pressed: Pressed) => Promise<Payload | undefined> };
const NO_REQUEST = `req_${NOBODY}`;
const request = (story: Story, pick: number) => at(story.requests, pick) ?? NO_REQUEST;

const byLead = (weight: number, press: (lead: Lead, story: Story, pressed: Pressed) => Promise<Payload>): Verb => ({
  weight,
  press: (story, pressed) => press(leadIn(story, pressed.who), story, pressed),
});
const byNeighbour = (weight: number, press: (neighbour: Neighbour, pressed: Pressed) => Promise<Payload>): Verb => ({
  weight,
  press: async (story, pressed) => press(await neighbourIn(story, pressed), pressed),
});

/** Every button there is, and how often it is pressed; endings seldom, or no story would get far. */
export const VERBS: Record<string, Verb> = {
  take: byLead(4, async (lead, story, { pick, flag }) => {
    if (story.requests.length >= 3) return lead.lookAtDetails(request(story, pick));
    const taken = await lead.take({ places: (pick % 3) + 1, ...(flag ? {} : { postcode: 'SW1P 9ZZ' }) });
    if (taken.request) story.requests.push(taken.request.id);
    return taken;
  }),
  place: byLead(4, (lead, story, { pick, other }) =>
    lead.place(request(story, pick), at(['E05013807', 'E05013803', 'E05013807'], other) as string),
  ),
  confirm: byLead(4, (lead, story, { pick, flag }) =>
    lead.confirm(request(story, pick), flag ? { note: 'Said since', consent: A_NEED.consent } : {}),
  ),
  assign: byLead(14, (lead, story, { pick, other }) =>
    lead.assign(request(story, pick), at(story.volunteers, other)?.id ?? '', ['AT_CAPACITY', 'OFF_DUTY']),
  ),
  callOut: byLead(12, (lead, story, { pick, flag }) =>
    lead.callOut(request(story, pick), flag ? 'FIRST_SUITABLE_YES' : undefined),
  ),
  choose: byLead(25, async (lead, story, { other }) => lead.choose(at(await ids(story, 'offers', 'off'), other) ?? 'off_none')),
  takeOff: byLead(4, async (lead, story, { other }) =>
    lead.takeOff(at(await ids(story, 'assignments', 'asg'), other) ?? 'asg_none'),
  ),
  lowerPlaces: byLead(4, (lead, story, { pick, other }) =>
    lead.press('lowerPlaces', { requestId: request(story, pick), places: (other % 2) + 1 }),
  ),
  cancel: byLead(1, (lead, story, { pick }) => lead.cancel(request(story, pick))),
  unmet: byLead(1, (lead, story, { pick }) => lead.unmet(request(story, pick))),
  duplicate: byLead(1, (lead, story, { pick, other }) => lead.duplicate(request(story, pick), request(story, other))),
  followUp: byLead(12, async (lead, story, { other, flag }) => {
    const next = flag
      ? { next: { categoryKey: 'post', way: 'IN_PERSON', note: 'Once more', urgency: 'TODAY', consent: A_NEED.consent } }
      : {};
    const answer = at(['WENT_WELL', 'PROBLEM', 'NEEDS_MORE_HELP', null], other) ?? null;
    return lead.followUp(at(await ids(story, 'follow_ups', 'fup'), other) ?? 'fup_none', answer, next);
  }),
  details: byLead(3, (lead, story, { pick }) => lead.lookAtDetails(request(story, pick))),
  card: byLead(3, (lead, story, { pick }) => lead.lookAtCard(request(story, pick))),
  offer: byNeighbour(30, (neighbour) => neighbour.offer()),
  withdraw: byNeighbour(4, (neighbour) => neighbour.withdraw()),
  accept: byNeighbour(20, (neighbour) => neighbour.accept()),
  decline: byNeighbour(4, (neighbour) => neighbour.decline()),
  start: byNeighbour(8, (neighbour) => neighbour.start()),
  handBack: byNeighbour(6, (neighbour) => neighbour.handBack()),
  deliver: byNeighbour(25, (neighbour) => neighbour.deliver()),
  answer: byNeighbour(10, (neighbour, { pick }) =>
    neighbour.answer(at(['WENT_WELL', 'PROBLEM', 'NEEDS_MORE_HELP'], pick) as string),
  ),
  look: byNeighbour(4, (neighbour) => neighbour.look()),
  // A day and an hour go by, or the card's week: what is due is done by the worker.
  wait: {
    weight: 4,
    press: async (story, { flag }) => {
      const [long, of] = [flag ? '25 hours' : '8 days', story.requests.map(raw)];
      await story.test.db.query(`update assignments set proposed_at = proposed_at - $1::interval where request_id = any($2)`, [
        long,
        of,
      ]);
      await story.test.db.query(`update help_requests set delivered_at = delivered_at - $1::interval where id = any($2)`, [
        long,
        of,
      ]);
      await story.worker();
      return undefined;
    },
  },
};

/** Presses one button and takes in what came of it: the codes, and requests that came to be by the way. */
export async function pressAny(story: Story, pressed: Pressed): Promise<string[]> {
  const codes = await codesFrom(() => (VERBS[pressed.verb] as Verb).press(story, pressed));
  const { rows } = await story.test.db.query<{ id: string }>('select id from help_requests where continues = any($1)', [
    story.requests.map(raw),
  ]);
  for (const { id } of rows) if (!story.requests.includes(`req_${id}`)) story.requests.push(`req_${id}`);
  return codes;
}

async function codesFrom(press: () => Promise<Payload | undefined>): Promise<string[]> {
  try {
    const payload = await press();
    return payload ? codesOf(payload) : [];
  } catch (error) {
    if (error instanceof Refused) return error.codes;
    throw error;
  }
}
