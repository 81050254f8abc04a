import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tally } from './tally.mjs';

const file = (name, ...statuses) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const vitest = (exitCode, ...testResults) => {
  const count = (wanted) =>
    testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === wanted).length;
  return {
    exitCode,
    report: {
      testResults,
      numPassedTests: count('passed'),
      numFailedTests: count('failed'),
      numPendingTests: count('pending'),
      numTodoTests: count('todo'),
    },
  };
};
const playwright = (stats, errors = [], exitCode = 0) => ({
  exitCode,
  report: { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors },
});
const suites = [{ name: 'rules', dir: '/domain/' }];
const rules = (...statuses) => file('/domain/src/ward.test.ts', ...statuses);
const counts = (given) => {
  const { passed, failed, skipped } = tally({
    suites,
    openData: false,
    vitest: vitest(0, rules('passed')),
    playwright: playwright({ expected: 1 }),
    ...given,
  });
  return [passed, failed, skipped];
};

const CASES = [
  ['all pass', {}, [2, 0, 0]],
  ['a test fails', { vitest: vitest(1, rules('passed', 'failed')) }, [2, 1, 0]],
  ['a screen fails', { playwright: playwright({ expected: 1, unexpected: 2 }, [], 1) }, [2, 2, 0]],
  ['a screen passes at the second try', { playwright: playwright({ expected: 1, flaky: 1 }) }, [2, 1, 0]],
  ['there is no open data', { vitest: vitest(0, rules('passed', 'pending', 'pending')) }, [2, 0, 2]],
  [
    'there is open data, and tests did not run',
    { openData: true, vitest: vitest(0, rules('passed', 'pending', 'pending')) },
    [2, 2, 0],
  ],
  [
    'there is open data, and a screen was skipped',
    { openData: true, playwright: playwright({ expected: 1, skipped: 1 }) },
    [2, 1, 0],
  ],
  ['there is no open data, and a screen was skipped', { playwright: playwright({ expected: 1, skipped: 1 }) }, [2, 0, 1]],
  [
    'a file does not compile',
    { vitest: vitest(1, rules('passed'), { name: '/domain/x.test.ts', status: 'failed', assertionResults: [] }) },
    [2, 1, 0],
  ],
  ['a suite has no test', { suites: [...suites, { name: 'pages', dir: '/public/' }] }, [2, 1, 0]],
  ['a suite only skips', { vitest: vitest(0, rules('pending')) }, [1, 1, 1]],
  ['no screen is tested', { playwright: playwright({}) }, [1, 1, 0]],
  ['the browser is missing', { playwright: playwright({}, [{ message: 'no browser\nat …' }], 1) }, [1, 2, 0]],
  ['vitest dies', { vitest: { exitCode: 134, report: null } }, [1, 1, 0]],
  ['Playwright dies', { playwright: { exitCode: 1, report: null } }, [1, 1, 0]],
  ['vitest is unhappy after the last test', { vitest: vitest(1, rules('passed')) }, [2, 1, 0]],
];

for (const [when, given, expected] of CASES) test(`adds up when ${when}`, () => assert.deepEqual(counts(given), expected));

test('each failure is named with its first line, so that the end of a long log is enough', () => {
  const { failures } = tally({
    suites,
    openData: false,
    vitest: {
      exitCode: 1,
      report: {
        testResults: [
          {
            name: '/domain/src/ward.test.ts',
            status: 'failed',
            assertionResults: [
              {
                status: 'failed',
                fullName: 'routes a request',
                failureMessages: ['\u001b[31mone is not two\u001b[39m\nat line 4'],
              },
              { status: 'passed', fullName: 'knows its wards' },
            ],
          },
        ],
        numPassedTests: 1,
        numFailedTests: 1,
        numPendingTests: 0,
        numTodoTests: 0,
      },
    },
    playwright: {
      exitCode: 1,
      report: {
        stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 0 },
        errors: [],
        suites: [
          {
            suites: [
              {
                specs: [
                  {
                    file: 'tests/queue.spec.ts',
                    title: 'takes one',
                    tests: [{ status: 'unexpected', results: [{ error: { message: 'no button\nat line 9' } }] }],
                  },
                  { file: 'tests/queue.spec.ts', title: 'shows all', tests: [{ status: 'expected', results: [{}] }] },
                ],
              },
            ],
          },
        ],
      },
    },
  });
  assert.deepEqual(failures, ['ward.test.ts: routes a request: one is not two', 'queue.spec.ts: takes one: no button']);
});
