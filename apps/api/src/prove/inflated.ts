import { constants, inflateRawSync } from 'node:zlib';

/** So much of a stream is looked at, and so much of what comes out of it. */
const MOST_IN = 128 * 1024;
const MOST_OUT = 4 * 1024 * 1024;
/** Fewer bytes than this hold no canary. */
const LEAST_OUT = 8;

/** What is packed by gzip or zlib somewhere in these bytes: every place that begins like a stream is tried. */
export function* inflatedIn(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at + 6 < bytes.length; at += 1) {
    const [first, second] = [bytes[at] as number, bytes[at + 1] as number];
    if (first === 0x1f && second === 0x8b && bytes[at + 2] === 8) yield* unpacked(bytes, afterGzipHead(bytes, at));
    // zlib: deflate with a window of 32 KiB, and a header that 31 divides.
    else if (first === 0x78 && (first * 256 + second) % 31 === 0 && (second & 0x20) === 0) yield* unpacked(bytes, at + 2);
  }
}

/** Ten bytes, and what the fourth says follows: more fields, a file's name, a comment, a checksum (RFC 1952). */
function afterGzipHead(bytes: Buffer, at: number): number {
  const flags = bytes[at + 3] as number;
  let end = at + 10;
  if (flags & 4 && end + 2 < bytes.length) end += 2 + bytes.readUInt16LE(end);
  for (const named of [8, 16]) if (flags & named) end = bytes.indexOf(0, end) + 1 || bytes.length;
  return flags & 2 ? end + 2 : end;
}

function* unpacked(bytes: Buffer, from: number): Generator<Buffer> {
  try {
    // Raw, so that what follows the stream in a file does not matter; flushed where it is cut off: what came out until then counts.
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_OUT };
    const out = inflateRawSync(bytes.subarray(from, from + MOST_IN), options);
    if (out.length >= LEAST_OUT) yield out;
  } catch {
    // It only began like one.
  }
}
