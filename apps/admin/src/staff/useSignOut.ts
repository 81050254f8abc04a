import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { forgetQueue } from '../offline/kept-queue.ts';
import { forgetWaiting } from '../offline/waiting/forget-waiting.ts';
import { waiting } from '../offline/waiting/waiting.ts';
import { type Refusal, refusalOf } from '../platform/refusal.ts';
import { forgetDraft } from '../requests/draft.ts';

const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`);

/** Leaves nothing behind: the page is loaded anew, and with it goes whatever was on it. */
export function useSignOut() {
  const paths = usePaths();
  const [mutate] = useMutation(SIGN_OUT);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  async function signOut() {
    forgetQueue(); // also where it fails: they have left
    forgetWaiting();
    waiting([]);
    try {
      await mutate();
      forgetQueue(); // what was still being read
      forgetDraft();
      window.location.assign(paths.signIn);
    } catch (error) {
      setRefusals([refusalOf(error)]);
    }
  }
  return { signOut, refusals };
}
