import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Path of a file beside this one; the API's folder layout is not ours to know. */
const here = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: { alias: { '@wardwise/domain': here('../../packages/domain/src/index.ts') } },
  build: {
    assetsDir: 'n-assets',
    assetsInlineLimit: 0, // a strict content policy refuses data: fonts and images
    chunkSizeWarningLimit: 5000, // GraphiQL's editor; the ward leads' page has a budget of its own
    rolldownOptions: {
      input: { admin: here('index.html'), graphiql: here('graphiql.html') },
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning); // "use client" means nothing here
      },
    },
  },
  server: { proxy: { '/graphql': 'http://localhost:4000', '/demo': 'http://localhost:4000' } },
});
