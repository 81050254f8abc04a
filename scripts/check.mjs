/** `npm run check`: every step runs, each says a line, a failing one also what it saw; ends with `N passed, N failed`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from './run.mjs';

process.chdir(resolve(import.meta.dirname, '..'));

const workspaces = [
  'packages/domain',
  'packages/client',
  'apps/public',
  'apps/api',
  'apps/admin',
  ...(existsSync('bench/tsconfig.json') ? ['bench'] : []),
];

/** name, shell line. The build goes first: it writes what the admin app's types and the API's own checks need. */
const STEPS = [
  ['build', 'npm run build'],
  ["the admin app's queries", 'npm run codegen -w @wardwise/admin'],
  ...workspaces.map((dir) => [`types of ${dir}`, `tsc --noEmit -p ${dir}/tsconfig.json`]),
  ["what the ward leads' pages weigh", 'node scripts/weights.mjs'],
  ['Biome', 'biome check --error-on-warnings --max-diagnostics=50'],
  ['boundaries', 'node scripts/boundaries.mjs'],
  ['the checks themselves, broken on purpose', 'node --test --test-reporter=spec scripts/*.test.mjs'],
  ['schema drift', 'npm run schema -w @wardwise/api -- --check'],
  ['migration drift and data classes', 'npm run drift -w @wardwise/api'],
  ['unused exports and dependencies', 'knip --no-progress'],
];

let failed = 0;
for (const [name, line] of STEPS) {
  const started = performance.now();
  const { exitCode, output } = await run(line);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${exitCode === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (exitCode === 0) for (const smell of smells(output)) console.log(`       ${smell}`);
  else {
    failed += 1;
    console.log(output.trimEnd().replace(/^/gm, '       '));
  }
}
console.log(`${STEPS.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Long files are named, not refused. */
function smells(output) {
  const long = /^(\S+?):\d+:\d+ lint\/style\/noExcessiveLinesPerFile[\s\S]*?lines \((\d+)\)/gm;
  return [...output.matchAll(long)].map(([, file, lines]) => `long: ${file}, ${lines} lines`);
}
