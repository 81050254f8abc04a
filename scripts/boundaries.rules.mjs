/**
 * "Who may import whom", as data: the first row whose `files` matches speaks for a file, and `may` is all it may import.
 * The names in `may` are given out in boundaries.mjs (`namesOf`); `domain` includes its types, `domain types` is `import type` alone.
 */
const anywhereOutside = ['any package', 'node'];
const role = (suffix) => new RegExp(`^apps/api/src/[^/]+/.*\\.${suffix}\\.ts$`);

export const TABLE = [
  {
    who: 'a test of the API',
    files: /^apps\/api\/(tests\/|.*\.test\.ts$)/,
    may: ['own workspace', 'domain', 'domain testing', 'public', 'client', ...anywhereOutside],
  },
  { who: 'a test', files: /(\/tests\/|\.test\.tsx?$)/, may: ['own workspace', 'domain', 'domain testing', ...anywhereOutside] },

  {
    who: 'domain/testing',
    files: /^packages\/domain\/src\/testing\//,
    may: ['domain', 'domain testing', 'rrule', 'postcode', 'fast-check'],
  },
  { who: 'the domain', files: /^packages\/domain\/src\//, may: ['domain', 'rrule', 'postcode'] },

  { who: 'the client of partners', files: /^packages\/client\/src\//, may: ['own source', 'standardwebhooks'] },

  { who: 'platform', files: /^apps\/api\/src\/platform\//, may: ['platform', 'env', 'domain', ...anywhereOutside] },
  {
    who: 'the composition root',
    files: /^apps\/api\/src\/([^/]+|(worker|open-referral|backup)\/.*)$/,
    may: [
      'composition root',
      'env',
      'platform',
      'domain',
      'public',
      'any index',
      'any resolver',
      'any entity',
      ...anywhereOutside,
    ],
  },

  {
    who: 'the proof',
    files: /^apps\/api\/src\/prove\//,
    may: ['own file', 'composition root', 'env', 'platform', 'domain', 'any index', ...anywhereOutside],
  },

  {
    who: 'the import',
    files: /^apps\/api\/src\/import\/(main|run-import)\.ts$/,
    may: ['own file', 'composition root', 'env', 'platform', 'domain', 'any index', ...anywhereOutside],
  },

  { who: 'a policy', files: role('policy'), may: ['domain', 'platform/actor'] },
  { who: 'an entity', files: role('entity'), may: ['typeorm', 'domain types', 'own file'] },
  {
    who: 'a store',
    files: role('store'),
    may: ['domain', 'own entity', 'own policy', 'own store', 'own file', 'any index', 'platform'],
  },
  { who: 'a shape', files: role('shape'), may: ['domain', 'own entity', 'own policy', 'platform', 'any shape', 'any index'] },
  {
    who: 'a use case',
    files: /^apps\/api\/src\/[^/]+\/use-cases\//,
    may: ['domain', 'platform', 'own policy', 'own store', 'own file', 'own use case', 'any index'],
  },
  {
    who: 'a type',
    files: role('type'),
    may: [
      'type-graphql',
      'graphql-scalars',
      'domain',
      'platform',
      'any type',
      'any index',
      'own file',
      'own store',
      'own shape',
      'own policy',
      'own use case',
    ],
  },
  {
    who: 'a resolver',
    files: role('resolver'),
    may: [
      'type-graphql',
      'graphql',
      'domain',
      'platform',
      'any type',
      'any index',
      'own file',
      'own shape',
      'own policy',
      'own policy',
      'own use case',
    ],
  },
  {
    who: 'a module',
    files: /^apps\/api\/src\/[^/]+\//,
    may: [
      ...['own file', 'own policy', 'own store', 'own shape', 'own use case', 'own type', 'own resolver'], // all but entities
      ...['any index', 'platform', 'env', 'domain', ...anywhereOutside],
    ],
  },

  { who: 'the admin app', files: /^apps\/admin\/src\//, may: ['own source', 'domain', 'any package'] },
  { who: 'the public pages', files: /^apps\/public\/src\//, may: ['own source', 'domain', ...anywhereOutside] },
  { who: 'what stands outside src', files: /^/, may: ['own workspace', 'domain', 'domain testing', ...anywhereOutside] },
];

/** A circle of imports is allowed only where all its files end alike, in one of these. */
export const MAY_CIRCLE = ['.type.ts', '.shape.ts'];

export const BANNED_FOLDERS = ['shared', 'common', 'utils', 'helpers', 'types', 'services'];

/** Code that may not stand in a file: `finds` are names given out in read-source.mjs. */
export const BANNED_CODE = [
  {
    finds: ['process.env'],
    files: /\/src\//,
    except: /^apps\/api\/src\/env\.ts$|\.test\.tsx?$/,
    why: 'only apps/api/src/env.ts reads process.env',
  },
  {
    finds: ['Date.now', 'new Date()', 'Date()', 'Math.random', 'performance', 'crypto'],
    files: /^packages\/domain\/src\//,
    except: /\.test\.ts$/,
    why: 'the domain has no clock and no dice: take `now` or `newId` as an argument',
  },
  {
    finds: ['./', '../', '../../platform/', '../platform/'].map((way) => `${way}seal/index.ts.eraseSealed`),
    files: /^apps\/api\/src\//,
    except: /^apps\/api\/src\/platform\/(erase\.ts$|seal\/)/,
    why: 'every erasure leaves a receipt: call `erase` of platform/erase.ts',
  },
];
