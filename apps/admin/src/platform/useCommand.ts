import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { dropLetGo, keepBehind, keepForLater } from '../offline/waiting/keep-for-later.ts';
import { type LaterVerb, PATIENCE_MS } from '../offline/waiting/waiting.ts';
import { asOwn, asOwnWrite } from './own-writes.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { sessionEnded } from './session.ts';
import { useIdempotencyKey } from './useIdempotencyKey.ts';

type Answer = { userErrors: Refusal[] };
/** Every mutation has one root field and one input; this is what the field answers. */
type AnswerOf<Result> = Extract<Result[keyof Result], Answer>;
type Options<Result, Input> = {
  /** A look: each is a new one, and what it shows stays out of the cache. */
  look?: boolean;
  /** Harmless when done twice: no key goes with it. */
  repeatable?: boolean;
  /** Ask again for what is on the screen afterwards, whatever the answer: somebody else may have been quicker. */
  refresh?: boolean;
  /** What it will most likely answer, shown until it has; any other answer, or none, takes it back. */
  foresee?: (input: Input) => Result;
  /** As what it is kept where there is no connection, to be sent later; null for an input that cannot wait. */
  waits?: (input: Input) => LaterVerb | null;
};

/** The one way a mutation's hook talks to the server: an answer or null, and the refusals to show. */
export function useCommand<Result extends object, Input extends object>(
  document: TypedDocumentNode<Result, { input: Input }>,
  { look = false, repeatable = look, refresh = false, foresee, waits }: Options<Result, Input> = {},
) {
  const [mutate, { loading: busy, client }] = useMutation<Result, { input: Input }>(
    document,
    look ? { fetchPolicy: 'no-cache' } : {},
  );
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const { keyFor, settle } = useIdempotencyKey();

  async function ask(input: Input, patient: boolean): Promise<AnswerOf<Result>> {
    const keyed = repeatable ? input : { ...input, idempotencyKey: keyFor(input) };
    const foreseen = foresee && { optimisticResponse: foresee(input) };
    const inTime = !patient && { context: { fetchOptions: { signal: AbortSignal.timeout(PATIENCE_MS) } } };
    const { data } = await mutate({ variables: { input: keyed }, ...foreseen, ...inTime } as Parameters<typeof mutate>[0]);
    settle();
    return Object.values(data ?? {})[0] as AnswerOf<Result>;
  }

  async function run(input: Input): Promise<AnswerOf<Result> | null> {
    setRefusals([]);
    const later = waits?.(input) ?? null;
    const { requestId, on } = input as { requestId?: string; on?: boolean };
    let kept = false;
    try {
      if (later && requestId) kept = await keepBehind(client, later, requestId, keyFor(input));
      else if (waits && on && requestId) await dropLetGo(requestId);
      if (kept) {
        settle();
        return null;
      }
      const answer = await (look ? ask(input, true) : asOwnWrite(() => ask(input, !later)));
      if (answer.userErrors.some(({ code }) => code === 'NOT_SIGNED_IN')) sessionEnded(true);
      setRefusals(answer.userErrors);
      return answer.userErrors.length > 0 ? null : answer;
    } catch (error) {
      const refusal = refusalOf(error);
      if (later && requestId && refusal.code === 'NO_CONNECTION')
        kept = await keepForLater(client, later, requestId, keyFor(input));
      if (kept) settle();
      else setRefusals([refusal]);
      return null;
    } finally {
      if (refresh && !kept && !sessionEnded()) {
        const again = () => client.refetchQueries({ include: 'active' });
        void (look ? again() : asOwn(again));
      }
    }
  }
  return { run, busy, refusals, forgive: () => setRefusals([]) };
}
