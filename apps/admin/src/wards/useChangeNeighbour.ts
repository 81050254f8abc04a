import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';
import type { NamedWard } from './useWard.ts';

const CHANGE_NEIGHBOUR = graphql(`
  mutation ChangeNeighbour($input: ChangeNeighbourInput!) {
    changeNeighbour(input: $input) { ward { code neighbours { code } } userErrors { code message field } }
  }
`);

/** Makes two wards neighbours, or not; pressed the other way it is taken back. */
export function useChangeNeighbour(ward: NamedWard) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(CHANGE_NEIGHBOUR, { refresh: true });
  const press = (other: NamedWard, beside: boolean) => run({ wardCode: ward.code, neighbourCode: other.code, beside });
  async function changeNeighbour(other: NamedWard, beside: boolean) {
    if (!(await press(other, beside))) return false;
    const word = t(beside ? 'ward.isNeighbour' : 'ward.isNoNeighbour', { other: other.name });
    toast(word, async () => {
      if (!(await press(other, !beside))) toast(t('ward.neighbourNotUndone'));
    });
    return true;
  }
  return { changeNeighbour, busy, refusals };
}
