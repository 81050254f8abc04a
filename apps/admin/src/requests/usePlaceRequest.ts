import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const PLACE_REQUEST = graphql(`
  mutation PlaceRequest($input: PlaceRequestInput!) {
    placeRequest(input: $input) { request { id status ward { code name } } handledBy { code name } userErrors { code message field } }
  }
`);

/** Says which ward it is in; from there it is routed. Placing it elsewhere undoes it, as long as it is still ours to see. */
export function usePlaceRequest(requestId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const paths = usePaths();
  const navigate = useNavigate();
  const { run, busy, refusals } = useCommand(PLACE_REQUEST, {
    refresh: true,
    waits: ({ wardCode }) => ({ verb: 'move', wardCode: String(wardCode) }),
  });
  async function placeRequest(wardCode: string, before: string | null) {
    const placed = await run({ requestId, wardCode });
    const ward = placed?.request?.ward;
    if (ward) toast(t('place.done', { ward: ward.name }), before ? () => void placeRequest(before, null) : undefined);
    if (placed && !placed.request) {
      await navigate(paths.queue);
      toast(t('place.elsewhere', { ward: placed.handledBy?.name ?? '' }));
    }
  }
  return { placeRequest, busy, refusals };
}
