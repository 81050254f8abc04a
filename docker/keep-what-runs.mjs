// Copies what the server needs at run time, and nothing else, to a folder: node docker/keep-what-runs.mjs FOLDER
import { cpSync } from 'node:fs';
import { join } from 'node:path';

const [to] = process.argv.slice(2);
const RUNS = [
  'package.json',
  'LICENSE',
  'node_modules',
  ...['api', 'public', 'admin'].map((app) => `apps/${app}/dist`),
  ...['apps/api', 'apps/public', 'packages/domain'].map((workspace) => `${workspace}/package.json`),
  'packages/domain/dist',
  'apps/public/assets',
];
// Links to the workspaces stay links: node_modules/@wardwise/domain points at packages/domain.
for (const path of RUNS) cpSync(path, join(to, path), { recursive: true, verbatimSymlinks: true });
