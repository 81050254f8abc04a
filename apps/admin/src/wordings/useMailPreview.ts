import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { PageLanguage, WordingKey } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';

const PREVIEW = graphql(`
  query WordingPreview($key: WordingKey!, $language: WordingLanguage!, $text: String!) {
    wordingPreview(key: $key, language: $language, text: $text) { subject text }
  }
`);

/** The whole mail that these words would stand in, a moment after they were typed; the one before it until then. */
export function useMailPreview(key: WordingKey, language: PageLanguage, typed: string, clean: boolean) {
  const [text] = useDebouncedValue(typed, 400);
  const skip = !clean;
  const { data, previousData } = useQuery(PREVIEW, { variables: { key, language, text }, skip, fetchPolicy: 'network-only' });
  return skip ? null : ((data ?? previousData)?.wordingPreview ?? null);
}
