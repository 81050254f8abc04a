import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { ASKED_FOR_REFERRAL, addDays, CONSENT_GIVERS, CONSENT_WAYS, dayIn, TIME_ZONE, WORDS_NOW } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsentBox } from '../consents/ConsentBox.tsx';
import { spokenTo } from '../consents/spoken.ts';
import type { ConsentGiver, ConsentWay, ReferralDraftFragment, ReferralField } from '../gql/graphql.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Choice } from '../ui/Choice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { ToldField } from './ToldField.tsx';
import { useSendReferral } from './useSendReferral.ts';

type Asked = (typeof ASKED_FOR_REFERRAL)[number];
type Props = { requestId: string; serviceId: string; language: string; draft: ReferralDraftFragment; onSent: () => void };

/** A yes counts for three months unless another day is said. */
const USUAL_DAYS = 90;

const isAsked = (field: ReferralField): field is Asked => (ASKED_FOR_REFERRAL as readonly ReferralField[]).includes(field);

/** What the service would see, field by field, and the yes to each: who said it, how, in which words, until when. */
export function ConsentForm({ requestId, serviceId, language, draft, onSent }: Props) {
  const { t } = useTranslation();
  const spoken = spokenTo(language, usePageLanguage());
  const needed = draft.fields ?? [];
  const today = dayIn(TIME_ZONE, new Date());
  const [agreed, setAgreed] = useState<ReferralField[]>(needed);
  const [asked, setAsked] = useState<Partial<Record<Asked, string>>>({});
  const [by, setBy] = useState<ConsentGiver>('THEMSELVES');
  const [how, setHow] = useState<ConsentWay>('BY_PHONE');
  const [until, setUntil] = useState(addDays(today, USUAL_DAYS));
  const [yes, setYes] = useState<typeof spoken | ''>('');
  const { sendReferral, busy, refusals } = useSendReferral();
  const send = async () => {
    if (!yes) return;
    const consent = { by, how, words: WORDS_NOW.REFERRAL, language: yes, fields: agreed, until };
    if (await sendReferral({ requestId, serviceId, consent, ...asked })) onSent();
  };
  return (
    <Stack>
      <Checkbox.Group
        label={t('referral.theySee')}
        description={t('referral.theySeeNote')}
        value={agreed}
        onChange={(fields) => setAgreed(needed.filter((field) => fields.includes(field)))}
        size="md"
      >
        <Stack gap="sm" mt="sm">
          {needed.map((field) => (
            <ToldField key={field} field={field} language={language} told={draft.told ?? null} />
          ))}
        </Stack>
      </Checkbox.Group>
      {needed
        .filter(isAsked)
        .map(
          (field) =>
            agreed.includes(field) && (
              <TextInput
                key={field}
                label={t(`referral.field.${field}`)}
                description={t('referral.askedNow')}
                value={asked[field] ?? ''}
                onChange={(event) => setAsked({ ...asked, [field]: event.currentTarget.value })}
                maxLength={300}
                autoComplete="off"
                dir="auto"
                size="md"
              />
            ),
        )}
      <ConsentBox words="referral.consent" spoken={spoken} yes={yes} onChange={setYes} />
      <Choice
        label={t('referral.by')}
        options={CONSENT_GIVERS.map((value) => ({ value, label: t(`referral.giver.${value}`) }))}
        value={by}
        onChange={setBy}
      />
      <Choice
        label={t('referral.how')}
        options={CONSENT_WAYS.map((value) => ({ value, label: t(`referral.way.${value}`) }))}
        value={how}
        onChange={setHow}
      />
      <TextInput
        type="date"
        label={t('referral.until')}
        value={until}
        min={today}
        max={addDays(today, 366)}
        onChange={(event) => setUntil(event.currentTarget.value)}
        size="md"
      />
      <p>{t('referral.answersWithin', { count: draft.answerHours ?? 0 })}</p>
      <Refusals refusals={refusals} />
      <Group>
        <Button loading={busy} disabled={!yes || agreed.length === 0} onClick={() => void send()}>
          {t('referral.send')}
        </Button>
      </Group>
    </Stack>
  );
}
