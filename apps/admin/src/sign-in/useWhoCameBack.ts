import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { graphql } from '../gql/index.ts';

const WHO_CAME_BACK = graphql(`query WhoCameBack { me { id network { id slug } } }`);

/** Asks who is signed in now, and looks again whenever the page is returned to: the mailed link may have been used in another tab. */
export function useWhoCameBack(waiting: boolean, look: () => Promise<void>) {
  const client = useApolloClient();
  const onReturn = useEffectEvent(look);
  useEffect(() => {
    if (!waiting) return;
    const returned = () => void onReturn();
    window.addEventListener('focus', returned);
    return () => window.removeEventListener('focus', returned);
  }, [waiting]);
  return async () => {
    const { data } = await client.query({ query: WHO_CAME_BACK, fetchPolicy: 'no-cache' });
    return data?.me ?? null;
  };
}
