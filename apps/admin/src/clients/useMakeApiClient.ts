import { useTranslation } from 'react-i18next';
import type { MakeApiClientInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useSecret } from '../platform/useSecret.ts';

const MAKE_API_CLIENT = graphql(`
  mutation MakeApiClient($input: MakeApiClientInput!) {
    makeApiClient(input: $input) { client { id name } key userErrors { code message field } }
  }
`);

/** Lets a program ask; its key is on the screen alone, and gone when it is put away. */
export function useMakeApiClient() {
  const { t } = useTranslation();
  const { secret, forget, make, busy, refusals } = useSecret(MAKE_API_CLIENT, t('clients.key.lost'));
  const makeApiClient = (input: MakeApiClientInput) => make(input);
  return { key: secret, forgetKey: forget, makeApiClient, busy, refusals };
}
