import { useApolloClient } from '@apollo/client/react';
import type { StaffLanguage } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { speak } from './words.ts';

const CHANGE_PAGE_LANGUAGE = graphql(`
  mutation ChangePageLanguage($input: ChangePageLanguageInput!) {
    changePageLanguage(input: $input) { me { id pageLanguage } userErrors { code message field } }
  }
`);

/** Switches at once, then tells the server: mails and refusals follow. */
export function useChangePageLanguage() {
  const client = useApolloClient();
  const { run, refusals } = useCommand(CHANGE_PAGE_LANGUAGE, { repeatable: true });
  async function changePageLanguage(pageLanguage: StaffLanguage) {
    await speak(pageLanguage);
    await run({ pageLanguage });
    await client.refetchQueries({ include: 'active' }); // labels and sentences come from the server
  }
  return { changePageLanguage, refusals };
}
