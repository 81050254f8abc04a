import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const PLACE_REQUEST = graphql(`
  mutation PlaceRequest($input: PlaceRequestInput!) {
    placeRequest(input: $input) { request { id status ward { code name } } userErrors { code message field } }
  }
`);

/** Says which ward it is in; from there it is routed. Placing it elsewhere undoes it. */
export function usePlaceRequest(requestId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(PLACE_REQUEST, { refresh: true });
  async function placeRequest(wardCode: string, before: string | null) {
    const ward = (await run({ requestId, wardCode }))?.request?.ward;
    if (ward) toast(t('place.done', { ward: ward.name }), before ? () => void placeRequest(before, null) : undefined);
  }
  return { placeRequest, busy, refusals };
}
