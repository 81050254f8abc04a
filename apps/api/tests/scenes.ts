import { linkToken } from '../src/platform/seal/index.ts';
import type { TestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import type { Neighbour } from './neighbour.ts';
import { codesOf, type Payload, type SeenRequest } from './payload.ts';
import { leadOf } from './people.ts';
import { aVolunteer, type TestVolunteer } from './volunteers.ts';
import type { Variables } from './wire.ts';

/** Somebody's need on its way, with those who are on it. */
export type Scene = { lead: Lead; volunteer: TestVolunteer; neighbour: Neighbour; request: SeenRequest };

/** The raw id behind an id of the API. */
export const raw = (id: string): string => id.slice(4);

/** A step that must not be refused. */
export async function done(step: Promise<Payload>): Promise<Payload> {
  const payload = await step;
  if (payload.userErrors.length > 0) throw new Error(`Refused: ${codesOf(payload).join(', ')}`);
  return payload;
}

/** The volunteer's newest link to a request, as their mail holds it. */
export async function linkOf(test: TestHouse, requestId: string, volunteer: TestVolunteer): Promise<string> {
  const { rows } = await test.db.query<{ id: string }>(
    'select id from task_links where request_id = $1 and volunteer_id = $2 order by created_at desc limit 1',
    [raw(requestId), volunteer.uuid],
  );
  if (!rows[0]) throw new Error(`${volunteer.firstName} has no link to this request`);
  return linkToken(test.house.ring, rows[0].id);
}

/** The lead has taken a request, and a new volunteer has been asked by a call-out. */
export async function aCalledRequest(test: TestHouse, facts: Variables = {}): Promise<Scene> {
  const lead = test.api.as(leadOf('Vincent Square'));
  const volunteer = await aVolunteer(test);
  const request = await lead.taken(facts);
  await done(lead.callOut(request.id));
  return { lead, volunteer, neighbour: test.api.behind(await linkOf(test, request.id, volunteer)), request };
}

/** … and has said "I can". */
export async function anOfferedRequest(test: TestHouse, facts: Variables = {}): Promise<Scene> {
  const scene = await aCalledRequest(test, facts);
  await done(scene.neighbour.offer());
  return look(scene);
}

/** … and was chosen. */
export async function anAcceptedTask(test: TestHouse, facts: Variables = {}): Promise<Scene> {
  const scene = await anOfferedRequest(test, facts);
  await done(scene.lead.choose(offerOf(scene).id));
  return look(scene);
}

/** … and has done it. */
export async function aDeliveredTask(test: TestHouse, facts: Variables = {}): Promise<Scene> {
  const scene = await anAcceptedTask(test, facts);
  await done(scene.neighbour.deliver());
  return look(scene);
}

/** … and both were asked how it went. */
export async function aClosedRequest(test: TestHouse, facts: Variables = {}): Promise<Scene> {
  const scene = await aDeliveredTask(test, facts);
  await done(scene.neighbour.answer('WENT_WELL'));
  await done(scene.lead.followUp(followUpOf(scene.request, 'REQUESTER'), 'WENT_WELL'));
  return look(scene);
}

/** A request proposed to a new volunteer who made no offer. */
export async function aProposedTask(test: TestHouse, facts: Variables = {}): Promise<Scene> {
  const lead = test.api.as(leadOf('Vincent Square'));
  const volunteer = await aVolunteer(test);
  const request = await lead.taken(facts);
  await done(lead.assign(request.id, volunteer.id));
  const neighbour = test.api.behind(await linkOf(test, request.id, volunteer));
  return look({ lead, volunteer, neighbour, request });
}

/** The scene with the request as it is now. */
export async function look(scene: Scene): Promise<Scene> {
  const request = await scene.lead.request(scene.request.id);
  if (!request) throw new Error('The lead lost sight of the request');
  return { ...scene, request };
}

/** The only offer of a scene. */
export const offerOf = ({ request }: Scene) => request.offers[0] as SeenRequest['offers'][number];

/** The only assignment of a scene. */
export const taskOf = ({ request }: Scene) => request.assignments[0] as SeenRequest['assignments'][number];

/** The follow-up with one side. */
export function followUpOf({ followUps }: SeenRequest, party: 'REQUESTER' | 'VOLUNTEER'): string {
  const found = followUps.find((followUp) => followUp.party === party);
  if (!found) throw new Error(`${party} is not asked`);
  return found.id;
}
