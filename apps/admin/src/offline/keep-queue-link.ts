import { ApolloLink } from '@apollo/client';
import { holds } from '@wardwise/domain';
import { tap } from 'rxjs';
import type { RequestFilter } from '../gql/graphql.ts';
import { sessionEnded } from '../platform/session.ts';
import { type KeptRequest, keepQueue } from './kept-queue.ts';

type Node = {
  id: string;
  status: string;
  urgency: string;
  neededBy?: string | null;
  cameBy: string;
  preferredLanguage: string;
  category: { label: string };
  ward?: { name: string } | null;
};

/** Field by field, so that whatever else the list comes to show is not kept. */
const openOf = ({ id, status, urgency, neededBy, cameBy, preferredLanguage, category, ward }: Node): KeptRequest => ({
  ...{ id, status, urgency, neededBy: neededBy ?? null, category: category.label, ward: ward?.name ?? null },
  language: cameBy === 'ORGANIZATION' ? null : preferredLanguage,
});

/** What somebody looked up, and what is over, is no queue to come back to. */
const isOfTheQueue = (filter: RequestFilter | null | undefined) =>
  !filter?.reference && !(filter?.statuses?.length && filter.statuses.every((status) => !holds(status).details));

/** The first page of the queue, each time that it is read, is kept for when there is no connection. */
export const keepQueueLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap(({ data }) => {
      if (operation.operationName !== 'Queue' || operation.variables.after || sessionEnded()) return;
      if (!isOfTheQueue(operation.variables.filter)) return;
      const page = (data as { me?: object | null; requests?: { edges: { node: Node }[] } } | null | undefined)?.requests;
      const network = /^\/n\/([a-z0-9-]+)\//.exec(window.location.pathname)?.[1];
      if (page && network)
        keepQueue(
          network,
          page.edges.map(({ node }) => openOf(node)),
        );
    }),
  ),
);
