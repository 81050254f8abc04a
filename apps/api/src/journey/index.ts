export { Browser } from './browser.ts';
export { type Page, wordsOf } from './forms.ts';
export { insist } from './insist.ts';
export { Staff } from './staff.ts';
