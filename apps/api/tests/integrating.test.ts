import { execFile, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as rules from '@wardwise/domain';
import { buildSchema, isEnumType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKED_BY_PROGRAMS, PRESSED_BY_PROGRAMS } from '../src/api-reference/for-programs.ts';
import { operationPage } from '../src/api-reference/operation-page.ts';
import { SANDBOX_KEY } from '../src/clients/index.ts';
import { MOST, openRates } from '../src/platform/limits/index.ts';
import { POINTS_A_MINUTE } from '../src/platform/limits/most.ts';
import { openCourier } from '../src/webhooks/index.ts';
import { anAskingService, inDays } from './asks.ts';
import { aPartner, type TestClient } from './clients.ts';
import { openTestHouse } from './house.ts';
import { codesIn, type Example, examples, page, shapeOf, table } from './integrating-page.ts';
import { leadOf } from './people.ts';
import { kill } from './processes.ts';
import { aFoodBank, aYes } from './referrals.ts';
import { done } from './scenes.ts';
import { until } from './until.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const test = openTestHouse();
const run = promisify(execFile);
const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

const schema = buildSchema(readFileSync(join(ROOT, 'apps', 'api', 'schema.graphql'), 'utf8'));
let partner: TestClient;
let secret = '';
const ids: Record<string, string> = {};
const settings = () => ({
  PATH: process.env.PATH,
  WARDWISE_URL: test.house.publicUrl,
  WARDWISE_KEY: partner.key,
  WARDWISE_CLIENT: partner.id,
  WEBHOOK_SECRET: secret,
  PORT: '0',
});
const asks = (query: string, key = partner.key) =>
  test.api.post(JSON.stringify({ query, variables: ids }), { authorization: `Bearer ${key}` });

beforeAll(async () => {
  const bank = await aFoodBank(test, {
    fields: ['calledName', 'phone', 'address', 'householdSize', 'diet', 'allergies', 'note'],
  });
  const scopes = ['REFERRALS_READ', 'REFERRALS_WRITE', 'SERVICES_READ'];
  partner = await aPartner(test, { organizationId: bank.organizationId, scopes });
  const lead = test.api.as(leadOf('Vincent Square'));
  const refer = async () => {
    const input = { requestId: (await lead.taken()).id, serviceId: bank.serviceId, consent: aYes(), householdSize: '4' };
    return (await done(lead.press('sendReferral', input))).referral?.id ?? '';
  };
  for (const name of ['referralId', 'otherReferralId', 'oneMore']) ids[name] = await refer();
  ids.serviceId = await anAskingService(test, bank.organizationId, ['SW1P 4JN']);
  ids.saturday = inDays(3);
  ids.saidYesAt = new Date(Date.now() - 3_600_000).toISOString();
  const added = await done(test.api.program(partner.key).press('addWebhook', { url: 'http://127.0.0.1:9/' }));
  [ids.webhookId, secret] = [added.webhook?.id ?? '', added.secret ?? ''];
});

describe('the examples', () => {
  const all = examples();

  it('are there for every part', () => {
    const parts = [
      'Try it now',
      'A key or a token',
      'The life of a referral',
      'Somebody you bring to us',
      'Webhooks',
      'The directory',
    ];
    expect([...new Set(all.map(({ under }) => under))]).toEqual(parts);
    expect(all.length).toBeGreaterThan(14);
  });

  it.each(all.map((example, n) => [n + 1, example.under, example.lang, example] as const))(
    '%i, under "%s" (%s), runs',
    async (...[, , , example]) => {
      await { sh: runShell, graphql: runQuery, js: runScript }[example.lang](example);
    },
  );
});

async function runShell({ text, answers }: Example): Promise<void> {
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', text], { env: settings() });
  const said = JSON.parse(stdout);
  expect(said).not.toHaveProperty('errors');
  if (answers !== null) expect(shapeOf(said)).toEqual(shapeOf(answers));
}

async function runQuery({ text }: Example): Promise<void> {
  const { data, errors } = await asks(text);
  expect(errors).toEqual([]);
  for (const part of Object.values(data ?? {}) as ({ userErrors?: unknown[] } | null)[])
    expect(part?.userErrors ?? []).toEqual([]);
  const asked = Object.values(data ?? {})[0] as { nodes?: unknown[]; envelope?: object };
  if (asked.nodes && !text.includes('services(')) expect(asked.nodes.length).toBeGreaterThan(0);
  if (asked.envelope) expect(Object.values(asked.envelope).filter(Boolean).length).toBeGreaterThan(3);
}

async function runScript({ text }: Example): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', text], { cwd: ROOT, env: settings() });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (more: string) => (said += more));
  if (text.includes('createServer')) return hearPing(child, () => said);
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(/\S/) });
  expect(said).not.toContain('not answered');
}

/** The receiver of the page, listening: a ping comes to it, and a post that is not ours is turned away. */
async function hearPing(child: ReturnType<typeof spawn>, said: () => string): Promise<void> {
  stops.push(() => kill(child));
  const port = /listening on (\d+)/.exec(await until(said, (text) => text.includes('listening on')))?.[1];
  const url = `http://127.0.0.1:${port}/`;
  await done(test.api.program(partner.key).press('changeWebhook', { webhookId: ids.webhookId, url }));
  await test.db.query('update webhook_deliveries set due_at = now() where delivered_at is null');
  const courier = openCourier(test.house, { leaseSeconds: 60 });
  stops.push(() => courier.close());
  await done(test.api.program(partner.key).press('pingWebhook', { webhookId: ids.webhookId }));
  const delivering = async () => {
    await courier.deliver();
    return said();
  };
  await until(delivering, (text) => text.includes('heard ping'));
  expect(said()).toMatch(/^heard referral\./m);
  expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(401);
}

/** What the client asks, or presses. */
function operationsOf(kind: 'query' | 'mutation'): Set<string> {
  const folder = join(ROOT, 'packages', 'client', 'src', 'operations');
  const found = new Set<string>();
  for (const file of readdirSync(folder))
    for (const one of parse(readFileSync(join(folder, file), 'utf8')).definitions)
      if (one.kind === 'OperationDefinition' && one.operation === kind)
        for (const field of one.selectionSet.selections) if (field.kind === 'Field') found.add(field.name.value);
  return found;
}

describe('the reference', () => {
  const read = async (path: string) => {
    const response = await fetch(`${test.house.publicUrl}${path}`);
    return { status: response.status, text: await response.text() };
  };

  it('has a page for all that there is, and every link on it leads to one', async () => {
    const seen = new Map([['/docs/api', '']]);
    for (const path of seen.keys()) {
      const { status, text } = await read(path);
      expect([path, status]).toEqual([path, 200]);
      expect(text).not.toMatch(/<script|(src|href)="(?!\/)|undefined/);
      seen.set(path, text);
      for (const [, link = ''] of text.matchAll(/href="(\/docs\/api[^"]*)"/g))
        if (!link.endsWith('.css')) seen.set(link, seen.get(link) ?? '');
    }
    const types = Object.keys(schema.getTypeMap()).filter(
      (name) => !/^(__.*|Query|Mutation|ID|String|Int|Float|Boolean)$/.test(name),
    );
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}).map((name) => `${root?.name}.${name}`),
    );
    expect([...seen.keys()].sort()).toEqual(['/docs/api', ...[...types, ...roots].map((name) => `/docs/api/${name}`)].sort());
    const accept = seen.get('/docs/api/Mutation.acceptReferral') ?? '';
    for (const told of ['referralId', 'idempotencyKey', 'REFERRAL_ANSWERED', 'userErrors']) expect(accept).toContain(told);
    expect(accept).toContain(rules.refusalSentence('REFERRAL_ANSWERED', 'en').slice(0, 20));
  });

  it('knows nothing of another name, whatever it is', async () => {
    for (const name of [
      'Nothing',
      'Query.',
      'Query.constructor',
      'Mutation.__proto__',
      '__proto__',
      'toString',
      '__Type',
      '%3Cb%3E',
      'Query.referral.x',
    ]) {
      const { status, text } = await read(`/docs/api/${name}`);
      expect([name, status, text.includes('<b>')]).toEqual([name, 404, false]);
    }
  });

  it('has first what the client can do, and marks what is on its way out', () => {
    const first = new Set<string>([...ASKED_BY_PROGRAMS, ...PRESSED_BY_PROGRAMS]);
    const able = [...operationsOf('query'), ...operationsOf('mutation')];
    expect(able.filter((name) => !first.has(name))).toEqual([]);
    const old = buildSchema('type Query { old: Int @deprecated(reason: "Ask `new`.") new(a: String = "<b>"): Int }');
    expect(operationPage(old, 'Query.old')).toContain('<strong>Deprecated.</strong> Ask <code>new</code>.');
    expect(operationPage(old, 'Query.new')).toContain('&#60;b&#62;');
  });
});

describe('the lists', () => {
  const first = (rows: string[][]) => rows.map(([cell]) => cell);

  it('have every scope, event, state and reason, and no other', () => {
    expect(page).toContain(`WARDWISE_KEY=${SANDBOX_KEY}\n`);
    expect(first(table('scope')).sort()).toEqual([...rules.API_SCOPES].sort());
    expect(first(table('event', 'when'))).toEqual(rules.WEBHOOK_EVENTS);
    const states = rules.REFERRAL_STATUSES.filter((status) => status !== 'DRAFT').sort();
    expect(first(table('state', 'what it means')).sort()).toEqual(states);
    expect(first(table('state', 'Task.status')).sort()).toEqual(states);
    expect(first(table('state', 'how far')).sort()).toEqual([...rules.REFERRAL_IN_STATUSES].sort());
    expect(codesIn(/^Why the network could not: .*$/m.exec(page)?.[0] ?? '').sort()).toEqual(
      [...rules.NOT_HELPED_REASONS].sort(),
    );
    expect(codesIn(/^Why you may say no: .*$/m.exec(page)?.[0] ?? '')).toEqual(rules.DECLINE_REASONS);
    expect(codesIn(/^A try comes to nothing by .*$/m.exec(page)?.[0] ?? '').sort()).toEqual([...rules.WEBHOOK_FAULTS].sort());
    expect(codesIn(/`stoppedWhy` says so: [^.]*/.exec(page)?.[0] ?? '').sort()).toEqual([...rules.WEBHOOK_STOPS].sort());
  });

  it('say of each state what the rule lets be pressed', () => {
    const WORDS = {
      open: 'open',
      acknowledge: 'acknowledge',
      accept: 'accept',
      waitlist: 'put on your list',
      start: 'start',
      complete: 'complete',
      decline: 'decline',
    } as const;
    for (const [status, , pressed = ''] of table('state', 'what it means')) {
      const over = !rules.holdsEnvelope(status as rules.ReferralStatus);
      const can = rules.referralAbilities({ status, sentAt: new Date(), endedAt: over ? new Date() : null } as never);
      const words = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((verb) => can[verb]).map((verb) => WORDS[verb]);
      expect([
        status,
        pressed
          .split(', ')
          .filter((word) => word !== '–')
          .sort(),
      ]).toEqual([status, words.sort()]);
    }
  });

  it('say for each press of a program what the schema says that it can be refused for', () => {
    const rows = table('what you press');
    const pressed = operationsOf('mutation');
    expect(first(rows).sort()).toEqual([...pressed].sort());
    for (const [name = '', codes = ''] of rows) {
      const type = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}ErrorCode`);
      expect([name, codesIn(codes)]).toEqual([name, isEnumType(type) ? type.getValues().map((value) => value.name) : []]);
    }
  });

  it('have every figure as the code has it', () => {
    const said = page.replaceAll(/[*`]/g, '');
    const waits = rules.WEBHOOK_RETRY_SECONDS;
    for (const sentence of [
      `for ${rules.KEY_DAYS.most} days at most`,
      `for up to ${rules.OVERLAP_DAYS.most} days beside it`,
      `a token for ${rules.TOKEN_MINUTES} minutes`,
      `after a yes, ${rules.START_DAYS} days`,
      `Up to ${rules.MOST_WEBHOOKS} a program`,
      `${waits.length + 1} in about three days, after ${waits[0]} seconds, ${waits[1] / 60} minutes, ${waits[2] / 60} minutes, ${waits
        .slice(3, 8)
        .map((wait) => wait / 3600)
        .join(', ')} and ${waits[8] / 3600} hours`,
      `${rules.WEBHOOK_FAILING_DAYS} days in which nothing was taken`,
      `up to ${rules.SECRET_OVERLAP_HOURS.most} hours`,
      `${MOST.cost.toLocaleString('en')} points is the most`,
      `${POINTS_A_MINUTE.toLocaleString('en')} a minute for one program`,
      `a query of ${MOST.text.toLocaleString('en')} characters, ${MOST.depth} levels deep`,
    ])
      expect(said).toContain(sentence);
    const event = JSON.parse(/```json event\n(.*?)```/s.exec(page)?.[1] ?? '');
    const ours = rules.webhookBody('referral.sent', { referralId: 'ref_1', status: 'SENT' }, new Date());
    expect(shapeOf(event)).toEqual(shapeOf(ours));
  });

  it('have every error with its status, each as it was met on this house', async () => {
    const json = { authorization: `Bearer ${partner.key}` };
    const met: Record<string, () => Promise<{ status: number; errors: { extensions: { code: string } }[] }>> = {
      API_KEY_REFUSED: () => asks('{ needs { key } }', 'ww_live_mistyped'),
      NOT_ALLOWED: async () => {
        const reads = await aPartner(test, { scopes: ['REFERRALS_READ'] });
        return asks('mutation { addWebhook(input: { url: "https://hooks.example.org" }) { secret } }', reads.key);
      },
      TOO_OFTEN: async () => {
        const { rates } = test.house;
        test.house.rates = openRates(test.house.pool, test.house.ring, 10);
        return asks('{ services(first: 100) { nodes { id } } }').finally(() => (test.house.rates = rates));
      },
      QUERY_TOO_LARGE: () =>
        asks(
          '{ services(first: 100) { nodes { organization { services { organization { services { organization { services { id } } } } } } } } }',
        ),
      TOO_LARGE: () => test.api.post(JSON.stringify({ query: `# ${'x'.repeat(300_000)}` }), json),
      QUERY_INVALID: () => test.api.post('{ not json', json),
      BAD_REQUEST: () => test.api.post('{}', json),
      GRAPHQL_PARSE_FAILED: () => asks('{ services('),
      GRAPHQL_VALIDATION_FAILED: () => asks('{ nothingOfTheKind }'),
      OPERATION_RESOLUTION_FAILURE: () => asks('query A { needs { key } } query B { needs { key } }'),
      FIRST_OUT_OF_RANGE: () => asks('{ referralsToMe(first: 101) { totalCount } }'),
      CURSOR_MALFORMED: () => asks('{ referralsToMe(after: "nonsense") { totalCount } }'),
    };
    const rows = Object.fromEntries(table('code', 'status', 'when').map(([code, status]) => [code, status]));
    expect(Object.keys(rows).sort()).toEqual([...Object.keys(met), 'SOMETHING_WENT_WRONG'].sort()); // which cannot be asked for
    for (const [code, meet] of Object.entries(met)) {
      const { status, errors } = await meet();
      expect([errors[0]?.extensions.code, `${status}`]).toEqual([code, rows[code]]);
    }
  });

  it('have the errors of the token’s address', async () => {
    const ask = async (form: string, key = partner.key) => {
      const authorization = `Basic ${Buffer.from(`${partner.id}:${key}`).toString('base64')}`;
      const headers = { 'content-type': 'application/x-www-form-urlencoded', authorization };
      const response = await fetch(`${test.house.publicUrl}/oauth/token`, { method: 'POST', headers, body: form });
      return `${((await response.json()) as { error: string }).error} ${response.status}`;
    };
    const grant = 'grant_type=client_credentials';
    expect([
      await ask(grant, 'mistyped'),
      await ask(`${grant}&scope=everything`),
      await ask('grant_type=password'),
      await ask(`${grant}&${grant}`),
    ]).toEqual(['invalid_client 401', 'invalid_scope 400', 'unauthorized_client 400', 'invalid_request 400']);
  });
});

it('leads nowhere that is not there', () => {
  const anchors = [...page.matchAll(/^## (.*)$/gm)].map(([, title = '']) => `#${title.toLowerCase().replaceAll(' ', '-')}`);
  const links = [...page.matchAll(/\]\(((?:#|\.\.?\/)[^)]*)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    if (link.startsWith('#')) expect(anchors).toContain(link);
    else expect(() => readFileSync(join(ROOT, 'docs', link))).not.toThrow();
  }
});
