import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { type Refusal, refusalOf } from '../platform/refusal.ts';
import { useToast } from '../ui/useToast.tsx';
import { useOwnContact } from './useOwnContact.ts';
import { useEveryOwnLook } from './useOwnLooks.ts';

const OWN_COPY = graphql(`
  query OwnCopy {
    me { id displayName roles pageLanguage network { name } wards { code name viewerDutyDays } }
    sessions { browser system since lastUsedAt endsAt }
    passkeys { name addedAt lastUsedAt }
  }
`);

/** All that is held of me, gathered and saved as one file of JSON. */
export function useOwnCopy() {
  const { t } = useTranslation();
  const toast = useToast();
  const client = useApolloClient();
  const { look, refusals } = useOwnContact();
  const everyLook = useEveryOwnLook();
  const [soFar, setSoFar] = useState<{ count: number; inAll: number } | null>(null);
  const [stopped, setStopped] = useState<Refusal[]>([]);

  async function takeCopy(): Promise<void> {
    setStopped([]);
    setSoFar({ count: 0, inAll: 0 });
    try {
      const email = await look();
      if (email === null) return;
      const { data } = await client.query({ query: OWN_COPY, fetchPolicy: 'no-cache' });
      const looks = await everyLook((count, inAll) => setSoFar({ count, inAll }));
      save('wardwise.json', `${JSON.stringify({ ...data, email, looks }, withoutTypes, 2)}\n`);
      toast(t('myData.copied'));
    } catch (fault) {
      setStopped([refusalOf(fault)]);
    } finally {
      setSoFar(null);
    }
  }
  return { takeCopy, soFar, refusals: [...refusals, ...stopped] };
}

const withoutTypes = (key: string, value: unknown) => (key === '__typename' ? undefined : value);

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
