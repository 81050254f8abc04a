/** Reads every import of the workspaces, `import type` and `import('…')` included, and holds them to boundaries.rules.mjs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BANNED_CODE, BANNED_FOLDERS, MAY_CIRCLE, TABLE } from './boundaries.rules.mjs';
import { readSource } from './read-source.mjs';

const SKIP = /^(node_modules|dist|gql|\..*)$/;
const SOURCE = /\.[mc]?[jt]sx?$/;

/** Every crossing of a line in the tree under `root`, as sentences that begin with file and line. */
export function crossings(root) {
  const workspaces = findWorkspaces(root);
  const files = workspaces.flatMap(({ dir }) => listFiles(root, dir)).filter((file) => SOURCE.test(file));
  const found = files.flatMap((file) => bannedFolder(file));
  const graph = new Map();
  for (const file of files) {
    const { imports, code, unread } = readSource(readFileSync(join(root, file), 'utf8'), file);
    if (unread) found.push(`${file}:1 cannot be read: ${unread}`);
    const row = TABLE.find(({ files }) => files.test(file));
    const resolved = imports.map((each) => ({ ...each, ...resolveImport(root, workspaces, file, each.specifier) }));
    for (const each of resolved) {
      const complaint =
        each.complaint ??
        (namesOf(file, each).some((name) => row.may.includes(name)) ? null : `${row.who} may import ${row.may.join(', ')}`);
      if (complaint) found.push(`${file}:${each.line} imports '${each.specifier}': ${complaint}`);
    }
    found.push(...bannedCode(file, code));
    graph.set(file, [...new Set(resolved.map(({ target }) => target).filter(Boolean))]);
  }
  return [...new Set([...found, ...circles(graph)])];
}

/** The names an imported thing goes by for the file that imports it: what the table's `may` speaks of. */
function namesOf(from, { target, name, typeOnly }) {
  if (!target) return isBuiltin(name) ? ['node'] : ['any package', name];
  const workspace = workspaceOf(target);
  const own = workspaceOf(from) === workspace ? ['own workspace'] : [];
  if (isTest(target)) return own;
  const inSource = target.startsWith(`${workspace}/src/`);
  if (workspace === 'packages/domain' && inSource) {
    if (target.includes('/src/testing/')) return [...own, 'domain testing'];
    return [...own, 'domain', ...(typeOnly ? ['domain types'] : [])];
  }
  if (workspace !== 'apps/api' || !inSource)
    return [...own, ...(own.length > 0 && inSource ? ['own source'] : []), posix.basename(workspace)];

  const [, module, rest] = target.match(/^apps\/api\/src\/(?:([^/]+)\/)?(.*)$/);
  if (module === 'platform') return [...own, 'platform', ...(/^actor(\.ts$|\/)/.test(rest) ? ['platform/actor'] : [])];
  if (!module) return [...own, rest === 'env.ts' ? 'env' : 'composition root'];
  if (['worker', 'open-referral', 'backup'].includes(module)) return [...own, 'composition root'];
  const role = roleOf(rest);
  const sameModule = from.startsWith(`apps/api/src/${module}/`);
  return [...own, `any ${role}`, ...(sameModule ? [`own ${role}`, ...(typeOnly ? [`own ${role} types`] : [])] : [])];
}

function roleOf(file) {
  if (file === 'index.ts') return 'index';
  if (file.startsWith('use-cases/')) return 'use case';
  return file.match(/\.(policy|entity|store|shape|type|resolver)\.ts$/)?.[1] ?? 'file';
}

const workspaceOf = (file) =>
  file
    .split('/')
    .slice(0, file.startsWith('bench/') ? 1 : 2)
    .join('/');
const isTest = (file) => /\.test\.tsx?$|^[^/]+\/[^/]+\/tests\//.test(file);

function findWorkspaces(root) {
  const dirs = ['packages', 'apps'].flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`));
  return [...dirs, 'bench']
    .filter((dir) => existsSync(join(root, dir, 'package.json')))
    .map((dir) => ({ dir, ...JSON.parse(readFileSync(join(root, dir, 'package.json'), 'utf8')) }));
}

function listFiles(root, dir) {
  return readdirSync(join(root, dir), { withFileTypes: true })
    .filter(({ name }) => !SKIP.test(name))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(root, `${dir}/${entry.name}`) : [`${dir}/${entry.name}`]));
}

/** Where a specifier leads: `target`, a file of ours, or `name`, a package or built-in of others. */
function resolveImport(root, workspaces, from, written) {
  const specifier = written.replace(/\?.*$/, '');
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(from), specifier);
    if (workspaceOf(path) !== workspaceOf(from)) return { complaint: 'a relative path may not leave its workspace' };
    const tries = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, path.replace(/\.js$/, '.ts')];
    return { target: tries.find((each) => SOURCE.test(each) && existsSync(join(root, each))) ?? path };
  }
  const workspace = workspaces.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
  if (workspace) {
    const entry = workspace.exports?.[`.${specifier.slice(workspace.name.length)}`];
    if (!entry) return { complaint: `${workspace.name} does not export it` };
    return { target: posix.join(workspace.dir, entry.types ?? entry.default ?? entry) };
  }
  if (isBuiltin(specifier)) return { name: specifier };
  return {
    name: specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/'),
  };
}

function bannedCode(file, code) {
  return BANNED_CODE.filter(({ files, except }) => files.test(file) && !except.test(file)).flatMap(({ finds, why }) =>
    code.filter(({ name }) => finds.includes(name)).map(({ name, line }) => `${file}:${line} has ${name}: ${why}`),
  );
}

function bannedFolder(file) {
  const folders = dirname(file).split('/');
  const banned = folders.slice(folders.indexOf('src')).find((folder) => BANNED_FOLDERS.includes(folder));
  return folders.includes('src') && banned
    ? [`${dirname(file)}:1 a folder may not be called ${banned}: a thing lives with its noun`]
    : [];
}

/** One circle for every import that closes one, but those of alike files that may circle. */
function circles(graph) {
  const found = new Map();
  for (const [from, targets] of graph) {
    for (const target of targets) {
      if (MAY_CIRCLE.some((suffix) => from.endsWith(suffix) && target.endsWith(suffix))) continue;
      const way = shortestWay(graph, target, from);
      if (way) found.set([...way].sort().join(), `${from}:1 imports itself in a circle: ${[from, ...way].join(' → ')}`);
    }
  }
  return [...found.values()];
}

function shortestWay(graph, from, to) {
  const ways = new Map([[from, [from]]]);
  for (const [file, way] of ways) {
    if (file === to) return way;
    for (const next of graph.get(file) ?? []) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return null;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = crossings(resolve(process.argv[2] ?? '.'));
  for (const each of found) console.error(each);
  console.log(found.length === 0 ? 'no line crossed' : `${found.length} crossed`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
