import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShowInvitationMutation, StaffLookPurpose } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asOne } from '../platform/as-one.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const SEND_AGAIN = graphql(`
  mutation SendInvitationAgain($input: SendInvitationAgainInput!) {
    sendInvitationAgain(input: $input) { invitation { id ...InvitationCard } userErrors { code message field } }
  }
`);
const WITHDRAW = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) { withdrawn userErrors { code message field } }
  }
`);
const CONFIRM = graphql(`
  mutation ConfirmWayBack($input: ConfirmWayBackInput!) {
    confirmWayBack(input: $input) { invitation { id ...InvitationCard } userErrors { code message field } }
  }
`);
const SHOW = graphql(`
  mutation ShowInvitation($input: ShowInvitationInput!) {
    showInvitation(input: $input) { contact { displayName email } userErrors { code message field } }
  }
`);

/** Takes an invitation back that was just sent; its mail leads nowhere then. */
export function useWithdrawInvitation() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run } = useCommand(WITHDRAW, { refresh: true, repeatable: true });
  return async (invitationId: string) => void ((await run({ invitationId })) && toast(t('invitation.withdrawn')));
}

/** What a coordinator does about an invitation that waits. */
export function useKeepInvitation(invitationId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { again, back, yes, busy, refusals } = asOne({
    again: useCommand(SEND_AGAIN, { refresh: true }),
    back: useCommand(WITHDRAW, { refresh: true, repeatable: true }),
    yes: useCommand(CONFIRM, { refresh: true }),
  });
  return {
    sendAgain: async () => void ((await again({ invitationId })) && toast(t('invitation.sent'))),
    withdraw: async () => void ((await back({ invitationId })) && toast(t('invitation.withdrawn'))),
    confirm: async () => void ((await yes({ invitationId })) && toast(t('invitation.sent'))),
    busy,
    refusals,
  };
}

type Contact = NonNullable<ShowInvitationMutation['showInvitation']['contact']>;

/** One look at whom an invitation is for: on record, kept on the screen alone, gone when hidden. */
export function useShowInvitation(invitationId: string) {
  const [contact, setContact] = useState<Contact | null>(null);
  const { run, busy, refusals } = useCommand(SHOW, { look: true });
  return {
    contact,
    showInvitation: async (purpose: StaffLookPurpose) => setContact((await run({ invitationId, purpose }))?.contact ?? null),
    hideInvitation: () => setContact(null),
    busy,
    refusals,
  };
}
