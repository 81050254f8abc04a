import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  WebAuthnAbortService,
} from '@simplewebauthn/browser';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import type { Refusal } from '../platform/refusal.ts';
import { useCommand } from '../platform/useCommand.ts';

const START = graphql(`
  mutation StartPasskeySignIn($input: StartPasskeySignInInput!) {
    startPasskeySignIn(input: $input) { options userErrors { code message field } }
  }
`);
const SIGN_IN = graphql(`
  mutation SignInByPasskey($input: SignInByPasskeyInput!) {
    signInByPasskey(input: $input) { me { id network { id slug } } userErrors { code message field } }
  }
`);

/** Signs in by a passkey: by the button, or by picking it where the browser offers it in the address box. */
export function usePasskeySignIn(onSignedIn: (network: string) => void) {
  const { t } = useTranslation();
  const { network } = usePaths();
  const start = useCommand(START, { repeatable: true });
  const sign = useCommand(SIGN_IN, { repeatable: true });
  const [pressed, setPressed] = useState(false);
  const [stopped, setStopped] = useState<Refusal[]>([]);

  async function ask(useBrowserAutofill: boolean): Promise<void> {
    const options = (await start.run({ network }))?.options;
    if (!options) return;
    const answer = await startAuthentication({ optionsJSON: JSON.parse(options), useBrowserAutofill }).catch(() => null);
    if (!answer) {
      if (!useBrowserAutofill) setStopped([{ code: 'PASSKEY_STOPPED', message: t('signIn.passkeyStopped') }]);
      return;
    }
    const slug = (await sign.run({ network, response: JSON.stringify(answer) }))?.me?.network.slug;
    if (slug) onSignedIn(slug);
  }
  const offer = useEffectEvent(() => ask(true));
  useEffect(() => {
    let gone = false;
    void browserSupportsWebAuthnAutofill().then((can) => can && !gone && void offer());
    return () => {
      gone = true;
      WebAuthnAbortService.cancelCeremony();
    };
  }, []);
  return {
    possible: browserSupportsWebAuthn(),
    signInByPasskey: () => {
      setPressed(true);
      setStopped([]);
      return ask(false);
    },
    busy: (pressed && start.busy) || sign.busy,
    // What the page asked for by itself, and did not get, is nobody's trouble.
    refusals: [...(pressed ? start.refusals : []), ...stopped, ...sign.refusals],
  };
}
