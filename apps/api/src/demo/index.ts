export { demoPages } from './demo-pages.ts';
export { type Mailbox, openMailbox } from './mailbox.ts';
export { seedDemo } from './seed.ts';
