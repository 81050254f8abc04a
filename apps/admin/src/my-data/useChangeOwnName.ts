import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useMe } from '../staff/me.ts';
import { useToast } from '../ui/useToast.tsx';

const CHANGE_OWN_NAME = graphql(`
  mutation ChangeOwnName($input: ChangeOwnNameInput!) {
    changeOwnName(input: $input) { me { id displayName } userErrors { code message field } }
  }
`);

/** Be called otherwise, on every page at once. */
export function useChangeOwnName() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(CHANGE_OWN_NAME, { repeatable: true });
  const { displayName: before } = useMe();
  const backTo = async (name: string) => {
    if (await run({ displayName: name })) toast(t('myData.renamed'));
  };
  return {
    changeOwnName: async (displayName: string) => {
      if (await run({ displayName })) toast(t('myData.renamed'), () => void backTo(before));
    },
    busy,
    refusals,
  };
}
