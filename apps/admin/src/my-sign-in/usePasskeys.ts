import { useMutation, useQuery } from '@apollo/client/react';
// @simplewebauthn/browser: WebAuthn's bytes to JSON and back, for every browser that has it.
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { type Refusal, refusalOf } from '../platform/refusal.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const PASSKEYS = graphql(`query Passkeys { me { id } passkeys { id name addedAt lastUsedAt } }`);
const START = graphql(`mutation StartPasskey { startPasskey { options userErrors { code message field } } }`);
const ADD = graphql(`
  mutation AddPasskey($input: AddPasskeyInput!) { addPasskey(input: $input) { passkey { id name } userErrors { code message field } } }
`);
const RENAME = graphql(`
  mutation RenamePasskey($input: RenamePasskeyInput!) {
    renamePasskey(input: $input) { passkey { id name } userErrors { code message field } }
  }
`);
const REMOVE = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) { removePasskey(input: $input) { removed userErrors { code message field } } }
`);

/** My passkeys: add one on this device, call it something else, remove it. */
export function usePasskeys() {
  const { t } = useTranslation();
  const toast = useToast();
  const { data, error, refetch } = useQuery(PASSKEYS, { fetchPolicy: 'cache-and-network' });
  const [start] = useMutation(START);
  const add = useCommand(ADD, { repeatable: true, refresh: true });
  const rename = useCommand(RENAME, { repeatable: true });
  const remove = useCommand(REMOVE, { repeatable: true, refresh: true });
  const [stopped, setStopped] = useState<Refusal[]>([]);
  const [making, setMaking] = useState(false);

  /** The device asks for finger, face or PIN; whoever leaves that is told that nothing was added. */
  async function make(): Promise<string | null> {
    try {
      const answer = (await start()).data?.startPasskey;
      if (!answer?.options) {
        setStopped(answer?.userErrors ?? []);
        return null;
      }
      return JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(answer.options) }));
    } catch (fault) {
      const ofDevice =
        fault instanceof Error &&
        (fault.name === 'WebAuthnError' || fault instanceof DOMException || fault.name === 'NotAllowedError');
      setStopped([ofDevice ? { code: 'PASSKEY_STOPPED', message: t('mySignIn.notAdded') } : refusalOf(fault)]);
      return null;
    }
  }
  async function addPasskey(name: string): Promise<boolean> {
    setStopped([]);
    setMaking(true);
    const response = await make();
    const added = response !== null && (await add.run({ response, name })) !== null;
    setMaking(false);
    if (added) toast(t('mySignIn.added'));
    return added;
  }
  return {
    passkeys: data?.passkeys ?? null,
    error,
    askAgain: () => void refetch().catch(() => {}), // the error is in the result
    possible: browserSupportsWebAuthn(),
    addPasskey,
    renamePasskey: async (passkeyId: string, name: string) => (await rename.run({ passkeyId, name })) !== null,
    removePasskey: async (passkeyId: string) => void ((await remove.run({ passkeyId })) && toast(t('mySignIn.removed'))),
    busy: making || add.busy || rename.busy || remove.busy,
    refusals: [...stopped, ...add.refusals, ...rename.refusals, ...remove.refusals],
  };
}
