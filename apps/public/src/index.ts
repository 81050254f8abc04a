export { pageNotFound, publicPages } from './site/public-pages.ts';
export type { Execute, PublicSite, Visitor } from './site/site.ts';
