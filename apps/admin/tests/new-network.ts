import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { codeIn, mailTo } from './mailbox.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'api', 'dist', 'import', 'main.js');
const folder = () => process.env.SCREENS_FOLDER ?? '';
const server = () => process.env.TEST_PARALLEL_INDEX ?? '0';

/** `npm run import` beside this worker's server, as whoever runs it does. */
async function runImport(...words: string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH ?? '',
    WARDWISE_DEMO: 'yes',
    DATA_DIR: join(folder(), `data-${server()}`),
    KEY_RING: join(folder(), `keys-${server()}`),
  };
  const { stderr } = await promisify(execFile)(process.execPath, [MAIN, ...words], { env });
  return stderr;
}

/** Begins a network that has nothing but its coordinator, and signs them in by the mailed code. */
export async function beginNetwork(page: Page, slug: string, coordinator: string): Promise<void> {
  const email = `first@${slug}.example`;
  await runImport('network', 'Newtown Neighbours', '--network', slug, '--coordinator', coordinator, '--as', email);
  const since = new Date();
  await page.goto(`/n/${slug}/sign-in`);
  await page.locator('input[type=email]').fill(email);
  await page
    .locator('form')
    .filter({ has: page.locator('input[type=email]') })
    .locator('button[type=submit]')
    .click();
  const code = codeIn(await mailTo(page.request, email, since));
  await page.locator('input[inputmode=numeric]').fill(code);
  await page.locator('input[inputmode=numeric]').press('Enter');
  await expect(page).toHaveURL(/\/today$/);
}

/** The command that the page of wards names, with a file of one ward: an older boundary, which changes nothing of the ward that others have. */
export async function loadHydePark(slug: string): Promise<void> {
  const [west, east, south, north] = [-0.176, -0.158, 51.507, 51.519];
  const ring = [
    ...[
      [west, south],
      [east, south],
    ],
    ...[
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
  const properties = { WD20CD: 'E05013796', WD20NM: 'Hyde Park', LAD20CD: 'E09000033' };
  const feature = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
  const file = join(folder(), `${slug}.geojson`);
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  await runImport('wards', file, '--district', 'E09000033', '--network', slug);
}
