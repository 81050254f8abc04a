import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const LOWER_PLACES = graphql(`
  mutation LowerPlaces($input: LowerPlacesInput!) {
    lowerPlaces(input: $input) { request { id status places } userErrors { code message field } }
  }
`);

/** Fewer volunteers will do. */
export function useLowerPlaces(requestId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(LOWER_PLACES, { refresh: true });
  async function lowerPlaces(places: number) {
    if (await run({ requestId, places })) toast(t('places.done', { count: places }));
  }
  return { lowerPlaces, busy, refusals };
}
