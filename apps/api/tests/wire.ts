/** What comes back for one GraphQL operation. */
export type Answer = {
  status: number;
  data: Record<string, unknown> | null;
  errors: { message: string; path?: unknown; extensions: { code: string } }[];
  headers: Headers;
};

export type Variables = Record<string, unknown>;
/** Sends one operation as one actor. */
export type Send = (query: string, variables?: Variables) => Promise<Answer>;
