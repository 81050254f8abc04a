import { useTranslation } from 'react-i18next';
import type { InviteStaffInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';
import { useWithdrawInvitation } from './useKeepInvitation.ts';

const INVITE_STAFF = graphql(`
  mutation InviteStaff($input: InviteStaffInput!) {
    inviteStaff(input: $input) { invitation { id } userErrors { code message field } }
  }
`);

/** Invites somebody by mail; true when it is on its way. */
export function useInviteStaff() {
  const { t } = useTranslation();
  const toast = useToast();
  const withdraw = useWithdrawInvitation();
  const { run, busy, refusals } = useCommand(INVITE_STAFF, { refresh: true });
  async function inviteStaff(input: InviteStaffInput): Promise<boolean> {
    const sent = await run(input);
    const id = sent?.invitation?.id;
    if (sent) toast(t('invitation.sent'), id ? () => void withdraw(id) : undefined);
    return sent !== null;
  }
  return { inviteStaff, busy, refusals };
}
