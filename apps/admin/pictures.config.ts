import { defineConfig } from '@playwright/test';
import screens from './playwright.config.ts';

const { webServer } = screens;

/** `npm run screens`: a person's day on a telephone, as pictures for whoever reads about us; each run draws them anew. */
export default defineConfig({
  ...screens,
  testMatch: '*/tests/**/*.pictures.ts',
  workers: 1,
  webServer: Array.isArray(webServer) ? webServer.slice(0, 1) : webServer,
});
