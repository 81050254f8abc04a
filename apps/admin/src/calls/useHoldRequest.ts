import { HOLD_MINUTES } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { type Me, useMe } from '../staff/me.ts';
import { useToast } from '../ui/useToast.tsx';

const HOLD_REQUEST = graphql(`
  mutation HoldRequest($input: HoldRequestInput!) {
    holdRequest(input: $input) { request { id hold { id by mine until } } userErrors { code message field } }
  }
`);

/** "I am on it", instead of somebody else where that is meant, and the way back. */
export function useHoldRequest(requestId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const me = useMe();
  const { run, busy, refusals } = useCommand(HOLD_REQUEST, {
    refresh: true,
    waits: ({ on }) => (on ? null : { verb: 'letGo' }),
    // As it will most likely be; the answer says how it is, and a refusal takes it back.
    foresee: ({ on }) => ({
      holdRequest: {
        __typename: 'HoldRequestPayload' as const,
        request: { __typename: 'HelpRequest' as const, id: requestId, hold: on ? mine(me) : null },
        userErrors: [],
      },
    }),
  });
  const letGo = async () => {
    if (await run({ requestId, on: false })) toast(t('hold.let'), () => void holdRequest());
  };
  // Whoever it was taken over from is asked, not put back: nobody can be on it for somebody else.
  const holdRequest = async (insteadOf: string | null = null) => {
    if (await run({ requestId, on: true, insteadOf })) toast(t('hold.held'), insteadOf ? undefined : () => void letGo());
  };
  return { holdRequest, letGo, busy, refusals };
}

const mine = ({ displayName }: Me) => ({
  __typename: 'Hold' as const,
  id: 'foreseen',
  by: displayName,
  mine: true,
  until: new Date(Date.now() + HOLD_MINUTES * 60_000).toISOString(),
});
