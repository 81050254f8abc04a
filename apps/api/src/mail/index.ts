export { composeMail, type Mail } from './compose.ts';
