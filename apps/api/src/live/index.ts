export { type Over, openHub } from './hub.ts';
export type { LiveCtx } from './live.resolver.ts';
export { speak } from './wire.ts';
