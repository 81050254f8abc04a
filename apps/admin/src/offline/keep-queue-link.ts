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

type Page = { edges: { node: Node }[] };
type Answer = { me?: { id: string } | null; requests?: Page } & Partial<Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f', Page>>;
/** The queue as a list, and as a board: a page for each of its columns. */
const READS: Record<string, { filter: string; pages: (answer: Answer) => (Page | undefined)[] }> = {
  Queue: { filter: 'filter', pages: ({ requests }) => [requests] },
  QueueBoard: { filter: 'whole', pages: ({ a, b, c, d, e, f }) => [a, b, c, d, e, f] },
};

/** The first page of the queue, each time that it is read, is kept for when there is no connection. */
export const keepQueueLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap(({ data }) => {
      const { operationName = '', variables } = operation;
      const reads = READS[operationName];
      if (!reads || variables.after || sessionEnded() || !isOfTheQueue(variables[reads.filter])) return;
      const answer = (data ?? {}) as Answer;
      const pages = reads.pages(answer).filter((page) => page !== undefined);
      const network = /^\/n\/([a-z0-9-]+)\//.exec(window.location.pathname)?.[1];
      const requests = pages.flatMap(({ edges }) => edges.map(({ node }) => openOf(node)));
      if (answer.me && network && pages.length > 0)
        keepQueue({ network, who: answer.me.id, board: operationName === 'QueueBoard', requests });
    }),
  ),
);
