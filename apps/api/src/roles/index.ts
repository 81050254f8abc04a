export { leaveAgain } from './leave.ts';
