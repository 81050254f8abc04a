import { toNormalised } from 'postcode';
import { agree, type Decision, refuse } from '../decision.ts';

/** A postcode as Royal Mail writes it, and its first half. */
export type ReadPostcode = { postcode: string; outcode: string };

/** Reads a typed postcode whatever its spaces and capitals; says nothing about whether it exists. */
export function readPostcode(text: string): Decision<ReadPostcode, 'POSTCODE_MALFORMED'> {
  const postcode = text.length > 20 ? null : toNormalised(text.replace(/[^a-z0-9]/gi, ''));
  if (postcode === null) return refuse({ code: 'POSTCODE_MALFORMED', field: 'postcode' });
  return agree({ postcode, outcode: postcode.slice(0, -4) });
}
