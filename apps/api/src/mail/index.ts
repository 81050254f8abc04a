export { composeMail } from './compose.ts';
export { composeText } from './compose-text.ts';
export { quietUntil } from './quiet.ts';
