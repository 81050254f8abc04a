import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { relayStylePagination } from '@apollo/client/utilities';
import { keepQueueLink } from '../offline/keep-queue-link.ts';
import { words } from '../page-language/words.ts';
import { newestAgain } from './newest-again.ts';
import { sessionEnded } from './session.ts';

const saysSignedOut = (code: unknown) => code === 'NOT_SIGNED_IN' || code === 'UNAUTHENTICATED';

const noticeEndedSession = new ErrorLink(({ error, operation }) => {
  if (operation.getContext().early) return; // nobody was known yet whose session could end
  if (ServerError.is(error) && error.statusCode === 401) sessionEnded(true);
  if (CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => saysSignedOut(extensions?.code)))
    sessionEnded(true);
});

const speakPageLanguage = new SetContextLink(({ headers }) => ({ headers: { ...headers, 'accept-language': words.language } }));

const cache = new InMemoryCache({
  typePolicies: {
    Query: {
      fields: {
        today: newestAgain(),
        requests: newestAgain(['filter', 'sort']),
        volunteers: newestAgain(['filter', 'order']),
        concerns: relayStylePagination(),
        ownLooks: relayStylePagination(),
        services: relayStylePagination(['filter']),
        referrals: newestAgain(['filter']),
        referralsToMe: relayStylePagination(['filter']),
        webhookDeliveries: newestAgain(['webhookId']),
      },
    },
    Ward: { keyFields: ['code'] },
    WardName: { keyFields: ['code'] },
    Category: { keyFields: ['key'] },
    HelpRequest: { fields: { viewerCan: { merge: true }, routing: { merge: true } } },
  },
});

// A page's longest question is a quarter shorter without its line ends and spaces, and lines are bad.
const overHttp = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  print: (question, print) =>
    print(question)
      .replace(/\s+/g, ' ')
      .replace(/ ?([{}():,!=@]) ?/g, '$1'), // none of them has words of its own in it
});

export const client = new ApolloClient({
  cache,
  link: ApolloLink.from([noticeEndedSession, speakPageLanguage, keepQueueLink, overHttp]),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});
