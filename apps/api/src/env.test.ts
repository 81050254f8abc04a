import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDatabaseEnv, readEnv, SettingsError } from './env.ts';
import { demoVapid } from './env-vapid.ts';

const OWN = {
  DATABASE_URL: 'postgres://app@db/wardwise',
  MIGRATION_DATABASE_URL: 'postgres://owner@db/wardwise',
  KEEPER_DATABASE_URL: 'postgres://keeper@db/wardwise',
};
const REAL = { ...OWN, SMTP_URL: 'smtp://mail.example', PUBLIC_URL: 'https://help.example/' };

/** The sentence that start-up refuses with, or none. */
function messageOf(source: Record<string, string | undefined>): string {
  try {
    readEnv(source);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the demo', () => {
  it.each([
    ['on with no setting at all', {}, true],
    ['off under NODE_ENV=production', { NODE_ENV: 'production', SMTP_URL: REAL.SMTP_URL, PUBLIC_URL: REAL.PUBLIC_URL }, false],
    ['on in production where somebody asks for it by name', { NODE_ENV: 'production', WARDWISE_DEMO: 'yes' }, true],
    ['off with a database and a mail server of one’s own', REAL, false],
    ['off with a mail server alone', { SMTP_URL: REAL.SMTP_URL, PUBLIC_URL: REAL.PUBLIC_URL }, false],
    ['on beside a mail server where somebody asks for it by name', { ...REAL, WARDWISE_DEMO: 'yes' }, true],
  ])('is %s', (_case, source, demo) => expect(readEnv(source).demo).toBe(demo));

  it('lets in this machine alone, whatever HOST says', () => {
    expect(readEnv({ WARDWISE_DEMO: 'yes', HOST: '0.0.0.0' }).host).toBe('127.0.0.1');
    expect(readEnv({ ...REAL, HOST: '10.0.0.7' }).host).toBe('10.0.0.7');
  });
});

describe('a webhook on this very machine', () => {
  it('is for the demo, and for whoever tries out a receiver; never for production', () => {
    expect(readEnv({}).webhooksToLoopback).toBe(true);
    expect(readEnv({ WEBHOOKS_TO_LOOPBACK: 'no' }).webhooksToLoopback).toBe(false);
    expect([readEnv(REAL), readEnv({ ...REAL, WEBHOOKS_TO_LOOPBACK: 'yes' })].map((env) => env.webhooksToLoopback)).toEqual([
      false,
      true,
    ]);
    const database = Object.fromEntries(
      Object.entries(OWN).map(([name, url]) => [name, url.replace('@', ':a-long-by-chance-7f3Q9x@')]),
    );
    const production = { ...REAL, ...database, NODE_ENV: 'production' };
    expect(messageOf(production)).toBe('');
    expect(messageOf({ ...production, WEBHOOKS_TO_LOOPBACK: 'yes' })).toContain('WEBHOOKS_TO_LOOPBACK: in production');
  });
});

describe('texts', () => {
  const KEY = 'ours-11111111-2222-4333-8444-555555555555-99999999-8888-4777-8666-aaaaaaaaaaaa';
  const NOTIFY = {
    NOTIFY_API_KEY: KEY,
    NOTIFY_TEMPLATE_ID: 'cccccccc-dddd-4eee-8fff-000000000000',
    NOTIFY_CALLBACK_TOKEN: 'd3b07384d113edec49eaa6238ad5ff00',
  };

  it('are sent where all three settings are there, by Notify itself unless another is named', () => {
    expect(readEnv({}).notify).toBeNull();
    expect(readEnv(NOTIFY).notify).toEqual({
      ...{ apiKey: KEY, templateId: NOTIFY.NOTIFY_TEMPLATE_ID, callbackToken: NOTIFY.NOTIFY_CALLBACK_TOKEN },
      url: 'https://api.notifications.service.gov.uk',
    });
    expect(readEnv({ ...NOTIFY, NOTIFY_URL: 'http://127.0.0.1:9/' }).notify?.url).toBe('http://127.0.0.1:9');
  });

  it.each([
    ['one alone', { NOTIFY_API_KEY: KEY }, /^NOTIFY_TEMPLATE_ID and NOTIFY_CALLBACK_TOKEN not set/],
    ['half a key', { ...NOTIFY, NOTIFY_API_KEY: KEY.slice(20) }, /^NOTIFY_API_KEY: this is no key/],
    ['a short token', { ...NOTIFY, NOTIFY_CALLBACK_TOKEN: 'd3b07384' }, /^NOTIFY_CALLBACK_TOKEN: use 24/],
  ])('are refused with %s, and no refusal repeats what was set', (_, source, message) => {
    expect(messageOf(source)).toMatch(message);
    for (const value of Object.values(source)) expect(messageOf(source)).not.toContain(value);
  });
});

describe('pushes', () => {
  const VAPID_PRIVATE_KEY = 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94';
  const VAPID = { VAPID_PRIVATE_KEY, VAPID_SUBJECT: 'mailto:somebody@network.example' };

  it('are sent where both settings are there; the other half of the key is made of it', () => {
    expect(readEnv({}).vapid).toBeNull();
    const { publicKey, ...rest } = readEnv(VAPID).vapid ?? {};
    expect(rest).toEqual({ privateKey: VAPID_PRIVATE_KEY, subject: VAPID.VAPID_SUBJECT });
    expect(publicKey).toMatch(/^B[\w-]{86}$/);
  });

  it.each([
    ['a key alone', { VAPID_PRIVATE_KEY }, /^VAPID_SUBJECT not set/],
    ['nobody’s key', { VAPID_SUBJECT: VAPID.VAPID_SUBJECT }, /^VAPID_PRIVATE_KEY not set/],
    ['half a key', { ...VAPID, VAPID_PRIVATE_KEY: VAPID_PRIVATE_KEY.slice(9) }, /^VAPID_PRIVATE_KEY: this is no key/],
    ['a key of zeros', { ...VAPID, VAPID_PRIVATE_KEY: 'A'.repeat(43) }, /^VAPID_PRIVATE_KEY: this is no key/],
    ['nobody to ask', { ...VAPID, VAPID_SUBJECT: 'our phone number' }, /^VAPID_SUBJECT: say whom/],
  ])('are refused with %s, and no refusal repeats what was set', (_, source, message) => {
    expect(messageOf(source)).toMatch(message);
    for (const value of Object.values(source)) expect(messageOf(source)).not.toContain(value);
  });

  it('by the demo’s own key, made once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wardwise-vapid-'));
    const made = demoVapid(join(folder, 'data'));
    expect(made.publicKey).toMatch(/^B[\w-]{86}$/);
    expect(demoVapid(join(folder, 'data'))).toEqual(made);
    rmSync(folder, { recursive: true });
  });
});

describe('a setting that will not do', () => {
  it.each([
    ['no mail server', { NODE_ENV: 'production' }, /^SMTP_URL is not set: .*WARDWISE_DEMO=yes/],
    ['a journal beside the database', { ERASURE_JOURNAL: '.data/erasures' }, /^ERASURE_JOURNAL: .* lies in DATA_DIR/],
    [
      'a ring, and with it the journal, beside the database',
      { DATA_DIR: '/srv/w', KEY_RING: '/srv/w/keys' },
      /^ERASURE_JOURNAL: /,
    ],
    ['no address for the links', { ...REAL, PUBLIC_URL: undefined }, /^PUBLIC_URL is not set/],
    [
      'one role for everything',
      { ...REAL, KEEPER_DATABASE_URL: '' },
      /^KEEPER_DATABASE_URL not set.*CREATE ROLE wardwise_keeper/s,
    ],
    ['a port that is none', { PORT: 'http' }, /^PORT: /],
    ['a yes that is no yes', { WARDWISE_DEMO: 'true' }, /^WARDWISE_DEMO: /],
    ['a look-up that is no address of the web', { ...REAL, POSTCODES_IO_URL: 'ftp://postcodes.example' }, /^POSTCODES_IO_URL: /],
    ['an address that is none', { ...REAL, PUBLIC_URL: 'help.example' }, /^PUBLIC_URL: /],
  ])('is refused in a sentence: %s', (_case, source, sentence) => {
    const read = () => readEnv(source);
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(sentence);
  });

  it('is never repeated in the sentence that refuses it', () => {
    const secret = 'hunter2-hunter2-hunter2';
    for (const source of [
      { ...REAL, DATABASE_URL: `not an address ${secret}` },
      { ...REAL, SMTP_URL: secret },
      { NODE_ENV: 'production', ...REAL, DATABASE_URL: `postgres://${secret}:hunter2@db/wardwise` },
    ])
      expect(messageOf(source)).toMatch(/^(DATABASE_URL|SMTP_URL)(?!.*hunter2)/s);
  });

  it('needs no mail server where the worker is a process of its own, which needs one', () => {
    const { SMTP_URL, ...apart } = REAL;
    expect(readEnv({ ...apart, WORKER: 'no' })).toMatchObject({ demo: false, worker: false, smtpUrl: null });
    expect(() => readEnv(apart)).toThrow(/^SMTP_URL is not set/);
    expect(readEnv({ ...apart, SMTP_URL }).worker).toBe(true);
  });

  it('asks nobody about postcodes unless somebody says whom', () => {
    expect(readEnv(REAL).postcodesIoUrl).toBeNull();
    expect(readEnv({ ...REAL, POSTCODES_IO_URL: 'https://postcodes.example/' }).postcodesIoUrl).toBe('https://postcodes.example');
  });

  it('does not keep a command from the database that needs no mail', () =>
    expect(readDatabaseEnv(OWN).database).toEqual({
      app: OWN.DATABASE_URL,
      migration: OWN.MIGRATION_DATABASE_URL,
      keeper: OWN.KEEPER_DATABASE_URL,
    }));
});

describe('a password', () => {
  const STRONG = '4f1c9a7be2d8063355aa91c0';
  const url = (role: string, password: string) => `postgres://${role}:${password}@db/wardwise`;
  const PRODUCTION = {
    NODE_ENV: 'production',
    DATABASE_URL: url('app', STRONG),
    MIGRATION_DATABASE_URL: url('owner', STRONG),
    KEEPER_DATABASE_URL: url('keeper', STRONG),
    SMTP_URL: 'smtp://mail.example',
    PUBLIC_URL: 'https://help.example/',
  };

  it('of chance and length will do', () => expect(messageOf(PRODUCTION)).toBe(''));

  it.each([
    ['is missing', '', /no password/],
    ['is short', 'aB3$kk9', /too short/],
    ['is fifteen characters long', '4f1c9a7be2d8063', /too short/],
    ['is an example’s', 'changeme-changeme', /anybody would try|too short/],
    ['is an example’s with a year', 'passwordpassword2026', /anybody would try/],
    ['is a pattern', 'abababababababababab', /anybody would try/],
    ['is the product’s name, again and again', 'wardwisewardwisewardwise', /anybody would try/],
  ])('that %s is refused in production, for each of the three roles', (_what, password, why) => {
    for (const name of ['DATABASE_URL', 'MIGRATION_DATABASE_URL', 'KEEPER_DATABASE_URL']) {
      const message = messageOf({ ...PRODUCTION, [name]: url('somebody', encodeURIComponent(password)) });
      expect(message).toMatch(why);
      expect(message.startsWith(`${name}: `)).toBe(true);
      if (password) expect(message).not.toContain(password);
    }
  });

  it('that is the role’s own name is refused', () =>
    expect(messageOf({ ...PRODUCTION, DATABASE_URL: url('neighbours_of_2026', 'neighbours_of_2026') })).toMatch(
      /anybody would try/,
    ));

  it('of a mail server is one, where it asks for one', () => {
    expect(messageOf({ ...PRODUCTION, SMTP_URL: 'smtp://post:@mail.example' })).toMatch(/^SMTP_URL: it has no password/);
    expect(messageOf({ ...PRODUCTION, SMTP_URL: 'smtp://post:password1@mail.example' })).toMatch(/^SMTP_URL: .*anybody/);
    expect(messageOf({ ...PRODUCTION, SMTP_URL: 'smtp://post:k3x-9pQw@mail.example' })).toBe('');
  });

  it('is of no concern where somebody tries Wardwise out', () => {
    const weak = { ...PRODUCTION, DATABASE_URL: url('app', 'x') };
    expect(messageOf({ ...weak, NODE_ENV: 'development' })).toBe('');
    expect(messageOf({ ...weak, WARDWISE_DEMO: 'yes' })).toBe('');
    expect(messageOf(weak)).not.toBe('');
  });

  describe('in a file', () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'wardwise-secrets-'));
      writeFileSync(join(folder, 'app'), `${url('app', STRONG)}\n`);
      writeFileSync(join(folder, 'short'), url('app', 'short-secret'));
      writeFileSync(join(folder, 'empty'), '\n');
    });
    afterAll(() => rmSync(folder, { recursive: true }));
    const inFile = (name: string) => {
      const { DATABASE_URL, ...rest } = PRODUCTION;
      return { ...rest, DATABASE_URL_FILE: join(folder, name) };
    };

    it('is read from there, as containers are handed theirs', () =>
      expect(readEnv(inFile('app')).database?.app).toBe(PRODUCTION.DATABASE_URL));

    it.each([
      ['it is weak', 'short', /^DATABASE_URL: .*too short/],
      ['it is empty', 'empty', /^DATABASE_URL_FILE: .*is empty/],
      ['it is not there', 'nowhere', /^DATABASE_URL_FILE: .*cannot be read \(ENOENT\)/],
    ])('is refused where %s', (_why, name, sentence) => {
      expect(messageOf(inFile(name))).toMatch(sentence);
      expect(messageOf(inFile(name))).not.toContain('short-secret');
    });

    it('and in the environment, both, is refused', () =>
      expect(messageOf({ ...PRODUCTION, DATABASE_URL_FILE: join(folder, 'app') })).toMatch(/both set/));
  });
});
