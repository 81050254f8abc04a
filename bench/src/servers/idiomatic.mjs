/** What most would write: Apollo Server on Express, TypeORM's repositories, a DataLoader for everything nested. */
import { createServer } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import DataLoader from 'dataloader';
import express from 'express';
import { DateResolver, DateTimeResolver } from 'graphql-scalars';
import { Brackets, EntitySchema, In } from 'typeorm';
import { openDataSource } from '../house.mjs';
import { findLead } from './who.mjs';

const table = (tableName, columns, ids = ['networkId', 'id']) =>
  new EntitySchema({
    name: tableName,
    tableName,
    columns: Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, { type, primary: ids.includes(name) }])),
  });

const Wards = table('wards', { code: 'text', name: 'text' }, ['code']);
const Volunteers = table('volunteers', {
  ...{ networkId: 'uuid', id: 'uuid', firstName: 'text', displayName: 'text', wardCode: 'text' },
  languages: 'text',
});
Volunteers.options.columns.languages.array = true;
const Assignments = table('assignments', {
  ...{ networkId: 'uuid', id: 'uuid', requestId: 'uuid', volunteerId: 'uuid', status: 'text' },
  ...{ proposedAt: 'timestamptz', acceptedAt: 'timestamptz', startedAt: 'timestamptz' },
  ...{ deliveredAt: 'timestamptz', endedAt: 'timestamptz' },
});
const Requests = table('help_requests', {
  ...{
    networkId: 'uuid',
    id: 'uuid',
    wardCode: 'text',
    handledByWard: 'text',
    routingKind: 'text',
    categoryKey: 'text',
    way: 'text',
  },
  ...{ preferredLanguage: 'text', urgency: 'text', neededBy: 'date', places: 'integer', status: 'text', takenBy: 'uuid' },
  ...{ takenAt: 'timestamptz', deliveredAt: 'timestamptz', endedAt: 'timestamptz', queueRank: 'smallint', queueDay: 'date' },
});

const typeDefs = `#graphql
  scalar Date
  scalar DateTime
  enum RequestStatus { NEW OPEN ASSIGNED DELIVERED CLOSED CANCELLED DUPLICATE UNMET SIGNPOSTED REFERRED }
  input RequestFilter { statuses: [RequestStatus!] }
  type Query { requests(first: Int = 25, filter: RequestFilter): HelpRequestConnection! }
  type HelpRequestConnection { nodes: [HelpRequest!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type HelpRequest {
    id: ID! status: RequestStatus! urgency: String! way: String! preferredLanguage: String! neededBy: Date places: Int! takenAt: DateTime!
    ward: Ward assignments: [Assignment!]!
  }
  type Ward { code: ID! name: String! }
  type Assignment { id: ID! status: String! acceptedAt: DateTime volunteerFirstName: String! volunteer: Volunteer }
  type Volunteer { id: ID! displayName: String! languages: [String!]! }
`;

const resolvers = {
  Date: DateResolver,
  DateTime: DateTimeResolver,
  Query: { requests: (_, { first, filter }, ctx) => listRequests(ctx, first, filter?.statuses) },
  HelpRequest: {
    id: ({ id }) => `req_${id}`,
    ward: ({ wardCode }, _, { wards }) => (wardCode ? wards.load(wardCode) : null),
    assignments: (request, _, { assignments, lead }) => (seesRequest(lead, request) ? assignments.load(request.id) : []),
  },
  Assignment: {
    id: ({ id }) => `asg_${id}`,
    volunteerFirstName: async ({ volunteerId }, _, { volunteers }) => (await volunteers.load(volunteerId)).firstName,
    volunteer: async ({ volunteerId }, _, { volunteers, lead }) => {
      const volunteer = await volunteers.load(volunteerId);
      return lead.wards.includes(volunteer.wardCode) ? volunteer : null;
    },
  },
  Volunteer: { id: ({ id }) => `vol_${id}` },
};

const seesRequest = (lead, { networkId, wardCode, handledByWard, takenBy }) =>
  networkId === lead.networkId &&
  (wardCode === null ? takenBy === lead.staffId : lead.wards.includes(wardCode) || lead.wards.includes(handledByWard));

async function listRequests({ source, lead }, first, statuses) {
  const query = source
    .getRepository(Requests)
    .createQueryBuilder('r')
    .where('r.networkId = :networkId', lead)
    .andWhere(
      new Brackets((any) =>
        any
          .where('r.wardCode IN (:...wards)', lead)
          .orWhere('r.handledByWard IN (:...wards)', lead)
          .orWhere('r.wardCode IS NULL AND r.takenBy = :staffId', lead),
      ),
    )
    .orderBy({ 'r.queueRank': 'ASC', 'r.queueDay': 'ASC', 'r.takenAt': 'ASC', 'r.id': 'ASC' })
    .limit(first + 1);
  if (statuses) query.andWhere('r.status IN (:...statuses) AND r.endedAt IS NULL', { statuses });
  const found = await query.getMany();
  const nodes = found.slice(0, first);
  return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor: nodes.length > 0 ? cursorOf(nodes.at(-1)) : null } };
}

function cursorOf({ queueRank, queueDay, takenAt, id }) {
  const day = queueDay === Number.POSITIVE_INFINITY ? 'infinity' : queueDay;
  const time = takenAt.toISOString().replace('T', ' ').replace('.000Z', '+00');
  return Buffer.from(`["${queueRank}", "${day}", "${time}", "${id}"]`).toString('base64');
}

const byId = (ids, rows, key = 'id') => {
  const found = new Map(rows.map((row) => [row[key], row]));
  return ids.map((id) => found.get(id) ?? null);
};

const loaders = (source, { networkId }) => ({
  wards: new DataLoader(async (codes) => {
    const ours = source
      .getRepository(Wards)
      .createQueryBuilder('w')
      .where('w.code IN (:...codes)', { codes })
      .andWhere('EXISTS (SELECT FROM network_wards n WHERE n.network_id = :networkId AND n.ward_code = w.code)', { networkId });
    return byId(codes, await ours.getMany(), 'code');
  }),
  assignments: new DataLoader(async (ids) => {
    const rows = await source.getRepository(Assignments).find({ where: { networkId, requestId: In(ids) }, order: { id: 'ASC' } });
    const ofRequest = new Map(ids.map((id) => [id, []]));
    for (const row of rows) ofRequest.get(row.requestId).push(row);
    return ids.map((id) => ofRequest.get(id));
  }),
  volunteers: new DataLoader(async (ids) => byId(ids, await source.getRepository(Volunteers).findBy({ networkId, id: In(ids) }))),
});

export async function start({ urls }) {
  const source = await openDataSource(urls.app, [Wards, Volunteers, Assignments, Requests]);
  const apollo = new ApolloServer({ typeDefs, resolvers });
  await apollo.start();
  const app = express();
  app.post('/graphql', express.json(), async (req, res) => {
    const lead = await findLead((text, values) => source.query(text, values), req.headers.cookie);
    if (!lead) return void res.status(401).end();
    res.set('cache-control', 'no-store');
    await execute(apollo, req, res, { source, lead, ...loaders(source, lead) });
  });
  return createServer(app);
}

// What Apollo's own integration for Express does.
async function execute(apollo, req, res, contextValue) {
  const headers = new HeaderMap();
  for (const [key, value] of Object.entries(req.headers)) headers.set(key, Array.isArray(value) ? value.join(', ') : value);
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: req.method, headers, search: '', body: req.body },
    context: async () => contextValue,
  });
  for (const [key, value] of answer.headers) res.setHeader(key, value);
  res.status(answer.status ?? 200).send(answer.body.string);
}
