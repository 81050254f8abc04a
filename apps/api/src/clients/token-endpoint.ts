import type { IncomingMessage } from 'node:http';
// @node-oauth/oauth2-server: RFC 6749 as it is meant, error by error; ours are the clients, the keys and the tokens.
import OAuth2Server from '@node-oauth/oauth2-server';
import { API_SCOPES, type ApiScope, refusalSentence, TOKEN_MINUTES } from '@wardwise/domain';
import type { RequestHandler, Response } from 'express';
import type { ApiClient } from '../platform/actor.ts';
import type { House } from '../platform/context.ts';
import { readId } from '../platform/ids.ts';
import { senderOf } from '../platform/limits/index.ts';
import { errorFacts } from '../platform/log.ts';
import { findByKey } from './find-client.ts';
import { giveToken } from './use-cases/give-token.ts';

type Known = OAuth2Server.Client & { actor: ApiClient; keyId: string };

/** `POST /oauth/token`: a program shows its id and its key, and gets a token for an hour, by OAuth 2.0's client credentials. */
export function tokenEndpoint(house: House): RequestHandler {
  const server = new OAuth2Server({ model: modelOf(house), accessTokenLifetime: TOKEN_MINUTES * 60 });
  return async (req, res) => {
    res.set({ 'cache-control': 'no-store', pragma: 'no-cache' });
    if (req.method !== 'POST') return tell(res.set('allow', 'POST'), 405, 'invalid_request', 'Ask by POST.');
    const { enough, headers } = await house.rates.knock(senderOf(req as IncomingMessage, house.trustedProxies));
    if (!enough) return tell(res.set(headers), 429, 'temporarily_unavailable', refusalSentence('TOO_OFTEN', 'en'));
    const body: Record<string, unknown> = req.body ?? {};
    if (Object.values(body).some((value) => typeof value !== 'string'))
      return tell(res, 400, 'invalid_request', 'Invalid request: a parameter comes twice');
    const answer = new OAuth2Server.Response(res);
    try {
      await server.token(
        new OAuth2Server.Request({ headers: req.headers as Record<string, string>, method: 'POST', query: {}, body }),
        answer,
      );
      res.status(200).json(answer.body);
    } catch (error) {
      refuse(house, res, error);
    }
  };
}

/** What RFC 6749 names is said in its words; whatever else went wrong is ours, and says nothing of itself. */
function refuse({ log }: House, res: Response, error: unknown): void {
  const known = error instanceof OAuth2Server.OAuthError ? (error as OAuth2Server.OAuthError & { inner?: unknown }) : null;
  if (!known || known.code >= 500) {
    log.error({ fault: errorFacts(known?.inner ?? error) }, 'the token endpoint failed');
    tell(res, 500, 'server_error', refusalSentence('SOMETHING_WENT_WRONG', 'en'));
  } else if (known.name === 'invalid_client')
    tell(res.set('www-authenticate', 'Basic realm="Wardwise"'), 401, known.name, known.message);
  else tell(res, known.code, known.name, known.message);
}

function tell(res: Response, status: number, error: string, description: string): void {
  res.status(status).json({ error, error_description: description });
}

/** What the library asks of us: whose id and key these are, what they may, and a token for them. */
function modelOf(house: House): OAuth2Server.ClientCredentialsModel {
  const model = {
    async getClient(id: string, secret: string): Promise<Known | null> {
      const found = await findByKey(house, secret);
      const isTheirs = found !== null && found.actor.clientId === readId('apiClient', id);
      return isTheirs ? { id, grants: ['client_credentials'], ...found } : null;
    },
    getUserFromClient: async (client: OAuth2Server.Client) => ({ id: client.id }),
    // All that the client may where nothing is named; never more.
    validateScope: async (_user: OAuth2Server.User, client: OAuth2Server.Client, asked?: string[]) => {
      const { scopes } = (client as Known).actor;
      const named = asked ?? scopes;
      return named.every((scope) => scopes.some((may) => may === scope)) ? [...new Set(named)] : null;
    },
    async saveToken(
      token: OAuth2Server.Token,
      client: OAuth2Server.Client,
      user: OAuth2Server.User,
    ): Promise<OAuth2Server.Token | null> {
      const { actor, keyId } = client as Known;
      const given = await giveToken(house, actor, keyId, (token.scope ?? []) as ApiScope[]);
      return given && { ...token, accessToken: given.token, accessTokenExpiresAt: given.endsAt, client, user };
    },
    generateAccessToken: async () => 'made when it is kept',
    getAccessToken: async () => null, // programs come to /graphql with their token: visit.ts
  };
  return model as OAuth2Server.ClientCredentialsModel;
}

/** `GET /.well-known/oauth-authorization-server` (RFC 8414): where a program gets its token, and how. */
export const oauthMetadata =
  (house: House): RequestHandler =>
  (_req, res) =>
    void res.json({
      issuer: house.publicUrl,
      token_endpoint: `${house.publicUrl}/oauth/token`,
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      response_types_supported: [],
      scopes_supported: API_SCOPES,
    });
