/** What is asked, and how each way is asked it. */
import { COOKIE } from './database.mjs';

/** What the queue's screen shows at first: all that is not over. */
export const LIVE = ['NEW', 'OPEN', 'ASSIGNED', 'DELIVERED'];

const FACTS = 'id status urgency way preferredLanguage neededBy places takenAt';
const TASKS = 'assignments { id status acceptedAt volunteerFirstName volunteer { id displayName languages } }';
const PAGE_INFO = 'pageInfo { hasNextPage endCursor }';

const QUEUE = `query Queue($filter: RequestFilter) {
  requests(first: 25, filter: $filter) { nodes { ${FACTS} ward { code name } ${TASKS} } ${PAGE_INFO} }
}`;
const ON_IT = `category { key label } ward { code name } handledBy { code name } ${TASKS}
    offers { id status volunteerFirstName offeredAt volunteer { id displayName } } callOuts { id createdAt waves { number group asked sentAt } }
    followUps { id party status answer dueAt } looks { id at who role fields purpose }`;
const request = (more) => `query Request($id: ID!) { request(id: $id) { ${FACTS} ${ON_IT} ${more} } }`;
const VOLUNTEERS = `{ volunteers(first: 25) {
  nodes { id displayName firstName languages status onDuty capacity liveAssignments ward { code name } categories { key label } } ${PAGE_INFO}
} }`;
const DEEP = `query Deep($filter: RequestFilter) {
  requests(first: 25, filter: $filter) { nodes { id assignments { volunteer { ward { name neighbours { name neighbours { name } } } } } } }
}`;
const CANDIDATES = `query Candidates($id: ID!) { candidates(requestId: $id) {
  suitable { volunteerId firstName displayName ward { name } distanceBand score reasons { kind fact weight } openOfferId asked }
  unsuitable { volunteerId firstName ward { name } reasons overridable } coverage { language sentence byWard { ward { name } speakers } }
} }`;

// The same, as PostGraphile names things; what is its own for a shape of ours stands ready in a column.
const T_FACTS = FACTS.replace('id', 'id: shownId');
const T_WARD = 'ward: wardByNetworkIdAndWardCode { code name }';
const T_TASKS = `assignments: assignmentsByRequestIdList(orderBy: [ROW_ID_ASC]) { id: shownId status acceptedAt volunteerFirstName
    volunteer: volunteerByVolunteerId { id: shownId displayName languages } }`;
const T_LIVE = 'condition: { live: true }, orderBy: [QUEUE_RANK_ASC, QUEUE_DAY_ASC, QUEUE_TIME_ASC, ROW_ID_ASC]';
const tables = {
  queue: `{ requests: allRequests(first: 25, ${T_LIVE}) { nodes { ${T_FACTS} ${T_WARD} ${T_TASKS} } ${PAGE_INFO} } }`,
  request: `query ($id: UUID!) { request: requestByRowId(rowId: $id) { ${T_FACTS} category: categoryByNetworkIdAndCategoryKey { key label } ${T_WARD}
    handledBy: wardByNetworkIdAndHandledByWard { code name } ${T_TASKS}
    offers: offersByRequestIdList(orderBy: [AT_ASC, ROW_ID_ASC]) { id: shownId status volunteerFirstName offeredAt volunteer: volunteerByVolunteerId { id: shownId displayName } }
    callOuts: callOutsByRequestIdList(orderBy: [CREATED_AT_ASC]) { id: shownId createdAt waves: wavesByCallOutIdList(orderBy: [NUMBER_ASC]) { number group asked sentAt } }
    followUps: followUpsByRequestIdList(orderBy: [ROW_ID_ASC]) { id: shownId party status answer dueAt }
    looks: looksByRequestIdList(orderBy: [LOOKED_AT_ASC, ROW_ID_ASC]) { id: shownId at who role fields purpose } } }`,
  volunteers: `{ volunteers: allVolunteers(first: 25, orderBy: [DISPLAY_NAME_ASC, ROW_ID_ASC]) { nodes { id: shownId displayName firstName languages status onDuty capacity
    liveAssignments ${T_WARD} categories: offeredList { key label } } ${PAGE_INFO} } }`,
  deep: `{ requests: allRequests(first: 25, ${T_LIVE}) { nodes { id: shownId assignments: assignmentsByRequestIdList(orderBy: [ROW_ID_ASC]) { volunteer: volunteerByVolunteerId {
    ward: wardByNetworkIdAndWardCode { name neighbours: neighboursList { name neighbours: neighboursList { name } } } } } } } }`,
};

function graphql(query, variables = {}) {
  const body = JSON.stringify({ query, variables });
  const headers = { cookie: COOKIE, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return { method: 'POST', path: '/graphql', headers, body };
}

const byHand = (path) => ({ method: 'GET', path, headers: { cookie: COOKIE } });
const live = { filter: { statuses: LIVE } };

/** Every question in every way that can answer it; all that have a way by hand must answer alike. */
export const questions = ({ requestId, openId }) => [
  {
    question: 'queue',
    title: 'The queue of a ward lead of two wards: 25 requests that are not over, each with ward, assignments and volunteer',
    ask: {
      byHand: byHand('/queue'),
      ours: graphql(QUEUE, live),
      idiomatic: graphql(QUEUE, live),
      postgraphile: graphql(tables.queue),
    },
  },
  {
    question: 'request',
    title: 'A request with everything that hangs on it',
    ask: {
      byHand: byHand('/request'),
      ours: graphql(request(''), { id: requestId }),
      postgraphile: graphql(tables.request, { id: requestId.slice(4) }),
    },
  },
  {
    question: 'volunteers',
    title: 'The volunteer directory: 25 by name, each with ward, categories and how much they have to do',
    ask: { byHand: byHand('/volunteers'), ours: graphql(VOLUNTEERS), postgraphile: graphql(tables.volunteers) },
  },
  {
    question: 'deep',
    title: 'Six levels: requests, assignments, volunteers, wards, their neighbours and the neighbours of these',
    ask: { byHand: byHand('/deep'), ours: graphql(DEEP, live), postgraphile: graphql(tables.deep) },
  },
  {
    question: 'abilities',
    title: 'The same request with what the reader may do now (`viewerCan`): our own code works it out, so graphql-js answers',
    ask: { ours: graphql(request('viewerCan { assign callOut cancel chooseOffer recordFollowUp }'), { id: requestId }) },
  },
  {
    question: 'candidates',
    title: 'Candidates for an open request, ranked with their reasons by the domain: no other way has them',
    ask: { ours: graphql(CANDIDATES, { id: openId }) },
  },
];
