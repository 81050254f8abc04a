export { demoPages } from './demo-pages.ts';
export { WARD } from './facts/wards.ts';
export { type Mailbox, openMailbox } from './mailbox.ts';
export { seedDemo } from './seed.ts';
export { seedKinds } from './seed-kinds.ts';
export { seedNetwork } from './seed-network.ts';
export { insertRows, seedReference } from './seed-reference.ts';
export { seedSandbox } from './seed-sandbox.ts';
