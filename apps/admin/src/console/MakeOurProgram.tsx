import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { LONGEST_CLIENT_NAME } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DaysSelect } from '../clients/DaysSelect.tsx';
import { KeyShown } from '../clients/KeyShown.tsx';
import { KEY_LIVES } from '../clients/key-lives.ts';
import { useMakeApiClient } from '../clients/useMakeApiClient.ts';
import type { ApiScope } from '../gql/graphql.ts';
import { messageAt } from '../platform/refusal.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';

/** What an organisation may let a program of its own do. */
const SCOPES: ApiScope[] = ['REFERRALS_READ', 'REFERRALS_WRITE', 'SERVICES_READ'];
const NOTHING = { name: '', scopes: SCOPES.slice(0, 2), days: 90 };

/** A program of ours, what it may do, and its first key. */
export function MakeOurProgram() {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(NOTHING);
  const { key, forgetKey, makeApiClient, busy, refusals } = useMakeApiClient();
  return (
    <Section title={t('console.make')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void makeApiClient({ ...draft, kind: 'PARTNER', wardCodes: [] }).then((made) => made && setDraft(NOTHING));
        }}
      >
        <Stack>
          <TextInput
            label={t('console.programName')}
            maxLength={LONGEST_CLIENT_NAME}
            value={draft.name}
            error={messageAt(refusals, 'name')}
            onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          />
          <Checkbox.Group
            label={t('clients.make.scopes')}
            value={draft.scopes}
            onChange={(scopes) => setDraft({ ...draft, scopes: SCOPES.filter((scope) => scopes.includes(scope)) })}
          >
            {SCOPES.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(`clients.scope.${scope}`)} size="md" />
            ))}
          </Checkbox.Group>
          <DaysSelect
            label={t('clients.make.days')}
            options={KEY_LIVES}
            days={draft.days}
            onPick={(days) => setDraft({ ...draft, days })}
          />
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
