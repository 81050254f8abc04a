import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Asset, fontAsset, textAsset } from './asset-of.ts';

/** Letters of one script, cut into a file: for which characters, and what the systems that have them call theirs: a browser that finds one of those fetches nothing. */
type Cut = { name: string; range: string; local: readonly string[] };

// @fontsource/noto-sans and its scripts: the Noto fonts (SIL Open Font License 1.1), cut into small files, which we serve ourselves.
const fileOf = (family: string, cut: string) =>
  createRequire(import.meta.url).resolve(`@fontsource/${family}/files/${family}-${cut.replace(/\W/g, '')}-400-normal.woff2`);
const rangesOf = (family: string, cut: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL('../unicode.json', `file://${fileOf(family, cut)}`), 'utf8'));

const oneCut = (family: string, cut: string, local: readonly string[]): Cut => ({
  name: fileOf(family, cut),
  range: rangesOf(family, cut)[cut] ?? '',
  local,
});

const ARABIC = ['Noto Sans Arabic', 'Noto Naskh Arabic', 'NotoNaskhArabic-Regular', 'Geeza Pro', 'GeezaPro'];
const BENGALI = ['Noto Sans Bengali', 'NotoSansBengali-Regular', 'Kohinoor Bangla', 'Bangla MN', 'Nirmala UI', 'Vrinda'];

/** The scripts that an old phone may lack. Letters that it has come first; only where it has none is a file fetched. */
const SCRIPTS: readonly Cut[] = [
  oneCut('noto-sans-arabic', 'arabic', ARABIC),
  oneCut('noto-sans-bengali', 'bengali', BENGALI),
  oneCut('noto-sans', 'cyrillic', ['Noto Sans', 'NotoSans-Regular', 'DejaVu Sans']),
];

type Face = { css: string; font: Asset };

function faceOf({ name, range, local }: Cut): Face {
  const font = fontAsset(readFileSync(name));
  const sources = [...local.map((one) => `local("${one}")`), `url(${font.path}) format("woff2")`];
  return {
    font,
    css: `@font-face{font-family:"Wardwise letters";font-display:swap;src:${sources.join(',')};unicode-range:${range}}`,
  };
}

const FACES = SCRIPTS.map(faceOf);

// Chinese is cut by how often a character is written; these are the cuts with the common ones. A name with a rarer one is drawn as the phone draws it.
const HAN = [
  'Noto Sans SC',
  'Noto Sans CJK SC',
  'NotoSansCJKsc-Regular',
  'Source Han Sans SC',
  'PingFang SC',
  'Microsoft YaHei',
  'SimSun',
];
const COMMON = ['[32]', ...Array.from({ length: 20 }, (_none, n) => `[${100 + n}]`)];
const HAN_FACES = COMMON.map((cut) => faceOf(oneCut('noto-sans-sc', cut, HAN)));

/** The stylesheet with the letters of a Chinese page: it is long, and no other page has it. */
export const HAN_LETTERS: Asset = textAsset(HAN_FACES.map(({ css }) => css).join('\n'), 'css', 'text/css; charset=utf-8');

/** The letters that every page may need: the languages' names stand on all of them. */
export const LETTERS: string = FACES.map(({ css }) => css).join('\n');

/** The files of letters. */
export const FONTS: readonly Asset[] = [...FACES, ...HAN_FACES].map(({ font }) => font);
