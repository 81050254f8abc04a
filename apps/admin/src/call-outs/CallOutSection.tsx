import { Button } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import type { Decides } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { CallOutTextPreview } from './CallOutTextPreview.tsx';
import { ShareCallOut } from './ShareCallOut.tsx';
import { useCallOutPreview } from './useCallOutPreview.ts';
import { useSendCallOut } from './useSendCallOut.ts';
import { WavesSent } from './WavesSent.tsx';
import { WhichPlace } from './WhichPlace.tsx';
import { WhoDecides } from './WhoDecides.tsx';

type Props = { request: CallOutSectionFragment };

/** The anonymous message, read before it goes; the button says whom it would ask next. */
export function CallOutSection({ request }: Props) {
  const { t } = useTranslation();
  const [locality, setLocality] = useState<string | null>(null);
  const { preview, busy, error, askAgain } = useCallOutPreview(request.id, locality);
  const sending = useSendCallOut();
  const next = preview?.nextWave;
  const [decides, setDecides] = useState<Decides>('LEAD_CHOOSES');
  return (
    <Section title={t('callOut.title')}>
      {!preview && busy && <Waiting />}
      {!preview && error && <TryAgain error={error} onTryAgain={askAgain} />}
      {preview?.texts.map((words) => (
        <CallOutTextPreview key={words.language} words={words} />
      ))}
      {next && (
        <>
          <WhichPlace places={preview.localities} chosen={locality} onChoose={setLocality} />
          <WhoDecides said={preview.decides} chosen={decides} onChoose={setDecides} />
          <p>{t('callOut.next', { group: t(`wave.${next.group}`) })}</p>
          <Button
            leftSection={<IconSpeakerphone size={20} aria-hidden />}
            loading={sending.busy}
            onClick={() => void sending.sendCallOut(request.id, { decides: preview.decides ?? decides, locality })}
          >
            {t('callOut.send', { count: next.volunteers })}
          </Button>
        </>
      )}
      {preview && !next && <p>{t('callOut.nobodyLeft')}</p>}
      <Refusals refusals={sending.refusals} />
      <WavesSent callOuts={request.callOuts} />
      <ShareCallOut callOuts={request.callOuts} />
    </Section>
  );
}

CallOutSection.fragment = graphql(`fragment CallOutSection on HelpRequest { id callOuts { id ...WavesSent ...ShareCallOut } }`);
