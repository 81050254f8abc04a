import { chmodSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
// @sparticuz/chromium: a browser inside an npm package; nothing is downloaded. Elsewhere than Linux x64, CHROME_PATH names an installed one.
import chromium from '@sparticuz/chromium';

const PORT = Number(process.env.SCREENS_PORT ?? 4290);
// Playwright's workers read this file too: the folder is made once, and goes with the run but for pictures of what failed.
const folder = process.env.SCREENS_FOLDER ?? mkdtempSync(join(tmpdir(), 'wardwise-screens-'));
if (!process.env.SCREENS_FOLDER) {
  process.env.SCREENS_FOLDER = folder;
  chmodSync(folder, 0o755); // PostgreSQL may have to run as another user
  process.on('exit', () => {
    for (const part of ['admin-data', 'admin-keys', 'public-data', 'public-keys'])
      rmSync(join(folder, part), { recursive: true, force: true });
    try {
      rmdirSync(folder);
    } catch {} // something failed: its pictures stay
  });
}

// Its own flags are for a function in the cloud: one process for everything, which dies with its first tab; and these pages need no drawing in three dimensions.
const flags = [
  ...chromium.args.filter((flag) => !/^--(single-process|no-zygote|disable-web-security)|gpu|gl=|angle|swiftshader/.test(flag)),
  '--disable-gpu',
];

/** A part of the screens with a server, a database and keys of its own, so that the parts may run side by side; within a part one test follows another. */
const parts = [
  { name: 'admin', port: PORT },
  { name: 'public', port: PORT + 1 },
].map(({ name, port }) => ({
  project: {
    name,
    testMatch: `${name}/tests/**/*.spec.ts`,
    workers: 1,
    use: { baseURL: `http://localhost:${port}` },
  },
  webServer: {
    command: 'node ../api/dist/main.js',
    url: `http://localhost:${port}/health`,
    timeout: 90_000,
    env: {
      PORT: String(port),
      DATA_DIR: join(folder, `${name}-data`),
      KEY_RING: join(folder, `${name}-keys`),
      WARDWISE_DEMO: 'yes',
      PATH: process.env.PATH ?? '',
    },
  },
}));

/** The screens in a real browser, against the real server with the demo's data: the admin's and the public pages'. */
export default defineConfig({
  testDir: '..',
  outputDir: join(folder, 'results'),
  workers: parts.length,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 15_000,
    launchOptions: { executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()), args: flags },
    screenshot: 'only-on-failure',
  },
  projects: parts.map(({ project }) => project),
  webServer: parts.map(({ webServer }) => webServer),
});
