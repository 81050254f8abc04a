import { chmodSync, existsSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
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
    for (const server of SERVERS)
      for (const part of ['data', 'keys']) rmSync(join(folder, `${part}-${server}`), { recursive: true, force: true });
    rmSync(join(folder, 'results', '.last-run.json'), { force: true });
    try {
      if (existsSync(join(folder, 'results'))) rmdirSync(join(folder, 'results'));
      rmSync(join(folder, 'states'), { recursive: true, force: true });
      rmdirSync(folder);
    } catch {} // something failed: its pictures stay
  });
}

// Its own flags are for a function in the cloud: one process for everything, which dies with its first tab; and these pages need no drawing in three dimensions.
const flags = [
  ...chromium.args.filter((flag) => !/^--(single-process|no-zygote|disable-web-security)|gpu|gl=|angle|swiftshader/.test(flag)),
  '--disable-gpu',
];

/** As many servers as workers, each with a database and keys of its own: within one of them one test follows another. */
const SERVERS = [0, 1];

/** The screens in a real browser, against the real server with the demo's data: the admin's and the public pages'. */
export default defineConfig({
  testDir: '..',
  testMatch: '*/tests/**/*.spec.ts',
  testIgnore: process.env.WARDWISE_DEEP ? [] : ['**/*.deep.spec.ts'],
  outputDir: join(folder, 'results'),
  workers: SERVERS.length,
  retries: 0,
  timeout: 240_000, // for the longest walk on a machine four times as slow
  expect: { timeout: 15_000 },
  use: {
    // Every worker reads this file and knows its place.
    baseURL: `http://localhost:${PORT + Number(process.env.TEST_PARALLEL_INDEX ?? 0)}`,
    locale: 'en-GB',
    serviceWorkers: 'block', // tests answer in the server's stead; offline.spec.ts has the worker
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 15_000,
    launchOptions: { executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()), args: flags },
    screenshot: 'only-on-failure',
  },
  webServer: SERVERS.map((server) => ({
    command: 'node ../api/dist/main.js',
    url: `http://localhost:${PORT + server}/health`,
    timeout: 300_000, // two demos are made up side by side: 8 s each where nothing else runs, 90 s and more on a busy machine
    env: {
      PORT: String(PORT + server),
      DATA_DIR: join(folder, `data-${server}`),
      KEY_RING: join(folder, `keys-${server}`),
      WARDWISE_DEMO: 'yes',
      // Texts are possible and none goes: nothing listens there.
      NOTIFY_API_KEY: 'screens-11111111-2222-4333-8444-555555555555-99999999-8888-4777-8666-aaaaaaaaaaaa',
      NOTIFY_TEMPLATE_ID: 'cccccccc-dddd-4eee-8fff-000000000000',
      NOTIFY_CALLBACK_TOKEN: 'screens-alone-1f9c3d7be2aa',
      NOTIFY_URL: 'http://127.0.0.1:9',
      PATH: process.env.PATH ?? '',
    },
  })),
});
