export { Browser } from './browser.ts';
export { insist } from './insist.ts';
export { Staff } from './staff.ts';
