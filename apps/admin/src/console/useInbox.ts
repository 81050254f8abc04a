import { useQuery } from '@apollo/client/react';
import type { ReferralStatus } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePages } from '../platform/usePages.ts';

const INBOX = graphql(`
  query Inbox($filter: ReferralFilter, $after: String) {
    me { id }
    referralsToMe(first: 25, filter: $filter, after: $after) {
      edges { cursor node { id ...InboxRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** What an organisation has before it: what waits for its answer, what goes on, what is over. */
export const INBOX_VIEWS = ['toAnswer', 'underWay', 'over'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

const STATUSES: Record<InboxView, ReferralStatus[]> = {
  toAnswer: ['SENT', 'RECEIVED'],
  underWay: ['WAITLISTED', 'ACCEPTED', 'STARTED'],
  over: ['COMPLETED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'FAILED'],
};

/** The referrals to one's organisation; where it was silent comes first. */
export function useInbox(view: InboxView) {
  const { nodes, ...pages } = usePages(
    useQuery(INBOX, { variables: { filter: { statuses: STATUSES[view] } } }),
    (data) => data.referralsToMe,
  );
  return { referrals: nodes, ...pages };
}
