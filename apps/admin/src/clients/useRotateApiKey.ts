import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useSecret } from '../platform/useSecret.ts';

const ROTATE_API_KEY = graphql(`
  mutation RotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) { client { id } key userErrors { code message field } }
  }
`);

/** The next key of a client, on the screen alone; the old ones go on for the days chosen. */
export function useRotateApiKey(clientId: string) {
  const { t } = useTranslation();
  const { secret, forget, make, busy, refusals } = useSecret(ROTATE_API_KEY, t('clients.key.lost'));
  const rotateApiKey = (days: number, overlapDays: number) => make({ clientId, days, overlapDays });
  return { key: secret, forgetKey: forget, rotateApiKey, busy, refusals };
}
