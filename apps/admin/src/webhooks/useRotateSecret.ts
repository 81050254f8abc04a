import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useSecret } from '../platform/useSecret.ts';

const ROTATE_SECRET = graphql(`
  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) { webhook { id oldSecretEndsAt } secret userErrors { code message field } }
  }
`);

/** The next secret, on the screen alone; the one before signs beside it for so many hours. */
export function useRotateSecret(webhookId: string) {
  const { t } = useTranslation();
  const { secret, forget, make, busy, refusals } = useSecret(ROTATE_SECRET, t('webhooks.secret.lost'));
  const rotateSecret = (overlapHours: number) => make({ webhookId, overlapHours });
  return { secret, forgetSecret: forget, rotateSecret, busy, refusals };
}
