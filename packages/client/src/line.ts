import { type Access, openPass } from './access.ts';
import type { Operation } from './operation.ts';
import { errorOf, type Refusal, WardwiseError } from './wardwise-error.ts';

/** Sends one operation and answers its data; throws WardwiseError for anything else. */
export type Ask = <Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables) => Promise<Answer>;

type Said = { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] };

/** A line to /graphql: shows who asks, and asks once more with a new token where the old one has ended. */
export function openLine(access: Access): Ask {
  const pass = openPass(access);
  const { url, timeoutMs = 20_000 } = access;
  async function post(query: string, variables: unknown, shown: string): Promise<unknown> {
    let response: Response;
    try {
      response = await fetch(`${url.replace(/\/$/, '')}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${shown}`, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (cause) {
      throw errorOf('UNREACHABLE', 'No answer came.', { cause });
    }
    return dataOf(response, (await response.json().catch(() => null)) as Said | null);
  }
  return async <Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables) => {
    const shown = await pass.show();
    try {
      return (await post(operation, variables, shown)) as Answer;
    } catch (error) {
      if (!(error instanceof WardwiseError && error.code === 'API_KEY_REFUSED' && pass.forget(shown))) throw error;
      return (await post(operation, variables, await pass.show())) as Answer;
    }
  };
}

function dataOf({ status, headers }: Response, said: Said | null): unknown {
  if (said?.errors?.length) {
    const refusals = said.errors.map(
      ({ message, extensions }): Refusal => ({ code: extensions?.code ?? 'ANSWER_UNREADABLE', message, field: null }),
    );
    throw new WardwiseError(refusals, { retryAfterSeconds: Number(headers.get('retry-after')) || null });
  }
  if (!said?.data) throw errorOf('ANSWER_UNREADABLE', `The answer (${status}) is not Wardwise's.`);
  return said.data;
}
