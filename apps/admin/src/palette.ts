import type { MantineColorsTuple } from '@mantine/core';

/** Deep canal green for what can be pressed. */
const canal: MantineColorsTuple = [
  '#e8f4f1',
  '#d2e8e3',
  '#a6d1c9',
  '#7cbcb1',
  '#5caa9d',
  '#35897c',
  '#1b7468',
  '#0b5f55',
  '#084c44',
  '#053a34',
];
/** Brick for today, for refusals and for endings. */
const brick: MantineColorsTuple = [
  '#fdefe9',
  '#fbdccf',
  '#f5b8a0',
  '#ee9270',
  '#e6744b',
  '#cf5429',
  '#b64219',
  '#9c3411',
  '#7d290d',
  '#5f1e09',
];
/** Saffron for what waits. */
const saffron: MantineColorsTuple = [
  '#fff6df',
  '#ffecbf',
  '#fbd87f',
  '#f4c14a',
  '#e5a91f',
  '#b98208',
  '#946603',
  '#765000',
  '#5c3e00',
  '#432d00',
];
/** Plum for languages. */
const plum: MantineColorsTuple = [
  '#f7eff8',
  '#ecdcef',
  '#d8b8de',
  '#c394cc',
  '#b177bd',
  '#93549f',
  '#7d3f89',
  '#672f72',
  '#52245b',
  '#3d1a44',
];
/** Greys with a little green in them. */
const gray: MantineColorsTuple = [
  '#f5f7f5',
  '#ebefec',
  '#dde3df',
  '#c9d1cc',
  '#a9b4ae',
  '#7d8a84',
  '#5d6a64',
  '#47534e',
  '#303b37',
  '#1d2623',
];
const dark: MantineColorsTuple = [
  '#e6ece9',
  '#c3ccc8',
  '#a3b0aa',
  '#7e8c86',
  '#44534e',
  '#33413d',
  '#26322f',
  '#1a2422',
  '#121a18',
  '#0c1211',
];

export const palette = { canal, brick, saffron, plum, gray, dark };
