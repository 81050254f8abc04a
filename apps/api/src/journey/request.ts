import { insist } from './insist.ts';
import { HOME, REQUESTER } from './requester.ts';
import type { Staff } from './staff.ts';
import type { Stage } from './stage.ts';

/** A request as a lead reads it: nothing sealed in it. */
export type Request = {
  id: string;
  status: string;
  places: number;
  ward: { code: string; name: string } | null;
  handledBy: { code: string; name: string } | null;
  routing: { kind: string; metres: number | null; nearestGroups: { name: string }[] };
  offers: { id: string; status: string; volunteerFirstName: string }[];
  assignments: { id: string; status: string; volunteerFirstName: string }[];
  followUps: { id: string; party: string; status: string }[];
  looks: { who: string; role: string; purpose: string; fields: string[] }[];
  receipts: { rule: string; fields: string[] }[];
};

/** What the journey reads of a request. */
export const REQUEST = `id status places ward { code name } handledBy { code name } routing { kind metres nearestGroups { name } }
  offers { id status volunteerFirstName } assignments { id status volunteerFirstName } followUps { id party status }
  looks { who role purpose fields } receipts { rule fields }`;

type Placement = {
  kind: string;
  ward: { code: string } | null;
  handledBy: { code: string } | null;
  reason: string | null;
  metres: number | null;
  nearest: { name: string; metres: number | null } | null;
  groups: { name: string }[];
};

const PLACEMENT = 'placement { kind ward { code } handledBy { code } reason metres nearest { name metres } groups { name } }';

/** Reads a request that this lead must be able to see. */
export async function readRequest(lead: Staff, id: string): Promise<Request> {
  const { request } = await lead.ask<{ request: Request | null }>(`query ($id: ID!) { request(id: $id) { ${REQUEST} } }`, { id });
  insist(request, `${lead.name} cannot see the request`);
  return request;
}

/** What is typed while she is on the telephone, unless told otherwise: an errand to the pharmacy at home, in Arabic, by two. */
const typed = (otherwise: object = {}) => ({
  ...REQUESTER,
  postcode: HOME.postcode,
  categoryKey: 'prescription',
  way: 'IN_PERSON',
  preferredLanguage: 'ar',
  urgency: 'THIS_WEEK',
  places: 2,
  consent: { words: 'TELEPHONE_1', language: 'ar' },
  ...otherwise,
});

type Taken = { request: Request | null; codeWord: string | null; placement: Placement | null };

/** Takes a request by telephone; answers null for the request where it is out of area. */
export async function takeRequest(stage: Stage, lead: Staff, otherwise: object = {}): Promise<Taken> {
  const taken = await lead.do<Taken>('takeRequest', typed(otherwise), `request { ${REQUEST} } codeWord ${PLACEMENT}`);
  if (taken.request) await remember(stage, taken.request.id);
  return taken;
}

/** Counts a request among hers from now on, its key too, which nothing leads to any more once the request is over. */
export async function remember({ requests, owner }: Stage, requestId: string): Promise<void> {
  requests.add(requestId);
  await owner.sealedOf(requests);
}

/** Ends a request that has served its turn, so that the demo stays as it was. */
export const cancelRequest = (lead: Staff, requestId: string): Promise<{ request: Request }> =>
  lead.do('cancelRequest', { requestId }, `request { ${REQUEST} }`);
