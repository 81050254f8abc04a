export { openTexts, type TextSender } from './notify.ts';
export { notifyCalls } from './notify-calls.ts';
export { TextRefused } from './text-refused.ts';
export { noteTrouble } from './text-trouble.store.ts';
