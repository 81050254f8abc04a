import type { ApolloClient, DocumentNode, ObservableQuery, OperationVariables } from '@apollo/client';

/** What no change that we hear of touches. Lists that are read to their end are among them: read by halves they would leave the screen. */
const STILL = new Set([
  ...['me', 'network', 'wards', 'categories', 'skills', 'needs', 'services', 'service', 'passkeys', 'ownLooks', 'apiClients'],
  ...['directorySources', 'guidanceVersions', 'webhooks', 'webhookDeliveries', 'unusualLooks', 'bars', 'invitations', 'staff'],
]);
/** The page asks and nobody pressed: the server does not count it as somebody being there. */
const BY_ITSELF = { headers: { 'x-wardwise-by-itself': '1' } };

type Page = { edges: readonly unknown[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };
/** How a query with several lists is asked for more of one of them alone, which it says in its context as `onward`. */
export type Onward = (variables: OperationVariables, list: string, after: string) => OperationVariables;

/**
 * Asks for what is on the screen once more, as many pages as there are, into the cache: nothing is seen to load, and where it fails all stays as it was.
 * Answers whether anything got through.
 */
export async function askAgain(client: ApolloClient): Promise<boolean> {
  const open = [...client.getObservableQueries('active')].filter(({ query }) => !isStill(query));
  const asked = await Promise.allSettled(open.map((one) => (failed(one) ? refetchByItself(one) : read(client, one))));
  return asked.length === 0 || asked.some(({ status }) => status === 'fulfilled');
}

/** Whether something on the screen stands there as "we could not ask". */
export const somethingFailed = (client: ApolloClient): boolean => [...client.getObservableQueries('active')].some(failed);

const failed = (one: ObservableQuery): boolean => one.getCurrentResult().error !== undefined;

/** Apollo takes no context for one refetch: it reads what the query has at this moment. */
function refetchByItself(one: ObservableQuery): Promise<unknown> {
  const { context } = one.options;
  one.options.context = { ...context, headers: { ...context?.headers, ...BY_ITSELF.headers } };
  try {
    return one.refetch();
  } finally {
    one.options.context = context;
  }
}

/** All of its pages first, then all at once: a list is never seen half as long. */
async function read(client: ApolloClient, one: ObservableQuery): Promise<void> {
  const { query, variables } = one;
  const shown = listsOf(one.getCurrentResult().data);
  const pages: { variables: OperationVariables; data: unknown }[] = [];
  async function ask(of: OperationVariables) {
    const { data } = await client.query({ query, variables: of, fetchPolicy: 'no-cache', context: BY_ITSELF });
    pages.push({ variables: of, data });
    return listsOf(data);
  }
  const first = await ask(variables);
  const onward: Onward | undefined = one.options.context?.onward ?? (first.size === 1 ? afterIt : undefined);
  async function followed(list: string, page: Page) {
    let [last, seen] = [page, page.edges.length];
    while (onward && last.pageInfo.hasNextPage && last.pageInfo.endCursor && seen < (shown.get(list)?.edges.length ?? 0)) {
      const next = (await ask(onward(variables, list, last.pageInfo.endCursor))).get(list);
      if (!next) return;
      last = next;
      seen += next.edges.length;
    }
  }
  await Promise.all([...first].map(([list, page]) => followed(list, page)));
  client.cache.batch({
    update: (cache) => {
      for (const page of pages) cache.writeQuery({ query, ...page });
    },
  });
}

const afterIt: Onward = (variables, _list, after) => ({ ...variables, after });

const isStill = ({ definitions }: DocumentNode): boolean =>
  definitions.every(
    (one) =>
      one.kind !== 'OperationDefinition' ||
      one.selectionSet.selections.every((field) => field.kind === 'Field' && STILL.has(field.name.value)),
  );

/** The lists of a query that are read page by page, by their names in it. */
const listsOf = (data: unknown): Map<string, Page> =>
  new Map(Object.entries((data ?? {}) as Record<string, unknown>).filter((entry): entry is [string, Page] => isPage(entry[1])));

const isPage = (value: unknown): value is Page =>
  typeof value === 'object' && value !== null && 'edges' in value && 'pageInfo' in value;
