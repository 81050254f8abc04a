import { useTranslation } from 'react-i18next';
import type { ChangeWordingInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const CHANGE_WORDING = graphql(`
  mutation ChangeWording($input: ChangeWordingInput!) { changeWording(input: $input) { wordings { key } userErrors { code message field } } }
`);

/** Words of the network's own for a sentence in one language, or back to what all say. */
export function useChangeWording() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(CHANGE_WORDING, { refresh: true });
  async function changeWording(input: ChangeWordingInput): Promise<boolean> {
    if (!(await run(input))) return false;
    toast(t('wordings.kept', { name: t(`wordings.name.${input.key}`) }));
    return true;
  }
  return { changeWording, busy, refusals };
}
