import type { Plugin } from 'vite';
// vite-plugin-pwa: the worker that keeps the pages' code on the device, written by Workbox.
import { VitePWA } from 'vite-plugin-pwa';

/** Everything the ward leads' pages may load, and nothing of GraphiQL's. */
const ofThePages = new Set<string>();
export const noteWhatThePagesLoad: Plugin = {
  name: 'note-what-the-pages-load',
  generateBundle(_options, bundle) {
    const note = (name: string) => {
      const chunk = bundle[name];
      if (ofThePages.has(name) || chunk?.type !== 'chunk') return;
      ofThePages.add(name);
      for (const css of chunk.viteMetadata?.importedCss ?? []) ofThePages.add(css);
      for (const next of [...chunk.imports, ...chunk.dynamicImports]) note(next);
    };
    for (const [name, chunk] of Object.entries(bundle))
      if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === 'admin') note(name);
  },
};

/** The worker, and what it keeps. */
export const keptOnTheDevice = VitePWA({
  filename: 'n/sw.js', // it reaches what is below it: the ward leads' pages, and neither the public ones nor /graphql
  scope: '/n/',
  registerType: 'prompt',
  injectRegister: false,
  manifest: false, // public/n-assets/wardwise.webmanifest: the addresses of its own would be below the worker
  workbox: {
    globPatterns: ['index.html', 'n-assets/*.{js,css,svg}', 'n-assets/{atkinson,noto-sans-arabic-arabic}*.woff2'],
    maximumFileSizeToCacheInBytes: 5 * 1024 * 1024,
    manifestTransforms: [
      (entries) => ({
        manifest: entries
          .filter(({ url }) => !/\.(js|css)$/.test(url) || ofThePages.has(url))
          .map((entry) => ({ ...entry, url: `/${entry.url}` })),
      }),
    ],
    navigateFallback: '/index.html',
    navigateFallbackAllowlist: [/^\/n\//],
    inlineWorkboxRuntime: true,
    sourcemap: false,
    dontCacheBustURLsMatching: /n-assets/,
  },
});
