// fontkit: reads which characters a font file draws.
import { create, type Font } from 'fontkit';

/** Letters that every phone has drawn for a long time: Latin ones, figures, and the signs of European writing. */
const ON_EVERY_PHONE = /[\p{Script=Latin}\s\u0020-\u007e\u00a0-\u00ff\u2010-\u2026\u2066-\u2069\u200e\u200f\u202f©]/u;

type Face = { holds: (codePoint: number) => boolean; font: Font };

const rangesIn = (text: string) =>
  text.split(',').map((range) => {
    const [from = 0, to = from] = range
      .trim()
      .replace(/^U\+/i, '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [from, to] as const;
  });

/** The faces of our own in a stylesheet, with their files. */
export async function facesIn(css: string, read: (path: string) => Promise<Buffer> | Buffer): Promise<Face[]> {
  const rules = [...css.matchAll(/@font-face\s*\{[^}]*url\("?([^")]+)"?\)[^}]*unicode-range:\s*([^};]+)/g)];
  return Promise.all(
    rules.map(async ([, path = '', range = '']) => {
      const ranges = rangesIn(range);
      return {
        holds: (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to),
        font: create(await read(path)) as Font,
      };
    }),
  );
}

/** The characters of a text that neither every phone nor a face of ours can draw: glyph 0 stands in their place. */
export function notDrawn(text: string, faces: readonly Face[]): string[] {
  const characters = [...new Set(text)].filter((character) => !ON_EVERY_PHONE.test(character) && !/\s/u.test(character));
  return characters.filter((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return !faces.some(({ holds, font }) => holds(codePoint) && font.glyphForCodePoint(codePoint).id !== 0);
  });
}
