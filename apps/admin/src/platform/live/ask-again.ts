import type { ApolloClient, DocumentNode, ObservableQuery, OperationVariables } from '@apollo/client';

/** What no change that we hear of touches. Lists that are read to their end are among them: read by halves they would leave the screen. */
const STILL = new Set([
  ...['me', 'network', 'wards', 'categories', 'skills', 'needs', 'services', 'service', 'passkeys', 'ownLooks', 'apiClients'],
  ...['directorySources', 'guidanceVersions', 'webhooks', 'webhookDeliveries', 'unusualLooks', 'bars', 'invitations', 'staff'],
]);
/** The page asks and nobody pressed: the server does not count it as somebody being there. */
const BY_ITSELF = { headers: { 'x-wardwise-by-itself': '1' } };

type Page = { edges: readonly unknown[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };
type Asked = { query: DocumentNode; variables: OperationVariables };

/**
 * Asks for what is on the screen once more, as many pages as there are, into the cache: nothing is seen to load, and where it fails all stays as it was.
 * Answers whether anything got through.
 */
export async function askAgain(client: ApolloClient): Promise<boolean> {
  const open = [...client.getObservableQueries('active')].filter(({ query }) => !isStill(query));
  const asked = await Promise.allSettled(
    open.map((one) =>
      failed(one) ? one.refetch() : read(client, one as Asked, pageOf(one.getCurrentResult().data)?.edges.length ?? 0),
    ),
  );
  return asked.length === 0 || asked.some(({ status }) => status === 'fulfilled');
}

/** Whether something on the screen stands there as "we could not ask". */
export const somethingFailed = (client: ApolloClient): boolean => [...client.getObservableQueries('active')].some(failed);

const failed = (one: ObservableQuery): boolean => one.getCurrentResult().error !== undefined;

/** All of its pages first, then all at once: a list is never seen half as long. */
async function read(client: ApolloClient, { query, variables }: Asked, shown: number): Promise<void> {
  const pages: { variables: OperationVariables; data: unknown }[] = [];
  let seen = 0;
  let after: string | null | undefined;
  do {
    const of = after ? { ...variables, after } : variables;
    const { data } = await client.query({ query, variables: of, fetchPolicy: 'no-cache', context: BY_ITSELF });
    pages.push({ variables: of, data });
    const page = pageOf(data);
    seen += page?.edges.length ?? 0;
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after && seen < shown);
  client.cache.batch({
    update: (cache) => {
      for (const page of pages) cache.writeQuery({ query, ...page });
    },
  });
}

const isStill = ({ definitions }: DocumentNode): boolean =>
  definitions.every(
    (one) =>
      one.kind !== 'OperationDefinition' ||
      one.selectionSet.selections.every((field) => field.kind === 'Field' && STILL.has(field.name.value)),
  );

/** The list of a query that is read page by page, if it has one. */
const pageOf = (data: unknown): Page | undefined =>
  Object.values((data ?? {}) as Record<string, unknown>).find(
    (value): value is Page => typeof value === 'object' && value !== null && 'edges' in value && 'pageInfo' in value,
  );
