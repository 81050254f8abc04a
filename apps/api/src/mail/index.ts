export { composeMail } from './compose.ts';
export { composeText, type Text } from './compose-text.ts';
export { quietUntil } from './quiet.ts';
