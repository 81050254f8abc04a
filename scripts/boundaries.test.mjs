/** Breaks every line of boundaries.rules.mjs on purpose, in a small house of its own, and sees it fail. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { crossings } from './boundaries.mjs';

const workspace = (name, ...entries) =>
  JSON.stringify({
    name: `@wardwise/${name}`,
    exports: Object.fromEntries(entries.map(([key, file]) => [key, { types: `./src/${file}` }])),
  });

const HOUSE = {
  'packages/domain/package.json': workspace('domain', ['.', 'index.ts'], ['./testing', 'testing/index.ts']),
  'packages/domain/src/index.ts': `export * from './wards/ward.ts'; import { rrulestr } from 'rrule'; import postcode from 'postcode';`,
  'packages/domain/src/wards/ward.ts': `export const at = (now: Date) => new Date(now);`,
  'packages/domain/src/wards/ward.test.ts': `import fc from 'fast-check'; import { a } from '../testing/index.ts'; import { at } from './ward.ts'; at(new Date());`,
  'packages/domain/src/testing/index.ts': `import fc from 'fast-check'; import { at } from '../wards/ward.ts'; export const a = at;`,
  'apps/api/package.json': workspace('api', ['.', 'main.ts']),
  'apps/api/src/env.ts': `import { z } from 'zod'; export const env = process.env.PORT;`,
  'apps/api/src/main.ts': `import { work } from './worker/worker.ts'; import './server.ts';`,
  'apps/api/src/server.ts': `import express from 'express'; import { env } from './env.ts'; import { R } from './requests/requests.resolver.ts'; import { page } from '@wardwise/public';`,
  'apps/api/src/worker/worker.ts': `import { assign } from '../requests/index.ts'; import { actor } from '../platform/actor.ts'; export const work = 1;`,
  'apps/api/src/open-referral/feed.ts': `import { find } from '../wards/index.ts';`,
  'apps/api/src/platform/actor.ts': `import type { at } from '@wardwise/domain'; export type Actor = 1;`,
  'apps/api/src/platform/db/pool.ts': `import pg from 'pg'; import { env } from '../../env.ts'; import { actor } from '../actor.ts';`,
  'apps/api/src/requests/index.ts': `export { assign } from './use-cases/assign.ts';`,
  'apps/api/src/requests/requests.policy.ts': `import { at } from '@wardwise/domain'; import type { Actor } from '../platform/actor.ts'; export type Who = 1;`,
  'apps/api/src/requests/requests.entity.ts': `import { Entity } from 'typeorm'; import type { at } from '@wardwise/domain';`,
  'apps/api/src/requests/requests.store.ts': `import type { at } from '@wardwise/domain'; import { RequestEntity } from './requests.entity.ts'; import type { Who } from './requests.policy.ts'; import { pool } from '../platform/db/pool.ts';`,
  'apps/api/src/requests/requests.shape.ts': `import { RequestEntity } from './requests.entity.ts'; import { wardShape } from '../wards/wards.shape.ts';`,
  'apps/api/src/requests/use-cases/assign.ts': `import { at } from '@wardwise/domain'; import { can } from '../requests.policy.ts'; import { find } from '../requests.store.ts'; import { ward } from '../../wards/index.ts'; import { pool } from '../../platform/db/pool.ts';`,
  'apps/api/src/requests/requests.type.ts': `import { Field } from 'type-graphql'; import { WardType } from '../wards/wards.type.ts'; import { shape } from './requests.shape.ts';`,
  'apps/api/src/requests/requests.resolver.ts': `import { Query } from 'type-graphql'; import { T } from './requests.type.ts'; import { assign } from './use-cases/assign.ts'; import type { Actor } from '../platform/actor.ts';`,
  'apps/api/src/requests/importer.ts': `import { parse } from 'csv-parse'; import { find } from './requests.store.ts'; import { ward } from '../wards/index.ts';`,
  'apps/api/src/wards/index.ts': `export const ward = 1;`,
  'apps/api/src/wards/wards.type.ts': `import type { RequestType } from '../requests/requests.type.ts';`,
  'apps/api/src/wards/wards.shape.ts': `import { requestShape } from '../requests/requests.shape.ts';`,
  'apps/api/src/wards/wards.store.ts': `export const find = 1;`,
  'apps/api/tests/assign.test.ts': `import { R } from '../src/requests/requests.entity.ts'; import { a } from '@wardwise/domain/testing'; process.env.X;`,
  'apps/admin/package.json': workspace('admin'),
  'apps/admin/src/App.tsx': `import './app.css'; import { at } from '@wardwise/domain'; import { useState } from 'react'; export const App = () => <p>{useState(1)}</p>;`,
  'apps/public/package.json': workspace('public', ['.', 'index.ts']),
  'apps/public/src/index.ts': `import { createHash } from 'node:crypto'; import { at } from '@wardwise/domain'; export const page = 1;`,
  'packages/client/package.json': workspace('client', ['.', 'index.ts']),
  'packages/client/src/index.ts': `import { Webhook } from 'standardwebhooks'; export { a } from './line.ts';`,
  'packages/client/src/line.ts': `export const a = 1;`,
  'apps/api/tests/client.test.ts': `import { a } from '@wardwise/client';`,
  'bench/package.json': workspace('bench'),
  'bench/reads.mjs': `import pg from 'pg'; process.env.X;`,
};

function build(files) {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  for (const [path, text] of Object.entries({ ...HOUSE, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  try {
    return crossings(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('a house in order crosses no line', () => assert.deepEqual(build({}), []));

const api = 'apps/api/src';
const requests = `${api}/requests`;

/** file, what is written into it, and what the complaint must say. */
const BREAKS = [
  ['packages/domain/src/wards/ward.ts', `import { readFileSync } from 'node:fs';`, /the domain may import/],
  ['packages/domain/src/wards/ward.ts', `import fs from 'fs';`, /the domain may import/],
  ['packages/domain/src/wards/ward.ts', `import type { Pool } from 'pg';`, /the domain may import/],
  ['packages/domain/src/wards/ward.ts', `import fc from 'fast-check';`, /the domain may import/],
  ['packages/domain/src/wards/ward.ts', `import { a } from '@wardwise/domain/testing';`, /the domain may import/],
  ['packages/domain/src/wards/ward.ts', `import { page } from '@wardwise/public';`, /the domain may import/],
  ['packages/domain/src/testing/index.ts', `import { expect } from 'vitest';`, /domain\/testing may import/],
  ['packages/domain/src/wards/ward.ts', `Date.now();`, /has Date\.now: the domain has no clock/],
  ['packages/domain/src/wards/ward.ts', `[1].map(Date['now']);`, /has Date\.now/],
  ['packages/domain/src/wards/ward.ts', `new Date();`, /has new Date\(\)/],
  ['packages/domain/src/wards/ward.ts', `new Date;`, /has new Date\(\)/],
  ['packages/domain/src/wards/ward.ts', `Math.random();`, /has Math\.random/],
  ['packages/domain/src/wards/ward.ts', `const { random } = Math;`, /has Math\.random/],
  ['packages/domain/src/wards/ward.ts', `crypto.randomUUID();`, /has crypto/],

  [`${requests}/requests.policy.ts`, `import { find } from './requests.store.ts';`, /a policy may import/],
  [`${requests}/requests.policy.ts`, `import { pool } from '../platform/db/pool.ts';`, /a policy may import/],
  [`${requests}/requests.policy.ts`, `import { z } from 'zod';`, /a policy may import/],
  [`${requests}/requests.entity.ts`, `import { at } from '@wardwise/domain';`, /an entity may import/],
  [`${requests}/requests.entity.ts`, `import { at, type Ward } from '@wardwise/domain';`, /an entity may import/],
  [`${requests}/requests.entity.ts`, `import { WardEntity } from '../wards/wards.entity.ts';`, /an entity may import/],
  [`${requests}/requests.store.ts`, `import { assign } from './use-cases/assign.ts';`, /a store may import/],
  [`${requests}/requests.store.ts`, `import { WardEntity } from '../wards/wards.entity.ts';`, /a store may import/],
  [`${requests}/requests.store.ts`, `import pg from 'pg';`, /a store may import/],
  [`${requests}/requests.store.ts`, `import { eraseSealed } from '../platform/seal/index.ts';`, /every erasure leaves a receipt/],
  [
    `${requests}/use-cases/assign.ts`,
    `import { eraseSealed } from '../../platform/seal/index.ts';`,
    /every erasure leaves a receipt/,
  ],
  [`${requests}/requests.shape.ts`, `import { find } from './requests.store.ts';`, /a shape may import/],
  [`${requests}/requests.shape.ts`, `import type { Who } from '../wards/wards.policy.ts';`, /a shape may import/],
  [`${requests}/use-cases/assign.ts`, `import { RequestEntity } from '../requests.entity.ts';`, /a use case may import/],
  [`${requests}/use-cases/assign.ts`, `import { find } from '../../wards/wards.store.ts';`, /a use case may import/],
  [`${requests}/use-cases/assign.ts`, `import { T } from '../requests.type.ts';`, /a use case may import/],
  [`${requests}/use-cases/assign.ts`, `import pino from 'pino';`, /a use case may import/],
  [`${requests}/use-cases/assign.ts`, `type Ward = import('../../wards/wards.store.ts').Ward;`, /a use case may import/],
  [`${requests}/requests.type.ts`, `import { RequestEntity } from './requests.entity.ts';`, /a type may import/],
  [`${requests}/requests.type.ts`, `import { ward } from '../wards/wards.shape.ts';`, /a type may import/],
  [`${requests}/requests.resolver.ts`, `import { find } from './requests.store.ts';`, /a resolver may import/],
  [`${requests}/requests.resolver.ts`, `import type { RequestEntity } from './requests.entity.ts';`, /a resolver may import/],
  [`${requests}/requests.resolver.ts`, `import { find } from '../wards/wards.store.ts';`, /a resolver may import/],
  [`${requests}/importer.ts`, `import { find } from '../wards/wards.store.ts';`, /a module may import/],
  [`${requests}/importer.ts`, `export type { WardType } from '../wards/wards.type.ts';`, /a module may import/],
  [`${requests}/importer.ts`, `await import('../wards/wards.resolver.ts');`, /a module may import/],
  [`${requests}/importer.ts`, `import { RequestEntity } from './requests.entity.ts';`, /a module may import/],
  [`${requests}/importer.ts`, `import { page } from '@wardwise/public';`, /a module may import/],
  [`${requests}/importer.ts`, `import { work } from '../worker/deliver.ts';`, /a module may import/],
  [`${requests}/importer.ts`, `import { a } from '@wardwise/domain/testing';`, /a module may import/],
  [`${requests}/importer.ts`, `import { it } from './importer.test.ts';`, /a module may import/],
  [`${requests}/importer.ts`, `import { api } from '../../tests/api.ts';`, /a module may import/],
  [`${requests}/importer.ts`, `export const port = process.env.PORT;`, /only apps\/api\/src\/env\.ts reads/],
  [`${requests}/importer.ts`, `const { env } = process;`, /only apps\/api\/src\/env\.ts reads/],
  [`${requests}/importer.ts`, `import { env } from 'node:process';`, /only apps\/api\/src\/env\.ts reads/],
  [`${api}/platform/db/pool.ts`, `import { ward } from '../../wards/index.ts';`, /platform may import/],
  [`${api}/platform/db/pool.ts`, `import type { Server } from '../../server.ts';`, /platform may import/],
  [`${api}/server.ts`, `import { find } from './requests/requests.store.ts';`, /the composition root may import/],
  [`${api}/worker/worker.ts`, `import { assign } from '../requests/use-cases/assign.ts';`, /the composition root may import/],
  [`${api}/open-referral/feed.ts`, `import { shape } from '../wards/wards.shape.ts';`, /the composition root may import/],

  ['apps/admin/src/App.tsx', `import type { main } from '@wardwise/api';`, /the admin app may import/],
  ['apps/admin/src/App.tsx', `import type { main } from '../../api/src/main.ts';`, /a relative path may not leave its workspace/],
  ['apps/admin/src/App.tsx', `import { page } from '@wardwise/public';`, /the admin app may import/],
  ['apps/admin/src/App.tsx', `import { at } from '@wardwise/domain/src/wards/ward.ts';`, /@wardwise\/domain does not export it/],
  ['packages/client/src/line.ts', `import type { at } from '@wardwise/domain';`, /the client of partners may import/],
  ['packages/client/src/line.ts', `import { createHash } from 'node:crypto';`, /the client of partners may import/],
  ['apps/api/src/server.ts', `import { a } from '@wardwise/client';`, /the composition root may import/],
  ['apps/public/src/index.ts', `import type { main } from '@wardwise/api';`, /the public pages may import/],
  ['apps/public/src/index.test.ts', `import { main } from '@wardwise/api';`, /a test may import/],

  [`${requests}/requests.shape.ts`, `import type { T } from '../wards/wards.type.ts';`, /a shape may import/],
  ['packages/domain/src/wards/ward.ts', `import type { a } from '../index.ts';`, /circle: .*ward\.ts → .*index\.ts/],
  [`${api}/wards/index.ts`, `import { assign } from '../requests/index.ts';`, /circle: .*wards\/index\.ts/],
  [`${api}/server.ts`, `import type { Main } from './main.ts';`, /circle/],
  ...['shared', 'common', 'utils', 'helpers', 'types', 'services'].flatMap((folder) => [
    [`${requests}/${folder}/look.ts`, '', /a folder may not be called/],
    [`apps/admin/src/${folder}/look.tsx`, '', /a folder may not be called/],
  ]),
  ['apps/admin/src/App.tsx', 'export const = 1;', /cannot be read/],
];

for (const [file, text, complaint] of BREAKS) {
  test(`${file} ${text}`, () => {
    const found = build({ [file]: `${HOUSE[file] ?? ''}\n${text}` });
    const here = (each) => each.startsWith(file) || each.startsWith(`${dirname(file)}:`);
    assert.ok(
      found.some((each) => here(each) && complaint.test(each)),
      `the line was not seen to be crossed: ${JSON.stringify(found)}`,
    );
    const beside = found.filter((each) => !complaint.test(each) && !/in a circle/.test(each)); // a wrong import often closes a circle too
    assert.deepEqual(beside, []);
  });
}
