import { useState } from 'react';
import type { PlacementNoticeFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const PLACE_POSTCODE = graphql(`
  mutation PlacePostcode($input: PlacePostcodeInput!) {
    placePostcode(input: $input) { placement { ...PlacementNotice } userErrors { code message field } }
  }
`);

/** Which ward a postcode is in and who deals with it today; saves nothing. */
export function usePlacePostcode() {
  const { run, busy, refusals } = useCommand(PLACE_POSTCODE, { repeatable: true });
  const [placement, setPlacement] = useState<PlacementNoticeFragment | null>(null);
  async function placePostcode(postcode: string) {
    setPlacement(null);
    if (postcode.trim() !== '') setPlacement((await run({ postcode }))?.placement ?? null);
  }
  return { placePostcode, placement, busy, refusals };
}
