import { Button, Group, Stack, TextInput } from '@mantine/core';
import { CREDENTIAL_KINDS, type CredentialKind, needsConsent, type PageLanguage } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsentBox } from '../consents/ConsentBox.tsx';
import { spokenWith } from '../consents/spoken.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { today } from '../requests/today.ts';
import { Choice } from '../ui/Choice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useRecordCheck } from './useRecordCheck.ts';

type Props = { volunteerId: string; languages: readonly string[] };

/** What a lead has seen: which and when, and of a DBS check the words to read aloud. There is no box for the certificate or its number. */
export function RecordCheck({ volunteerId, languages }: Props) {
  const { t } = useTranslation();
  const spoken = spokenWith(languages, usePageLanguage());
  const [kind, setKind] = useState<CredentialKind | null>(null);
  const [seenOn, setSeenOn] = useState(today());
  const [validUntil, setValidUntil] = useState('');
  const [yes, setYes] = useState<PageLanguage | ''>('');
  const [missing, setMissing] = useState(false);
  const { recordCheck, busy, refusals } = useRecordCheck(volunteerId);
  const asks = kind !== null && needsConsent(kind);
  async function save() {
    if (!kind || (asks && yes !== spoken)) return setMissing(true);
    setMissing(false);
    if (!(await recordCheck({ kind, seenOn, validUntil, yes: asks ? yes : '' }))) return;
    setKind(null);
    setValidUntil('');
    setYes('');
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack mt="md">
        <p>{t('checks.rule')}</p>
        <Choice
          label={t('checks.what')}
          options={CREDENTIAL_KINDS.map((value) => ({ value, label: t(`checks.kind.${value}`) }))}
          value={kind}
          onChange={setKind}
          error={missing && !kind && t('checks.whatMissing')}
        />
        {asks && (
          <ConsentBox
            words="checks.consent"
            spoken={spoken}
            yes={yes}
            onChange={setYes}
            error={missing && yes !== spoken && t('consent.missing')}
          />
        )}
        <Group align="end">
          <TextInput
            type="date"
            label={t('checks.seenOn')}
            max={today()}
            value={seenOn}
            onChange={(event) => setSeenOn(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('checks.validUntil')}
            description={t('checks.validUntilHint')}
            value={validUntil}
            onChange={(event) => setValidUntil(event.currentTarget.value)}
          />
        </Group>
        <Refusals refusals={refusals} />
        <Button type="submit" variant="light" loading={busy} w="fit-content">
          {t('checks.save')}
        </Button>
      </Stack>
    </form>
  );
}
