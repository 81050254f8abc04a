import { describe, expect, it } from '@jest/globals';
import { readDatabaseEnv, readEnv, SettingsError } from './env.ts';

const OWN = {
  DATABASE_URL: 'postgres://app@db/wardwise',
  MIGRATION_DATABASE_URL: 'postgres://owner@db/wardwise',
  KEEPER_DATABASE_URL: 'postgres://keeper@db/wardwise',
};
const REAL = { ...OWN, SMTP_URL: 'smtp://mail.example', PUBLIC_URL: 'https://help.example/' };

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

describe('a setting that will not do', () => {
  it.each([
    ['no mail server', { NODE_ENV: 'production' }, /^SMTP_URL is not set: .*WARDWISE_DEMO=yes/],
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
