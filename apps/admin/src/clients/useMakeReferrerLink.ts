import { useTranslation } from 'react-i18next';
import type { MakeReferrerLinkInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const MAKE_REFERRER_LINK = graphql(`
  mutation MakeReferrerLink($input: MakeReferrerLinkInput!) {
    makeReferrerLink(input: $input) { link { id } userErrors { code message field } }
  }
`);

/** Mails an organisation a link to refer by; true when it is on its way. */
export function useMakeReferrerLink() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(MAKE_REFERRER_LINK, { refresh: true });
  async function makeReferrerLink(input: MakeReferrerLinkInput): Promise<boolean> {
    const sent = (await run(input)) !== null;
    if (sent) toast(t('invitation.sent'));
    return sent;
  }
  return { makeReferrerLink, busy, refusals };
}
