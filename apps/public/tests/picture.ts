import { inflateSync } from 'node:zlib';

/** What was drawn: how large, and in which of its rows there is more than ground and lines. */
type Picture = { width: number; height: number; drawn: boolean[] };

/** Letters are drawn in many shades; a row of one colour, or of a box's edges, has fewer than this, by whichever filter it is written down. */
const SHADES = 6;

/** Reads a picture (PNG, eight bits a channel, not interlaced), a row at a time. */
function readPicture(png: Buffer): Picture {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(parts));
  const long = width * channels + 1;
  const drawn = Array.from({ length: height }, (_, row) => {
    const shades = new Set<number>();
    for (let at = row * long + 1; at < (row + 1) * long && shades.size < SHADES; at += channels)
      shades.add(rows.readUIntBE(at, 3));
    return shades.size >= SHADES;
  });
  return { width, height, drawn };
}

/** What is wrong with the picture of a page that is so large: it is another size, or nothing is drawn at its head or its foot. */
export function troublesOfPicture(png: Buffer, page: { width: number; height: number }): string[] {
  const { width, height, drawn } = readPicture(png);
  const quarter = Math.ceil(height / 4);
  return [
    ...(width === page.width && height === page.height
      ? []
      : [`cut off: ${width} × ${height} of ${page.width} × ${page.height}`]),
    ...(drawn.slice(0, quarter).some(Boolean) ? [] : ['blank at its head']),
    ...(drawn.slice(-quarter).some(Boolean) ? [] : ['blank at its foot']),
  ];
}
