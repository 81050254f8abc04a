import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { LONGEST, WORDS_NOW } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCategories } from '../categories/useCategories.ts';
import { ConsentBox } from '../consents/ConsentBox.tsx';
import { spokenTo } from '../consents/spoken.ts';
import type { SetUpArrangementFragment, Way } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Choice } from '../ui/Choice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { type PickedRhythm, RhythmFields, saidOf } from './RhythmFields.tsx';
import { useSetUpArrangement } from './useSetUpArrangement.ts';

/** Which help, on which days, what and how much, and the yes to it. */
export function SetUpArrangement({ request }: { request: SetUpArrangementFragment }) {
  const { t } = useTranslation();
  const spoken = spokenTo(request.preferredLanguage, usePageLanguage());
  const categories = useCategories();
  const [categoryKey, setCategoryKey] = useState(request.category.key);
  const [picked, setPicked] = useState<Way>(request.way);
  const [rhythm, setRhythm] = useState<PickedRhythm>({ weekdays: [], often: 'W1', until: '' });
  const [address, setAddress] = useState('');
  const [note, setNote] = useState('');
  const [yes, setYes] = useState<typeof spoken | ''>('');
  const { setUpArrangement, busy, refusals } = useSetUpArrangement();
  const ways = categories.find(({ key }) => key === categoryKey)?.ways ?? [];
  const way = ways.includes(picked) ? picked : (ways[0] ?? picked);
  const setUp = () => {
    if (!yes) return;
    const consent = { words: WORDS_NOW.ARRANGEMENT, language: yes };
    void setUpArrangement({ requestId: request.id, categoryKey, way, ...saidOf(rhythm), note, address, consent });
  };
  return (
    <Stack>
      <p>{t('weekly.how')}</p>
      <NativeSelect
        label={t('weekly.category')}
        value={categoryKey}
        onChange={(event) => setCategoryKey(event.currentTarget.value)}
        data={categories.map(({ key, label }) => ({ value: key, label }))}
        size="md"
      />
      {ways.length > 1 && (
        <Choice
          label={t('weekly.way')}
          options={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
          value={way}
          onChange={setPicked}
        />
      )}
      <RhythmFields picked={rhythm} onPick={setRhythm} />
      <Textarea
        label={t('weekly.note')}
        description={t('weekly.noteHint')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        maxLength={LONGEST.note}
        autoComplete="off"
        dir="auto"
        autosize
        minRows={2}
        size="md"
      />
      {request.status === 'DELIVERED' && way === 'IN_PERSON' && (
        <Textarea
          label={t('weekly.address')}
          description={t('weekly.addressHint')}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          maxLength={LONGEST.address}
          autoComplete="off"
          dir="auto"
          autosize
          size="md"
        />
      )}
      <ConsentBox words="weekly.consent" spoken={spoken} yes={yes} onChange={setYes} />
      <Refusals refusals={refusals} />
      <Group>
        <Button loading={busy} disabled={!yes || note.trim() === '' || rhythm.weekdays.length === 0} onClick={setUp}>
          {t('weekly.setUp')}
        </Button>
      </Group>
    </Stack>
  );
}

SetUpArrangement.fragment = graphql(
  `fragment SetUpArrangement on HelpRequest { id status preferredLanguage way category { key } }`,
);
