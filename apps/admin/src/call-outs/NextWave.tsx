import { Button, Group, NativeSelect } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CallOutPreviewQuery, NextWaveFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { useRefreshAt } from '../platform/useRefreshAt.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { useChangeWaves } from './useChangeWaves.ts';
import { useWhoIsNext } from './useWhoIsNext.ts';

/** The waits that a lead may choose, in minutes. */
const WAITS = [15, 30, 60, 120, 240, 480, 1440];

type Preview = NonNullable<CallOutPreviewQuery['callOutPreview']>;
type Props = { requestId: string; language: string; callOut: NextWaveFragment; preview: Preview };

/** When the next group is asked by itself and who is in it; how long it waits, and the way to stop it. */
export function NextWave({ requestId, language, callOut, preview }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { changeWaves, busy, refusals } = useChangeWaves(requestId);
  const { waitMinutes, nextWaveAt, pausedAt, nobodyLeftAt } = callOut;
  useRefreshAt(nextWaveAt);
  if (nobodyLeftAt) return null;
  const waits = [...new Set([...WAITS, waitMinutes])].sort((a, b) => a - b);
  return (
    <>
      <p>
        <WhatIsNext {...{ language, callOut, preview }} />
      </p>
      <Group gap="0.75rem" align="end">
        <NativeSelect
          label={t('waves.wait')}
          data={waits.map((minutes) => ({ value: String(minutes), label: formats.minutes(minutes) }))}
          value={waitMinutes}
          disabled={busy}
          onChange={({ currentTarget }) => void changeWaves({ waitMinutes: Number(currentTarget.value) }, { waitMinutes })}
        />
        <Button
          variant="default"
          loading={busy}
          leftSection={pausedAt ? <IconPlayerPlay size={20} aria-hidden /> : <IconPlayerPause size={20} aria-hidden />}
          onClick={() => void changeWaves({ paused: !pausedAt }, { paused: pausedAt !== null })}
        >
          {t(pausedAt ? 'waves.resume' : 'waves.pause')}
        </Button>
      </Group>
      <Refusals refusals={refusals} />
    </>
  );
}

function WhatIsNext({ language, callOut, preview }: Pick<Props, 'language' | 'callOut' | 'preview'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const whoIs = useWhoIsNext();
  const { nextWave: next, enoughOffered } = preview;
  const who = next && whoIs(next, language);
  if (callOut.pausedAt) return `${t('waves.paused')} ${who ? t('waves.wouldBe', { who }) : ''}`.trim();
  if (enoughOffered) return t('waves.enough');
  const time = callOut.nextWaveAt ? formats.soon(callOut.nextWaveAt) : '';
  return who ? t('waves.next', { time, who }) : t('waves.lastOut', { time });
}

NextWave.fragment = graphql(`fragment NextWave on CallOut { id waitMinutes nextWaveAt pausedAt nobodyLeftAt }`);
