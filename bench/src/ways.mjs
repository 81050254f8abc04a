/** The queue of a ward lead, asked in three ways that must answer alike. */
import { COOKIE } from './database.mjs';

/** What the queue's screen shows at first: all that is not over. */
export const LIVE = ['NEW', 'OPEN', 'ASSIGNED', 'DELIVERED'];

const QUEUE = `query Queue($filter: RequestFilter) {
  requests(first: 25, filter: $filter) {
    nodes {
      id status urgency way preferredLanguage neededBy places takenAt
      ward { code name }
      assignments { id status acceptedAt volunteerFirstName volunteer { id displayName languages } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const body = JSON.stringify({ operationName: 'Queue', query: QUEUE, variables: { filter: { statuses: LIVE } } });
const graphql = {
  method: 'POST',
  path: '/graphql',
  headers: { cookie: COOKIE, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  body,
};

export const WAYS = [
  { way: 'byHand', title: 'SQL by hand, node:http', ask: { method: 'GET', path: '/queue', headers: { cookie: COOKIE } } },
  { way: 'ours', title: '**Wardwise**', ask: graphql },
  { way: 'idiomatic', title: 'Apollo Server, Express, TypeORM, DataLoader', ask: graphql },
];
