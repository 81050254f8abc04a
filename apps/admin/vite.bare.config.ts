import { mergeConfig } from 'vite';
import app from './vite.config.ts';

/** The bare page, built as the app is; it is measured and never served to anybody. */
export default mergeConfig(
  { ...app, build: { ...app.build, rolldownOptions: undefined } },
  {
    base: '/bare/',
    build: { outDir: 'dist-bare', emptyOutDir: true, rolldownOptions: { input: { bare: 'bare.html' } } },
  },
);
