import type { FieldPolicy, Reference } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** A list read page by page: a page of it asked for again takes its place, and what was read beyond it is kept. */
export function newestAgain(keyArgs: string[] = []): FieldPolicy {
  const { merge, ...policy } = relayStylePagination(keyArgs) as FieldPolicy;
  const turned = merge as (existing: Pages | undefined, incoming: Incoming, options: Options) => Pages;
  return {
    ...policy,
    merge(existing: Pages | undefined, incoming: Incoming, options) {
      const upTo = options.args?.after ? existing : undefined;
      const read = turned(upTo, incoming, upTo ? options : { ...options, args: { ...options.args, after: undefined } });
      const last = existing?.edges.findIndex(({ cursor }) => cursor && cursor === read.edges.at(-1)?.cursor) ?? -1;
      if (!existing || !incoming.pageInfo?.hasNextPage || last < 0 || last === existing.edges.length - 1)
        return turned(existing, incoming, options);
      const { hasNextPage, endCursor } = existing.pageInfo;
      const known = new Set(read.edges.map(({ node }) => node?.__ref));
      return {
        ...existing,
        ...read,
        edges: [...read.edges, ...existing.edges.slice(last + 1).filter(({ node }) => !node || !known.has(node.__ref))],
        pageInfo: { ...read.pageInfo, hasNextPage, endCursor },
      };
    },
  };
}

type Pages = { edges: { cursor?: string; node?: Reference }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
/** A count alone has no page. */
type Incoming = Omit<Pages, 'pageInfo'> & Partial<Pages>;
type Options = Parameters<Extract<FieldPolicy['merge'], (...args: never) => unknown>>[2];
