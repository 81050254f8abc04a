import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { API_CLIENT_KINDS, API_SCOPES, type ApiClientKind, LONGEST_CLIENT_NAME, REFERRAL_SCOPES } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiScope } from '../gql/graphql.ts';
import { messageAt } from '../platform/refusal.ts';
import { Choice } from '../ui/Choice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { useWardOptions } from '../wards/useWardOptions.ts';
import { DaysSelect } from './DaysSelect.tsx';
import { KeyShown } from './KeyShown.tsx';
import { KEY_LIVES } from './key-lives.ts';
import { OrganizationSelect } from './OrganizationSelect.tsx';
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
  const { key, forgetKey, makeApiClient, busy, refusals } = useMakeApiClient();
  const say = (said: Partial<Draft>) => setDraft({ ...draft, ...said });
  return (
    <Section title={t('clients.make.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void makeApiClient(draft).then((made) => made && setDraft(NOTHING));
        }}
      >
        <Stack>
          <TextInput
            label={t('clients.make.name')}
            maxLength={LONGEST_CLIENT_NAME}
            value={draft.name}
            error={messageAt(refusals, 'name')}
            onChange={(event) => say({ name: event.currentTarget.value })}
          />
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
              error={messageAt(refusals, 'organizationId')}
              onPick={(organizationId) => say({ organizationId })}
            />
          )}
          <Checkbox.Group
            label={t('clients.make.scopes')}
            value={draft.scopes}
            onChange={(scopes) => say({ scopes: API_SCOPES.filter((scope) => scopes.includes(scope)) })}
          >
            {scopesOf(draft.kind).map((scope) => (
              <Checkbox key={scope} value={scope} label={t(`clients.scope.${scope}`)} size="md" />
            ))}
          </Checkbox.Group>
          <Checkbox.Group
            label={t('clients.make.wards')}
            description={t('clients.make.wardsHint')}
            value={draft.wardCodes}
            error={messageAt(refusals, 'wardCodes')}
            onChange={(wardCodes) => say({ wardCodes })}
          >
            <Group gap="0 1.25rem">
              {useWardOptions().map(({ value, label }) => (
                <Checkbox key={value} value={value} label={label} size="md" />
              ))}
            </Group>
          </Checkbox.Group>
          <DaysSelect label={t('clients.make.days')} options={KEY_LIVES} days={draft.days} onPick={(days) => say({ days })} />
          <Group>
            <Button type="submit" loading={busy}>
              {t('clients.make.make')}
            </Button>
          </Group>
          <Refusals refusals={refusals} />
        </Stack>
      </form>
      <KeyShown apiKey={key} onDone={forgetKey} />
    </Section>
  );
}
