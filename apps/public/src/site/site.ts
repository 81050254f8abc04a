import type { IncomingMessage } from 'node:http';
import type { PageLanguage } from '@wardwise/domain';

/** Who opens a public page: the link's token, the browser's token from its cookie, the language they asked for by `?lang`, and where they send from. */
export type Visitor = { link: string | null; browser: string | null; language: PageLanguage | null; sender: string | null };

/** Asks the API as this visitor; the only way these pages reach anything. */
export type Execute = (
  document: string,
  variables: Record<string, unknown>,
  visitor: Visitor,
) => Promise<{
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string; extensions?: { code?: string; network?: string; phone?: string | null } }[];
}>;

/** What the server lends the public pages. */
export type PublicSite = {
  execute: Execute;
  demo: boolean;
  /** A fresh random token for a browser that has none. */
  newBrowser: () => string;
  /** Where somebody sends from, to be counted and not kept. */
  senderOf: (req: IncomingMessage) => string | null;
  /** The networks whose ward leads sign in here. */
  networks: readonly { slug: string; name: string }[];
  /** Told of every error a visitor was spared. */
  report: (error: unknown) => void;
};
