import type { FieldPolicy } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** A list with the newest first, read page by page: asked for its newest again, it keeps what was read beyond them. */
export function newestAgain(keyArgs: string[]): FieldPolicy {
  const { merge, ...policy } = relayStylePagination(keyArgs) as FieldPolicy;
  const turned = merge as (existing: Pages | undefined, incoming: Pages, options: Options) => Pages;
  return {
    ...policy,
    merge(existing: Pages | undefined, incoming: Pages, options) {
      const read = turned(undefined, incoming, { ...options, args: { ...options.args, after: undefined } });
      const last = existing?.edges.findIndex(({ cursor }) => cursor === read.edges.at(-1)?.cursor) ?? -1;
      if (options.args?.after || !existing || last < 0) return turned(existing, incoming, options);
      const { hasNextPage, endCursor } = existing.pageInfo;
      return {
        ...read,
        edges: [...read.edges, ...existing.edges.slice(last + 1)],
        pageInfo: { ...read.pageInfo, hasNextPage, endCursor },
      };
    },
  };
}

type Pages = { edges: { cursor?: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
type Options = Parameters<Extract<FieldPolicy['merge'], (...args: never) => unknown>>[2];
