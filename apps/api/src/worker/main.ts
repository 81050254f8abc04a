// close-with-grace: stops once, whatever asked for it, and not for ever.
import closeWithGrace from 'close-with-grace';
import { type Env, readEnv, SettingsError } from '../env.ts';
import { settleJournal } from '../erasures/index.ts';
import { openHouseBeside } from '../house.ts';
import { isRunning } from '../platform/db/embedded.ts';
import { sayWhyNot } from '../platform/why-not.ts';
import { openPostman } from './deliver-outbox.ts';
import { waysBeside } from './ways-beside.ts';
import { startWorker } from './worker.ts';

const say = (line: string) => console.log(`  ${line}`);

/** `npm run worker`: sends what waits and keeps the deadlines, in a process of its own; start as many as you like. */
async function start(): Promise<void> {
  const env = readEnv();
  const smtpUrl = mailServerOf(env);
  const { house, urls, owner, close } = await openHouseBeside(env, say);
  await settleJournal(house);
  const stopWorker = startWorker(
    house,
    openPostman(smtpUrl, env.mailFrom, env.outboxLeaseSeconds, waysBeside(house, env)),
    urls.keeper,
  );
  const watch = owner === null ? undefined : setInterval(() => leaveWith(owner), 1_000);
  closeWithGrace({ delay: 8000 }, async ({ err }) => {
    clearInterval(watch);
    if (err) house.log.error({ fault: err.name }, 'stopping after an error');
    await stopWorker();
    await close();
  });
  say('The worker is ready. Ctrl+C stops it.');
}

/** The demo's mailbox is inside `npm start`, so a worker beside it has nobody to give its mail to. */
function mailServerOf({ smtpUrl, publicUrl }: Env): string {
  if (smtpUrl && publicUrl) return smtpUrl;
  throw new SettingsError(
    'A worker of its own needs SMTP_URL (which mail server to use) and PUBLIC_URL (what links in e-mails begin with), the same as npm start has. ' +
      'The demo needs no worker beside it: npm start does that work itself.',
  );
}

/** The database of an `npm start` goes with it: there is nothing left to work on. */
function leaveWith(owner: number): void {
  if (isRunning(owner)) return;
  console.error(
    '\nThe worker stops: the Wardwise whose database it used was stopped. Start that again (npm start), then the worker.',
  );
  process.exit(1);
}

start().catch((error: unknown) => {
  sayWhyNot('The worker cannot start', error);
  process.exit(1);
});
