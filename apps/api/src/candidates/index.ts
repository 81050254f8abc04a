export { rank } from './rank.ts';
