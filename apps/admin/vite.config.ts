import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { questionsWhereTheyAreAsked } from './vite.documents.ts';
import { keptOnTheDevice, noteWhatThePagesLoad } from './vite.kept.ts';

/** Path of a file beside this one; the API's folder layout is not ours to know. */
const here = (path: string) => new URL(path, import.meta.url).pathname;

/** The face of the letters comes beside the scripts, so that no word changes its width once it stands. */
const lettersBesideTheScripts: Plugin = {
  name: 'letters-beside-the-scripts',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => /next-latin-wght-normal-.*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        })),
  },
};

export default defineConfig({
  base: '/',
  plugins: [react(), questionsWhereTheyAreAsked(), lettersBesideTheScripts, noteWhatThePagesLoad, keptOnTheDevice],
  resolve: { alias: { '@wardwise/domain': here('../../packages/domain/src/index.ts') } },
  build: {
    assetsDir: 'n-assets',
    manifest: true, // which script brings which others: what `npm run check` weighs
    assetsInlineLimit: 0, // a strict content policy refuses data: fonts and images
    chunkSizeWarningLimit: 5000, // GraphiQL's editor; the ward leads' page has a budget of its own
    rolldownOptions: {
      // What six pages or more share comes with the first, in one script: forty small ones are forty questions to a bad line.
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 6 }] } },
      input: { admin: here('index.html'), graphiql: here('graphiql.html') },
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning); // "use client" means nothing here
      },
    },
  },
  server: { proxy: { '/graphql': 'http://localhost:4000', '/demo': 'http://localhost:4000' } },
});
