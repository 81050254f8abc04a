import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { isStaffLanguage } from '@wardwise/domain';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../gql/index.ts';
import { speak } from '../page-language/words.ts';
import { sessionEnded } from '../platform/session.ts';
import type { Me } from './me.ts';

const WHO_AM_I = graphql(`
  query WhoAmI {
    me { id displayName roles pageLanguage tooFewCoordinators network { id slug name demo cardDays } wards { code name } organization { id name } }
  }
`);

let askedEarly = false;

/** Asks while the page's words are still coming; settled also where there is no answer. */
export async function askEarlyWhoAmI(client: ApolloClient): Promise<void> {
  askedEarly = true;
  await client.query({ query: WHO_AM_I, fetchPolicy: 'network-only' }).catch(() => {});
}

/** Whether the answer asked for early serves: once, for whoever comes later may be somebody else. */
function takeEarly(): boolean {
  const early = askedEarly;
  askedEarly = false;
  return early;
}

/** Who is signed in, and in which language they read. Once known, they stay known on the page until somebody else signs in. */
export function useWhoAmI() {
  const [fetchPolicy] = useState<'cache-first' | 'cache-and-network'>(() => (takeEarly() ? 'cache-first' : 'cache-and-network'));
  const { data, loading, error, refetch } = useQuery(WHO_AM_I, { fetchPolicy });
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
