/** One transform for every package: swc as ESM, decorators as type-graphql and TypeORM read them. */
const project = (name, dir, globs) => ({
  displayName: name,
  rootDir: dir,
  // The domain reads no process.env: its counts are told here.
  globals: { WARDWISE_DEEP: Boolean(process.env.WARDWISE_DEEP) },
  testMatch: globs,
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.WARDWISE_DEEP ? [] : ['\\.deep\\.test\\.'])],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@wardwise/domain$': `${import.meta.dirname}/packages/domain/src/index.ts`,
    '^@wardwise/domain/schedule$': `${import.meta.dirname}/packages/domain/src/directory/schedule.ts`,
    '^@wardwise/domain/testing$': `${import.meta.dirname}/packages/domain/src/testing/index.ts`,
    '^@wardwise/public$': `${import.meta.dirname}/apps/public/src/index.ts`,
    // Apollo's suite of tests brings a server of its own, a version behind: it tests ours.
    '^@apollo/server$': `${import.meta.dirname}/node_modules/@apollo/server/dist/esm/index.js`,
    '^@apollo/server/(.*)$': `${import.meta.dirname}/node_modules/@apollo/server/dist/esm/$1/index.js`,
  },
});

export default {
  maxWorkers: '100%', // half of the time is waiting for PostgreSQL
  projects: [
    project('rules', 'packages/domain', ['<rootDir>/src/**/*.test.ts']),
    project('pages', 'apps/public', ['<rootDir>/src/**/*.test.{ts,tsx}']),
    {
      ...project('api', 'apps/api', ['<rootDir>/src/**/*.test.ts', '<rootDir>/tests/**/*.test.ts']),
      // One PostgreSQL for the whole run; every test file gets a database of its own in it.
      setupFiles: [`${import.meta.dirname}/apps/api/tests/graphql-as-deployed.mjs`],
      globalSetup: '<rootDir>/tests/cluster/setup.mjs',
      globalTeardown: '<rootDir>/tests/cluster/teardown.mjs',
    },
  ],
};
