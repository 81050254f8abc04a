import { useRef, useState } from 'react';
import type { PlacementNoticeFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const PLACE_POSTCODE = graphql(`
  mutation PlacePostcode($input: PlacePostcodeInput!) {
    placePostcode(input: $input) { placement { ...PlacementNotice } userErrors { code message field } }
  }
`);

/** Which ward a postcode is in and who deals with it today; saves nothing. The same text is asked once, and an answer that was overtaken is dropped. */
export function usePlacePostcode() {
  const { run, busy, refusals } = useCommand(PLACE_POSTCODE, { repeatable: true });
  const [placement, setPlacement] = useState<PlacementNoticeFragment | null>(null);
  const asked = useRef('');
  async function placePostcode(text: string) {
    const postcode = text.trim();
    if (postcode === asked.current) return;
    asked.current = postcode;
    setPlacement(null);
    const found = postcode === '' ? null : await run({ postcode });
    if (asked.current !== postcode) return;
    setPlacement(found?.placement ?? null);
    if (!found) asked.current = ''; // refused, or no connection: it may be asked again
  }
  return { placePostcode, placement, busy, refusals };
}
