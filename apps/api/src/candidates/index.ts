export { type Ranked, rank } from './rank.ts';
