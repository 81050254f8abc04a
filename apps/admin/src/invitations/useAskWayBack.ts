import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const ASK_WAY_BACK = graphql(`
  mutation AskWayBack($input: AskWayBackInput!) {
    askWayBack(input: $input) { invitation { id } userErrors { code message field } }
  }
`);

/** Asks to give somebody a new address; true when it waits for a second coordinator. */
export function useAskWayBack(staffId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(ASK_WAY_BACK, { refresh: true });
  async function askWayBack(email: string): Promise<boolean> {
    const asked = (await run({ staffId, email })) !== null;
    if (asked) toast(t('invitation.asked'));
    return asked;
  }
  return { askWayBack, busy, refusals };
}
