import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { isStaffLanguage } from '@wardwise/domain';
import { useEffect, useRef } from 'react';
import { graphql } from '../gql/index.ts';
import { speak } from '../page-language/words.ts';
import { askEarly, useEarly } from '../platform/early.ts';
import { sessionEnded } from '../platform/session.ts';
import type { Me } from './me.ts';

const WHO_AM_I = graphql(`
  query WhoAmI {
    me { id displayName roles pageLanguage tooFewCoordinators network { id slug name demo cardDays } wards { code name } organization { id name } }
  }
`);

/** Asks while the page's words are still coming. */
export const askEarlyWhoAmI = (client: ApolloClient) => askEarly(client, WHO_AM_I);

/** Who is signed in, and in which language they read. Once known, they stay known on the page until somebody else signs in. */
export function useWhoAmI() {
  const { data, loading, error, refetch } = useQuery(WHO_AM_I, { fetchPolicy: useEarly(WHO_AM_I) });
  const known = useRef<Me | null>(null);
  if (data?.me) known.current = data.me;
  const me = known.current;

  useEffect(() => {
    if (me && isStaffLanguage(me.pageLanguage)) void speak(me.pageLanguage);
  }, [me]);
  useEffect(() => {
    if (data && !data.me && known.current) sessionEnded(true);
  }, [data]);

  return { me, asking: loading, error, askAgain: () => void refetch() };
}
