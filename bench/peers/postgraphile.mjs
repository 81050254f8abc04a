/** PostGraphile 5 as its documentation sets it up: its own server on node:http, row-level security by settings of its transaction. Told what to serve over IPC. */
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { findLead } from '../src/servers/who.mjs';

async function start({ urls, connections }) {
  const pool = new pg.Pool({
    connectionString: urls.app,
    max: connections,
    options: '-c timezone=UTC',
    application_name: 'wardwise',
  });
  const ask = async (text, values) => (await pool.query({ name: 'who', text, values })).rows;
  const pgl = postgraphile({
    extends: [PostGraphileAmberPreset],
    disablePlugins: ['PgIndexBehaviorsPlugin', 'PgMutationCreatePlugin', 'PgMutationUpdateDeletePlugin'],
    pgServices: [makePgService({ pool, schemas: ['peer'] })],
    schema: { defaultBehavior: 'connection list' },
    grafserv: { graphqlPath: '/graphql', graphiql: false },
    grafast: {
      context: async ({ node }) => {
        const lead = await findLead(ask, node?.req.headers.cookie);
        if (!lead) throw new Error('nobody we know');
        return {
          pgSettings: { 'peer.network': lead.networkId, 'peer.staff': lead.staffId, 'peer.wards': `{${lead.wards.join(',')}}` },
        };
      },
    },
  });
  const server = createServer();
  const serv = pgl.createServ(grafserv);
  await serv.addTo(server);
  return { server, pgl };
}

process.on('message', async (message) => {
  if (message === 'cpu') return void process.send(process.cpuUsage());
  try {
    const { server, pgl } = await start(message);
    if (message.print) return void process.send({ schema: await printed(pgl) });
    server.keepAliveTimeout = 60_000;
    server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
});
process.on('disconnect', () => process.exit());

async function printed(pgl) {
  const { printSchema } = await import('graphql');
  return printSchema(await pgl.getSchema());
}
