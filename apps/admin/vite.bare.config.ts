import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { questionsWhereTheyAreAsked } from './vite.documents.ts';

/** The bare page, built as the app is; it is measured and never served to anybody. */
export default defineConfig({
  base: '/bare/',
  plugins: [react(), questionsWhereTheyAreAsked()],
  build: {
    outDir: 'dist-bare',
    emptyOutDir: true,
    manifest: true,
    assetsDir: 'n-assets',
    assetsInlineLimit: 0,
    rolldownOptions: { input: { bare: 'bare.html' } },
  },
});
