export { composeMail } from './compose.ts';
export { quietUntil } from './quiet.ts';
