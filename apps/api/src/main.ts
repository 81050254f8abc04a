import type { AddressInfo } from 'node:net';
// close-with-grace: stops once, whatever asked for it, and not for ever.
import closeWithGrace from 'close-with-grace';
import { openMailbox, seedDemo } from './demo/index.ts';
import { readEnv, SettingsError } from './env.ts';
import { openHouse } from './house.ts';
import { EmbeddedDatabaseError } from './platform/db/embedded.ts';
import { KeyRingError } from './platform/seal/index.ts';
import { makeServer } from './server.ts';
import { openPostman } from './worker/deliver-outbox.ts';
import { startWorker } from './worker/worker.ts';

const say = (line: string) => console.log(`  ${line}`);

async function start(): Promise<void> {
  const env = readEnv();
  const { house, urls, close } = await openHouse(env, say);
  house.publicUrl ||= `http://localhost:${env.port}`;
  if (env.demo) await seedDemo(house, say);
  const mailbox = env.demo && !env.smtpUrl ? await openMailbox() : null;
  const server = await makeServer(house, mailbox);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.port, env.host, resolve);
  });
  if (env.port === 0) house.publicUrl = env.publicUrl ?? `http://localhost:${(server.address() as AddressInfo).port}`;
  const stopWorker = startWorker(
    house,
    openPostman(env.smtpUrl ?? mailbox?.smtpUrl ?? '', env.mailFrom, env.outboxLeaseSeconds),
    urls.keeper,
  );
  closeWithGrace({ delay: 8000 }, async ({ err }) => {
    if (err) house.log.error({ fault: err.name }, 'stopping after an error');
    // What is under way may finish; what idles or takes too long is cut.
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const cut = setTimeout(() => server.closeAllConnections(), 3000);
    await closed;
    clearTimeout(cut);
    await stopWorker();
    await mailbox?.stop();
    await close();
  });
  welcome(house.publicUrl, env.demo);
}

function welcome(url: string, demo: boolean): void {
  say(`Wardwise is ready: ${url}`);
  if (!demo) return;
  say(`  Sign in as a ward lead:  ${url}/n/westminster/sign-in`);
  say(`  Mail that it sends:      ${url}/demo/mailbox`);
  say(`  GraphQL:                 ${url}/graphql`);
  say('Demo: made-up people, on this machine only. Ctrl+C stops it; the next start opens the same data.');
}

start().catch((error: unknown) => {
  const ours = error instanceof SettingsError || error instanceof EmbeddedDatabaseError || error instanceof KeyRingError;
  if (ours) console.error(`\nWardwise cannot start.\n${error.message}`);
  else if ((error as { code?: string }).code === 'EADDRINUSE')
    console.error('\nWardwise cannot start: the port is in use. Set PORT to another, for example: PORT=4001 npm start');
  else console.error(error);
  process.exit(1);
});
