export { rank, type Ranked } from './rank.ts';
