import { type AddressInfo, createServer, type Server } from 'node:net';
// close-with-grace: stops once, whatever asked for it, and not for ever.
import closeWithGrace from 'close-with-grace';
import { SANDBOX_KEY } from './clients/index.ts';
import { openMailbox, seedDemo, seedSandbox } from './demo/index.ts';
import { type Env, readEnv } from './env.ts';
import { settleJournal } from './erasures/index.ts';
import { type OpenHouse, openHouse } from './house.ts';
import type { House } from './platform/context.ts';
import { fullDisk } from './platform/db/embedded-error.ts';
import { sayWhyNot } from './platform/why-not.ts';
import { makeServer } from './server.ts';
import { openPostman } from './worker/deliver-outbox.ts';
import { lookForWorker } from './worker/look-for-worker.ts';
import { retireOnce } from './worker/retire.ts';
import { waysBeside } from './worker/ways-beside.ts';
import { startWorker } from './worker/worker.ts';

const say = (line: string) => console.log(`  ${line}`);

async function start(): Promise<void> {
  const env = readEnv();
  await tryToListen(env); // before anything is made
  const opened = await openHouse(env, say);
  try {
    await run(env, opened);
  } catch (error) {
    await opened.close();
    throw env.database ? error : (fullDisk(env.dataDir) ?? error);
  }
}

/** Throws where the address cannot be listened on. */
async function tryToListen(env: Env): Promise<void> {
  const probe = createServer();
  await listen(probe, env);
  await new Promise((resolve) => probe.close(resolve));
}

function listen(server: Server, { port, host }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

async function run(env: Env, { house, urls, close }: OpenHouse): Promise<void> {
  house.publicUrl ||= `http://localhost:${env.port}`;
  await settle(house, say);
  if (env.demo) {
    await seedDemo(house, say);
    await seedSandbox(house);
    // Made with a past of eight weeks, it begins as a network is whose worker has always run.
    await retireOnce(urls.keeper);
  }
  const mailbox = env.demo && !env.smtpUrl ? await openMailbox() : null;
  const server = await makeServer(house, mailbox);
  await listen(server, env);
  if (env.port === 0) house.publicUrl = env.publicUrl ?? `http://localhost:${(server.address() as AddressInfo).port}`;
  const smtpUrl = env.smtpUrl ?? mailbox?.smtpUrl ?? '';
  const stopWorker = env.worker
    ? startWorker(house, openPostman(smtpUrl, env.mailFrom, env.outboxLeaseSeconds, waysBeside(house, env)), urls.keeper)
    : async () => {};
  const stopLooking = lookForWorker(house);
  closeWithGrace({ delay: 8000 }, async ({ err }) => {
    if (err) house.log.error({ fault: err.name }, 'stopping after an error');
    // What is under way may finish; what idles or takes too long is cut.
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const cut = setTimeout(() => server.closeAllConnections(), 3000);
    await closed;
    clearTimeout(cut);
    await stopLooking();
    await stopWorker();
    await mailbox?.stop();
    await close();
  });
  if (!env.worker) say('No worker in this process (WORKER=no): mail waits until one runs (npm run worker)');
  welcome(house.publicUrl, env.demo);
}

/** Nobody is let in before what the journal says was erased is erased here too. */
async function settle(house: House, say: (line: string) => void): Promise<void> {
  const { again } = await settleJournal(house);
  if (again > 0) say(`Erasure journal: this database is a copy from before; ${again} erased anew`);
}

function welcome(url: string, demo: boolean): void {
  say(`Wardwise is ready: ${url}`);
  if (!demo) return;
  say(`  Sign in as a ward lead:  ${url}/n/westminster/sign-in`);
  say(`  Mail that it sends:      ${url}/demo/mailbox`);
  say(`  GraphQL:                 ${url}/graphql`);
  say(`  For programs:            ${url}/docs/api, and docs/integrating.md`);
  say(`  The sandbox's key:       ${SANDBOX_KEY}`);
  say('Demo: made-up people, on this machine only. Ctrl+C stops it; the next start opens the same data.');
}

start().catch((error: unknown) => {
  sayWhyNot('Wardwise cannot start', error);
  process.exit(1);
});
