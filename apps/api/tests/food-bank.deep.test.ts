import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Webhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { aPartner } from './clients.ts';
import { openTestHouse } from './house.ts';
import { leadOf } from './people.ts';
import { kill } from './processes.ts';
import { aFoodBank, asSeenBy, aYes } from './referrals.ts';
import { done } from './scenes.ts';
import { until } from './until.ts';
import { openCouriers, openReceivers } from './webhooks.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const run = promisify(execFile);
const { resolve: find } = createRequire(import.meta.url);
const folderOf = (name: string) => /^.*[/\\]node_modules[/\\](@[^/\\]+[/\\])?[^/\\]+/.exec(find(name))?.[0] ?? '';

const test = openTestHouse();
const receiver = openReceivers();
const courier = openCouriers(test);
const children: ReturnType<typeof spawn>[] = [];
let there = '';

// As a partner does it: the client comes as a tarball and is installed into the example's own folder. Without the network, because what the client
// needs is packed from this house's node_modules, as the registry would send it.
beforeAll(async () => {
  there = mkdtempSync(join(tmpdir(), 'food-bank-'));
  const packed = [join(ROOT, 'packages', 'client'), ...['standardwebhooks', '@stablelib/base64', 'fast-sha256'].map(folderOf)];
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', there, ...packed], { cwd: there });
  cpSync(join(ROOT, 'examples', 'food-bank'), join(there, 'food-bank'), {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  const tarballs = readdirSync(there).filter((file) => file.endsWith('.tgz'));
  const args = [
    'install',
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    ...tarballs.map((file) => join('..', file)),
  ];
  await run('npm', args, { cwd: join(there, 'food-bank') });
}, 60_000);
afterEach(async () => {
  for (const child of children.splice(0)) await kill(child);
});
afterAll(() => rmSync(there, { recursive: true, force: true }));

/** The example as a process of its own, which knows of us what it is told here. */
async function openFoodBank(settings: Record<string, string>) {
  const env = { PATH: process.env.PATH, WARDWISE_URL: test.house.publicUrl, PORT: '0', ...settings };
  const child = spawn(process.execPath, ['main.mjs'], { cwd: join(there, 'food-bank'), env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  await until(
    () => said,
    (text) => text.includes('ready on') || child.exitCode !== null,
  );
  return { said: () => said, url: `http://127.0.0.1:${/ready on (\d+)/.exec(said)?.[1]}/` };
}

/** A partner's webhook, whose posts come through a door that checks each by both libraries and hands it on as it came. */
async function aListeningBank() {
  const bank = await aFoodBank(test);
  const { key } = await aPartner(test, { organizationId: bank.organizationId });
  const answers: number[] = [];
  let [to, secret] = ['', ''];
  const door = await receiver(async (res, nth) => {
    const { body, headers } = door.heard[nth - 1] as (typeof door.heard)[number];
    const said = JSON.parse(body);
    expect(new Webhook(secret).verify(body, headers)).toEqual(said);
    expect(new SvixWebhook(secret).verify(body, headers)).toEqual(said);
    // The bank may go away in the middle of it: then nobody has answered.
    const answer = await fetch(to, { method: 'POST', headers, body }).catch(() => null);
    if (!answer) return void res.destroy();
    answers.push(answer.status);
    res.writeHead(answer.status).end();
  });
  secret = (await done(test.api.program(key).press('addWebhook', { url: door.url }))).secret ?? '';
  return { ...bank, key, secret, answers, door, leadTo: (url: string) => (to = url) };
}

async function refer(serviceId: string) {
  const lead = test.api.as(leadOf('Vincent Square'));
  const request = await lead.taken();
  const { referral } = await done(lead.press('sendReferral', { requestId: request.id, serviceId, consent: aYes() }));
  const id = referral?.id ?? '';
  return {
    lead,
    id,
    status: async () => (await asSeenBy(lead, id))?.status,
    requestStatus: async () => (await lead.request(request.id))?.status,
  };
}

it('is installed from its tarball, and brings its types and nothing of ours', async () => {
  const client = join(there, 'food-bank', 'node_modules', '@wardwise', 'client');
  expect(realpathSync(client)).toBe(join(realpathSync(there), 'food-bank', 'node_modules', '@wardwise', 'client'));
  expect(readdirSync(client).sort()).toEqual(['README.md', 'dist', 'package.json']);
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|ts)$/.test(file));
  const imports = files.flatMap((file) => [
    ...readFileSync(join(client, file), 'utf8').matchAll(/^(?:import|export)\b.*from ['"]([^.'"][^'"]*)/gm),
  ]);
  expect([...new Set(imports.map(([, name]) => name))]).toEqual(['standardwebhooks']);
  const use = `import { openClient, type Referral } from '@wardwise/client';
    const wardwise = openClient({ url: '', key: '' });
    export const seen: Promise<Referral | null> = wardwise.acceptReferral({ referralId: 'ref_1', idempotencyKey: 'one' });
    // @ts-expect-error: a referral is told by its id
    void wardwise.acceptReferral({ id: 'ref_1' });`;
  writeFileSync(join(there, 'food-bank', 'use.ts'), use);
  const tsc = join(dirname(find('typescript/package.json')), 'bin', 'tsc');
  const strictly = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'use.ts'];
  await run(process.execPath, [tsc, ...strictly], { cwd: join(there, 'food-bank') }).catch(({ stdout }) =>
    expect(stdout).toBe(''),
  );
});

it('hears of a referral, checks the signature, opens it, says yes, and later that it has begun', async () => {
  const bank = await aListeningBank();
  const { said, url } = await openFoodBank({ WARDWISE_KEY: bank.key, WEBHOOK_SECRET: bank.secret, SECONDS_TO_DOOR: '10' });
  bank.leadTo(url);
  courier();
  const { id, lead, status, requestStatus } = await refer(bank.serviceId);
  await until(status, (seen) => seen === 'ACCEPTED');
  expect(await requestStatus()).toBe('OPEN');
  await until(status, (seen) => seen === 'STARTED', 30);
  expect(await requestStatus()).toBe('REFERRED');
  await until(
    () => said(),
    (text) => text.includes(`started ${id}`),
  );
  expect(said()).toMatch(new RegExp(`^ready on \\d+\\naccepted ${id}\\nstarted ${id}\\n$`));
  const [door] = [bank.door];
  const heard = () => door.heard.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  await until(heard, (types) => types.includes('referral.started'));
  expect(heard().slice(0, 1)).toEqual(['referral.sent']);
  expect(new Set(bank.answers)).toEqual(new Set([204]));
  const forged = { ...door.heard[0]?.headers, 'webhook-id': 'evt_1' };
  expect((await fetch(url, { method: 'POST', headers: forged, body: door.heard[0]?.body ?? '' })).status).toBe(401);
  expect(await asSeenBy(lead, id)).toMatchObject({ status: 'STARTED' });
});

it('takes up what came while it was away, forgets what is withdrawn, and says no where it has no room', async () => {
  const bank = await aListeningBank();
  const first = await refer(bank.serviceId);
  const { said, url } = await openFoodBank({ WARDWISE_KEY: bank.key, WEBHOOK_SECRET: bank.secret, ROOM: '1' });
  bank.leadTo(url);
  await until(first.status, (seen) => seen === 'ACCEPTED');
  courier();
  const second = await refer(bank.serviceId);
  await until(second.status, (seen) => seen === 'DECLINED');
  await done(first.lead.press('withdrawReferral', { referralId: first.id }));
  await until(said, (text) => text.includes(`forgot ${first.id}`));
  const third = await refer(bank.serviceId);
  await until(third.status, (seen) => seen === 'ACCEPTED');
  expect(said()).not.toContain(`accepted ${second.id}`);
});

it('keeps nobody’s address whose help can never begin', async () => {
  const bank = await aListeningBank();
  const { id, status, lead } = await refer(bank.serviceId);
  const { said } = await openFoodBank({ WARDWISE_KEY: bank.key, WEBHOOK_SECRET: bank.secret, SECONDS_TO_DOOR: '2' });
  await until(status, (seen) => seen === 'ACCEPTED');
  await done(lead.press('withdrawReferral', { referralId: id })); // and no courier tells of it
  await until(said, (text) => text.includes(`forgot ${id}`));
  expect(said()).toContain(`not started ${id}: REFERRAL_OVER`);
});
