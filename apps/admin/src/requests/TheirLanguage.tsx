import type { TheirLanguageFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { LanguageBadge } from '../languages/LanguageBadge.tsx';

/** The language of whoever needs help; none where an organisation asks, for there is no person in it. */
export function TheirLanguage({ request: { cameBy, preferredLanguage } }: { request: TheirLanguageFragment }) {
  return cameBy === 'ORGANIZATION' ? null : <LanguageBadge tag={preferredLanguage} />;
}

TheirLanguage.fragment = graphql(`fragment TheirLanguage on HelpRequest { cameBy preferredLanguage }`);
