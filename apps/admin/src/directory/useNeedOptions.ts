import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const NEEDS = graphql(`query Needs { needs { key label categoryKeys } }`);

/** What other support can be needed for, for a select: key and name; `suits` says for which kinds of help it is suggested. */
export const useNeedOptions = () =>
  (useQuery(NEEDS).data?.needs ?? []).map(({ key, label, categoryKeys }) => ({ value: key, label, suits: categoryKeys }));
