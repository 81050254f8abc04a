import { constants, gunzipSync, inflateSync } from 'node:zlib';

/** So much of a stream is looked at, and so much of what comes out of it. */
const MOST_IN = 128 * 1024;
const MOST_OUT = 4 * 1024 * 1024;
/** Fewer bytes than this hold no canary. */
const LEAST_OUT = 8;

/** What is packed by gzip or zlib somewhere in these bytes: every place that begins like a stream is tried. */
export function* inflatedIn(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at + 6 < bytes.length; at += 1) {
    const [first, second] = [bytes[at] as number, bytes[at + 1] as number];
    if (first === 0x1f && second === 0x8b && bytes[at + 2] === 8) yield* unpacked(gunzipSync, bytes, at);
    // zlib: deflate with a window of 32 KiB, and a header that 31 divides.
    else if (first === 0x78 && (first * 256 + second) % 31 === 0 && (second & 0x20) === 0)
      yield* unpacked(inflateSync, bytes, at);
  }
}

function* unpacked(unpack: typeof inflateSync, bytes: Buffer, at: number): Generator<Buffer> {
  try {
    // Flushed where it is cut off: what came out until then counts.
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_OUT };
    const out = unpack(bytes.subarray(at, at + MOST_IN), options);
    if (out.length >= LEAST_OUT) yield out;
  } catch {
    // It only began like one.
  }
}
