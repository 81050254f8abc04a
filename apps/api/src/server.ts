import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { type RefusalCode, refusalSentence } from '@wardwise/domain';
import { pageNotFound, publicPages } from '@wardwise/public';
// express: everything that is not /graphql, which must not pay for it.
import express, { type Express } from 'express';
import { apiReference } from './api-reference/index.ts';
import { oauthMetadata, tokenEndpoint } from './clients/index.ts';
import { demoPages, type Mailbox } from './demo/index.ts';
import { graphqlHandler, startApollo } from './graphql.ts';
import { graphiqlPolicy, securityHeaders } from './headers.ts';
import { openReferral } from './open-referral/open-referral.ts';
import type { Ctx, House } from './platform/context.ts';
import { senderOf } from './platform/limits/index.ts';
import { errorFacts } from './platform/log.ts';
import { newSecret } from './platform/seal/index.ts';
import { makeSchema } from './schema.ts';
import { notifyCalls } from './texts/index.ts';
import { troublesOfDeployment } from './upkeep/index.ts';
import { languageOf, linkContext, setSessionCookie } from './visit.ts';

const WRONG: RefusalCode = 'SOMETHING_WENT_WRONG';
const ADMIN = join(import.meta.dirname, '..', '..', 'admin', 'dist');

/** The whole house on one port: /graphql on node:http, the rest on Express. */
export async function makeServer(house: House, mailbox: Mailbox | null): Promise<Server> {
  const apollo = await startApollo(house);
  const pages = await makePages(house, apollo, mailbox);
  const graphql = graphqlHandler(house, apollo);
  const server = createServer(PATIENCE, (req, res) => {
    const isGraphql = req.url === '/graphql' || req.url?.startsWith('/graphql?');
    if (!isGraphql || wantsPage(req)) return void pages(req, res);
    graphql(req, res).catch((error: unknown) => {
      if (req.destroyed && !req.complete) return; // the visitor left
      house.log.error({ fault: errorFacts(error) }, 'graphql failed');
      if (!res.headersSent) res.writeHead(500, { 'content-type': 'application/json' });
      res.end(
        JSON.stringify({
          errors: [{ message: refusalSentence(WRONG, languageOf(req)), extensions: { code: WRONG } }],
        }),
      );
    });
  });
  server.timeout = 20_000;
  return server;
}

/** Whoever sends or reads too slowly is cut off within 20 seconds. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 2000 };

/** A browser on its way to the page that stands where the API is. */
const wantsPage = (req: IncomingMessage): boolean =>
  (req.method === 'GET' || req.method === 'HEAD') && /text\/html/i.test(req.headers.accept ?? '');

async function makePages(house: House, apollo: ApolloServer<Ctx>, mailbox: Mailbox | null): Promise<Express> {
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders(house.publicUrl.startsWith('https:')));
  app.get('/health', async (_req, res) => {
    await house.pool.query('select 1');
    res.json({ ok: true });
  });
  // For whoever watches the server: a worker that is dead tells nobody. What is wrong stands on the coordinators' page and in the log.
  app.get('/health/upkeep', async (_req, res) => {
    const ok = (await troublesOfDeployment(house)).length === 0;
    res.status(ok ? 200 : 503).json({ ok });
  });
  app.use('/open-referral', openReferral(house));
  app.all('/oauth/token', express.urlencoded({ extended: false, limit: '4kb' }), tokenEndpoint(house));
  app.get('/.well-known/oauth-authorization-server', oauthMetadata(house));
  app.use('/notify', notifyCalls(house));
  app.use('/docs/api', apiReference(makeSchema));
  const site = await publicSite(house, apollo);
  app.use(publicPages(site));
  if (house.demo) app.use(demoPages(house, mailbox, setSessionCookie));
  serveAdmin(app);
  app.use(pageNotFound(site));
  app.use(((error, req, res, _next) => {
    const { status } = error as { status?: unknown };
    if (typeof status === 'number' && status >= 400 && status < 500) return void res.sendStatus(status);
    house.log.error({ fault: errorFacts(error) }, 'a page failed');
    res
      .status(500)
      .type('text')
      .send(refusalSentence(WRONG, languageOf(req)));
  }) as express.ErrorRequestHandler);
  return app;
}

function serveAdmin(app: Express): void {
  app.use('/n-assets', express.static(join(ADMIN, 'n-assets'), { immutable: true, maxAge: '1y', index: false }));
  const page = (file: string) => (_req: express.Request, res: express.Response) =>
    void res.set('cache-control', 'no-store').sendFile(join(ADMIN, file));
  if (!existsSync(join(ADMIN, 'index.html'))) return;
  app.get(/^\/n\/[a-z0-9-]+(\/.*)?$/, page('index.html'));
  app.get('/graphql', graphiqlPolicy, page('graphiql.html'));
  app.use(express.static(ADMIN, { index: false }));
}

/** The public pages reach data only through this: GraphQL with the visitor's session. */
async function publicSite(house: House, apollo: ApolloServer<Ctx>): Promise<Parameters<typeof publicPages>[0]> {
  const { rows: networks } = await house.pool.query<{ slug: string; name: string }>(
    'select slug, name from networks order by name',
  );
  return {
    demo: house.demo,
    networks,
    newBrowser: newSecret,
    senderOf: (req) => senderOf(req, house.trustedProxies),
    report: (error) => house.log.error({ fault: errorFacts(error) }, 'a public page failed'),
    execute: async (query, variables, visitor) => {
      const say = (code: RefusalCode) => refusalSentence(code, visitor.language ?? 'en');
      const contextValue = await linkContext(house, visitor.link, visitor.browser, visitor.language, visitor.sender);
      if (contextValue === 'LINK_EXPIRED')
        return { data: null, errors: [{ message: say('LINK_EXPIRED'), extensions: { code: 'LINK_EXPIRED' } }] };
      if ('code' in contextValue) return { data: null, errors: [{ message: say(contextValue.code), extensions: contextValue }] };
      const { body } = await apollo.executeOperation<Record<string, unknown>>({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('an incremental answer');
      return body.singleResult as Awaited<ReturnType<Parameters<typeof publicPages>[0]['execute']>>;
    },
  };
}
