import { useQuery } from '@apollo/client/react';
import type { LanguageTag, OwnSentences, PageLanguage, WordingValues } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';

const WORDINGS = graphql(`
  query Wordings {
    wordings { key versions { id language said inForce } ...WordingRow }
    offerings { kind words { language publicLabel } }
    slotValues { localities languages }
    me { network { name } }
  }
`);

/** Every sentence that the network may word for itself, and what may stand in its slots in one language; that is for coordinators. */
export function useWordings() {
  const { data } = useQuery(WORDINGS, { fetchPolicy: 'cache-and-network' });
  const wordings = data?.wordings ?? [];
  const sentences: OwnSentences = {};
  for (const { key, versions } of wordings)
    for (const { language, said, inForce } of versions)
      if (inForce && said !== null) sentences[language] = { ...sentences[language], [key]: said };
  const values = (language: PageLanguage): WordingValues => ({
    localities: data?.slotValues?.localities ?? [],
    languages: (data?.slotValues?.languages ?? []) as LanguageTag[],
    labels: (data?.offerings ?? []).flatMap(({ words }) =>
      words.flatMap((said) => (said.language === language && said.publicLabel ? [said.publicLabel] : [])),
    ),
    network: data?.me?.network?.name ?? '',
    sentences,
  });
  return { wordings, sentences, values };
}
