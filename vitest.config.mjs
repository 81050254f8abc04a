/** One way of running every test that needs no browser: the rules, the pages, the API, and the proofs that take long (`*.deep.test.ts`, in `npm run test:deep`). */
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const DEEP = Boolean(process.env.WARDWISE_DEEP);
const here = (path) => `${import.meta.dirname}/${path}`;
const exactly = (name, path) => ({ find: new RegExp(`^${name}$`), replacement: here(path) });
const alias = [
  exactly('@wardwise/domain', 'packages/domain/src/index.ts'),
  exactly('@wardwise/domain/recurrence', 'packages/domain/src/standing-arrangements/recurrence.ts'),
  exactly('@wardwise/domain/schedule', 'packages/domain/src/directory/schedule.ts'),
  exactly('@wardwise/domain/testing', 'packages/domain/src/testing/index.ts'),
  exactly('@wardwise/public', 'apps/public/src/index.ts'),
  // As Node finds it: Vite would take another copy than the libraries do, and there must be one.
  exactly('graphql', 'node_modules/graphql/index.js'),
  // Apollo's suite of tests brings a server of its own, a version behind: it tests ours.
  exactly('@apollo/server', 'node_modules/@apollo/server/dist/esm/index.js'),
  { find: /^@apollo\/server\/(.*)$/, replacement: here('node_modules/@apollo/server/dist/esm/$1/index.js') },
  exactly('@jest/globals', 'apps/api/tests/jest-globals.mjs'),
];

const project = (name, root, include, more = {}) => ({
  extends: true,
  root: here(root),
  test: { name, include, exclude: ['**/node_modules/**', '**/dist/**', '**/*.deep.test.ts'], ...more },
});

const api = {
  server: { deps: { inline: ['@apollo/server-integration-testsuite'] } },
  // One PostgreSQL for the whole run; every test file gets a database of its own in it.
  globalSetup: [here('apps/api/tests/cluster/setup.mjs')],
  setupFiles: [here('apps/api/tests/graphql-as-deployed.mjs')],
};

export const PROJECTS = [
  project('rules', 'packages/domain', ['src/**/*.test.ts']),
  project('pages', 'apps/public', ['src/**/*.test.{ts,tsx}']),
  project('api', 'apps/api', ['{src,tests}/**/*.test.ts'], api),
  ...(DEEP
    ? [project('deep', 'apps/api', ['tests/**/*.deep.test.ts'], { ...api, exclude: ['**/node_modules/**'], isolate: true })]
    : []),
];

/** The longest first, or one worker ends long after the other. */
const LONGEST = [
  ...['mutants-of-policies.deep', 'two-worlds.deep', 'mutants-of-rows.deep', 'prove-erasure.deep', 'import.deep', 'restore.deep'],
  ...['matrix', 'refusals', 'import', 'import-forms', 'import-wards', 'races', 'permissions', 'keyset', 'two-ways'],
];
class LongestFirst extends BaseSequencer {
  async sort(files) {
    const place = ({ moduleId }) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  resolve: { alias },
  define: { WARDWISE_DEEP: String(DEEP) }, // the domain reads no process.env: its counts are told here
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    pool: 'forks',
    // A deadline with room for a busy machine, not a measurement.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2, // half of the time is waiting for PostgreSQL
    // A worker loads the house once, for all of its files: each has a database of its own, and nothing else is kept between them.
    isolate: false,
    fileParallelism: true,
    sequence: { sequencer: LongestFirst },
    projects: PROJECTS,
  },
});
