import { useTranslation } from 'react-i18next';
import type { CredentialKind } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const TAKE_BACK_CHECK = graphql(`
  mutation TakeBackCheck($input: TakeBackCheckInput!) {
    takeBackCheck(input: $input) { volunteer { id ...Checks } userErrors { code message field } }
  }
`);

/** Deletes that something was seen: they took their yes back, or it was a mistake. Answers whether it is gone. */
export function useTakeBackCheck(volunteerId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(TAKE_BACK_CHECK);
  async function takeBackCheck(kind: CredentialKind): Promise<boolean> {
    const gone = (await run({ volunteerId, kind })) !== null;
    if (gone) toast(t('checks.gone'));
    return gone;
  }
  return { takeBackCheck, busy, refusals };
}
