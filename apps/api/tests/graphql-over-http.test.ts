import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { overHttp } from '../src/over-http.ts';
import { openTestHouse } from './house.ts';

// Apollo's own suite, GraphQL over HTTP's audits among it, against our wiring with a server of theirs and no limits of ours.
defineIntegrationTestSuite(async (config, options) => {
  const apollo = new ApolloServer(config as ApolloServerOptions<BaseContext>);
  await apollo.start();
  const answer = overHttp(apollo, { context: async () => (await options?.context?.()) ?? {}, sentence: () => 'Invalid JSON' });
  const server = createServer((req, res) => void answer(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const extraCleanup = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { server: apollo as never, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, extraCleanup };
});

describe('an audit of the house itself', () => {
  const test = openTestHouse();
  /** Decisions of ours: a query in an address would stand in logs, so none is answered there. */
  const OURS = ['5A70', 'D6D5', '6A70'];
  /** What Apollo Server answers with 400 where 200 would do too, since the data is missing. */
  const APOLLOS = ['572B', 'FDE2', '7B9B'];

  it.each(
    serverAudits({ url: () => `${test.house.publicUrl}/graphql` }).map((audit) => [audit.id, audit.name, audit.fn] as const),
  )('%s: %s', async (id, _name, audit) => {
    const result = await audit();
    if (OURS.includes(id)) expect(['notice', 405]).toEqual([result.status, 'response' in result ? result.response.status : 0]);
    else if (APOLLOS.includes(id))
      expect(['warn', 400]).toEqual([result.status, 'response' in result ? result.response.status : 0]);
    else expect([result.status, 'reason' in result ? result.reason : '']).toEqual(['ok', '']);
  });
});
