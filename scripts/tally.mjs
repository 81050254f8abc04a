import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Adds up what Vitest and Playwright report, each of which may have come to nothing: a suite that did not run has failed. */

/**
 * `vitest` and `playwright` are `{ exitCode, report }`, with `report: null` where none was written; `suites` are the projects of vitest.config.mjs.
 * Answers `{ passed, failed, skipped, withoutOpenData, failures, troubles }`; a failure names its test, a trouble is one that no single test reported.
 */
export function tally({ vitest, playwright, suites, openData }) {
  const parts = [tallyVitest(vitest, suites), tallyPlaywright(playwright)];
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  const troubles = parts.flatMap((part) => part.troubles);
  const withoutOpenData = (vitest.report?.numPendingTests ?? 0) + (playwright.report?.stats.skipped ?? 0); // nothing else may skip: Biome's noSkippedTests
  const inExcuse = openData ? 0 : withoutOpenData;
  return {
    passed: sum('passed'),
    failed: sum('failed') + troubles.length + withoutOpenData - inExcuse,
    skipped: sum('skipped') - withoutOpenData + inExcuse,
    withoutOpenData,
    failures: [...failuresOfVitest(vitest.report), ...failuresOfPlaywright(playwright.report)],
    troubles,
  };
}

function tallyVitest({ exitCode, report }, suites) {
  if (!report) return nothing('Vitest wrote no report');
  const files = report.testResults;
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const troubles = broken.map(({ name }) => `${name} could not run`);
  for (const { name, dir } of suites) {
    const ran = files.some(
      (file) =>
        file.name.startsWith(dir) && file.assertionResults.some(({ status }) => status === 'passed' || status === 'failed'),
    );
    if (!ran) troubles.push(`no test of '${name}' ran`);
  }
  return account(
    'Vitest',
    exitCode,
    report.numPassedTests,
    report.numFailedTests,
    report.numPendingTests + report.numTodoTests,
    troubles,
  );
}

function tallyPlaywright({ exitCode, report }) {
  if (!report) return nothing('Playwright wrote no report');
  const { expected, unexpected, flaky, skipped } = report.stats;
  const troubles = report.errors.map(({ message }) => `Playwright: ${message?.split('\n')[0]}`);
  if (expected + unexpected + flaky === 0) troubles.push('no test of the screens ran');
  return account('Playwright', exitCode, expected, unexpected + flaky, skipped, troubles);
}

function account(who, exitCode, passed, failed, skipped, troubles) {
  const unexplained = exitCode !== 0 && failed + troubles.length === 0 ? [`${who} ended with ${exitCode}`] : [];
  return { passed, failed, skipped, troubles: [...troubles, ...unexplained] };
}

const failuresOfVitest = (report) =>
  (report?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => line(basename(name), fullName, failureMessages?.[0])),
  );

const failuresOfPlaywright = (report) => (report?.suites ?? []).flatMap(failuresOfSuite);

const failuresOfSuite = ({ specs = [], suites = [] }) => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
    .map(({ file, title, tests }) =>
      line(basename(file), title, tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message),
    ),
  ...suites.flatMap(failuresOfSuite),
];

const line = (file, title, message = '') => `${file}: ${title}: ${stripVTControlCharacters(message).split('\n')[0]}`;

const nothing = (trouble) => ({ passed: 0, failed: 0, skipped: 0, troubles: [trouble] });
