import { Checkbox, Group } from '@mantine/core';
import { API_CLIENT_KINDS, API_SCOPES, type ApiClientKind, type ApiScope, REFERRAL_SCOPES } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt } from '../platform/refusal.ts';
import { Choice } from '../ui/Choice.tsx';
import { useWardOptions } from '../wards/useWardOptions.ts';
import { OrganizationSelect } from './OrganizationSelect.tsx';
import { ProgramForm } from './ProgramForm.tsx';
import { useMakeApiClient } from './useMakeApiClient.ts';

type Draft = {
  name: string;
  kind: ApiClientKind;
  scopes: ApiScope[];
  wardCodes: string[];
  organizationId: string | null;
  days: number;
};
const NOTHING: Draft = { name: '', kind: 'COUNCIL', scopes: ['WARDS_READ'], wardCodes: [], organizationId: null, days: 90 };
/** What a program of this kind may be allowed to do: referrals are a partner's. */
const scopesOf = (kind: ApiClientKind) => API_SCOPES.filter((scope) => kind === 'PARTNER' || !REFERRAL_SCOPES.includes(scope));

/** Whose program it is, what it may read, of which wards, until when. */
export function MakeApiClient() {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(NOTHING);
  const making = useMakeApiClient();
  const say = (said: Partial<Draft>) => setDraft({ ...draft, ...said });
  const make = async () => {
    if (await making.makeApiClient(draft)) setDraft(NOTHING);
  };
  return (
    <ProgramForm
      title={t('clients.make.title')}
      nameLabel={t('clients.make.name')}
      draft={draft}
      scopes={scopesOf(draft.kind)}
      making={making}
      onSay={say}
      onMake={make}
      whose={
        <>
          <Choice
            label={t('clients.make.kind')}
            options={API_CLIENT_KINDS.map((value) => ({ value, label: t(`clients.kind.${value}`) }))}
            value={draft.kind}
            onChange={(kind) =>
              say({ kind, organizationId: null, scopes: draft.scopes.filter((scope) => scopesOf(kind).includes(scope)) })
            }
          />
          {draft.kind === 'PARTNER' && (
            <OrganizationSelect
              organizationId={draft.organizationId}
              error={messageAt(making.refusals, 'organizationId')}
              onPick={(organizationId) => say({ organizationId })}
            />
          )}
        </>
      }
      where={
        <Checkbox.Group
          size="md"
          label={t('clients.make.wards')}
          description={t('clients.make.wardsHint')}
          value={draft.wardCodes}
          error={messageAt(making.refusals, 'wardCodes')}
          onChange={(wardCodes) => say({ wardCodes })}
        >
          <Group gap="0 1.25rem">
            {useWardOptions().map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} size="md" />
            ))}
          </Group>
        </Checkbox.Group>
      }
    />
  );
}
