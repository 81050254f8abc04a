export { composeMail } from './compose.ts';
