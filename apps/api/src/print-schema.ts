import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from './schema.ts';

// `node dist/print-schema.js` writes schema.graphql; with --check it fails where the committed file is another.
const file = join(import.meta.dirname, '..', 'schema.graphql');
const printed = `${printSchema(lexicographicSortSchema(await makeSchema()))}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, printed);
else if (readFileSync(file, 'utf8') !== printed) {
  console.error('apps/api/schema.graphql is not what the code builds. Run: npm run schema -w @wardwise/api');
  process.exitCode = 1;
}
