import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { type Refusal, refusalOf } from '../platform/refusal.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const SESSIONS = graphql(`query Sessions { me { id } sessions { id browser system since lastUsedAt current } }`);
const END_SESSION = graphql(`
  mutation EndSession($input: EndSessionInput!) { endSession(input: $input) { ended userErrors { code message field } } }
`);
const END_OTHERS = graphql(`mutation EndOtherSessions { endOtherSessions { ended } }`);

/** Where I am signed in, and ending it there. */
export function useSessions() {
  const { t } = useTranslation();
  const toast = useToast();
  const { data, error, refetch } = useQuery(SESSIONS, { fetchPolicy: 'cache-and-network' });
  const { run, busy, refusals } = useCommand(END_SESSION, { repeatable: true, refresh: true });
  const [endOthers, others] = useMutation(END_OTHERS, { refetchQueries: ['Sessions'] });
  const [stayed, setStayed] = useState<Refusal[]>([]);
  return {
    sessions: data?.sessions ?? null,
    error,
    askAgain: () => void refetch().catch(() => {}), // the error is in the result
    endSession: async (sessionId: string) => void ((await run({ sessionId })) && toast(t('mySignIn.ended'))),
    endOtherSessions: () => {
      setStayed([]);
      return endOthers().then(
        () => toast(t('mySignIn.ended')),
        (fault: unknown) => setStayed([refusalOf(fault)]),
      );
    },
    busy: busy || others.loading,
    refusals: [...refusals, ...stayed],
  };
}
