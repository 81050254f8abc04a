import { createContext, useContext } from 'react';
import type { WhoAmIQuery } from '../gql/graphql.ts';

export type Me = NonNullable<WhoAmIQuery['me']>;

export const MeContext = createContext<Me | null>(null);

/** Whoever is signed in; only for pages within `SignedIn`. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe outside of SignedIn');
  return me;
}
