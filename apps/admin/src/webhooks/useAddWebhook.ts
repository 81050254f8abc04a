import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useSecret } from '../platform/useSecret.ts';

const ADD_WEBHOOK = graphql(`
  mutation AddWebhook($input: AddWebhookInput!) {
    addWebhook(input: $input) { webhook { id } secret userErrors { code message field } }
  }
`);

/** Tells a program of its referrals at an address; what signs is on the screen alone, and gone when it is put away. */
export function useAddWebhook(clientId: string) {
  const { t } = useTranslation();
  const { secret, forget, make, busy, refusals } = useSecret(ADD_WEBHOOK, t('webhooks.secret.lost'));
  const addWebhook = (url: string) => make({ clientId, url });
  return { secret, forgetSecret: forget, addWebhook, busy, refusals };
}
