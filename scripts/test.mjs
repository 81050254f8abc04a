/** `npm test`: builds, runs Vitest and Playwright, and ends with what failed, what did not run and `N passed, N failed, N skipped`. `--deep` adds *.deep.test.ts and *.deep.spec.ts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PROJECTS } from '../vitest.config.mjs';
import { run } from './run.mjs';
import { tally } from './tally.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const deep = process.argv.includes('--deep') ? { WARDWISE_DEEP: '1' } : {};
const reports = mkdtempSync(join(tmpdir(), 'wardwise-tests-'));

/** A tool that writes its report to a file, and what it wrote. */
async function suite(title, line, env) {
  console.log(`\n${title}`);
  const file = join(reports, `${title}.json`);
  const { exitCode } = await run(line(file), { live: true, env: { ...deep, ...env(file) } });
  return { exitCode, report: readReport(file) };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

async function test() {
  const build = await run('npm run build');
  if (build.exitCode !== 0) {
    console.log(`${build.output}\nnothing was tested: the build failed`);
    return { passed: 0, failed: 1, skipped: 0, withoutOpenData: 0 };
  }
  const vitest = await suite(
    'vitest',
    (file) => `vitest run --reporter=default --reporter=json --outputFile=${file}`,
    () => ({}),
  );
  const playwright = await suite(
    'playwright',
    () => 'playwright test --config apps/admin/playwright.config.ts --reporter=list,json',
    (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
  );
  const suites = PROJECTS.map(({ root, test: { name } }) => ({ name, dir: `${root}/` }));
  return tally({ vitest, playwright, suites, openData: Boolean(process.env.WARDWISE_OPEN_DATA) });
}

const { passed, failed, skipped, withoutOpenData, failures = [], troubles = [] } = await test();
rmSync(reports, { recursive: true });
console.log();
for (const trouble of [...failures, ...troubles]) console.log(`failed: ${trouble}`);
const excuse = process.env.WARDWISE_OPEN_DATA && withoutOpenData > 0 ? ', though WARDWISE_OPEN_DATA is set' : '';
console.log(`${withoutOpenData} tests did not run for want of open data${excuse}`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
