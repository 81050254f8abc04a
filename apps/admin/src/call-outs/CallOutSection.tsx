import { Button } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import type { Decides } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Notice } from '../ui/Notice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { CallOutTextPreview } from './CallOutTextPreview.tsx';
import { NextWave } from './NextWave.tsx';
import { NobodyToAsk } from './NobodyToAsk.tsx';
import { NotSaid } from './NotSaid.tsx';
import { ShareCallOut } from './ShareCallOut.tsx';
import { TextMessagePreview } from './TextMessagePreview.tsx';
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
  const formats = useFormats();
  const next = preview?.nextWave;
  const open = request.callOuts.find(({ closedAt }) => closedAt === null);
  const goesOn = open && open.nobodyLeftAt === null;
  const [decides, setDecides] = useState<Decides>('LEAD_CHOOSES');
  return (
    <Section title={t('callOut.title')}>
      {!preview && busy && <Waiting />}
      {!preview && error && <TryAgain error={error} onTryAgain={askAgain} />}
      {preview?.texts.map((words) => (
        <CallOutTextPreview key={words.language} words={words} />
      ))}
      {preview && <NotSaid request={request} onlySpeakers={preview.onlySpeakers} />}
      {preview && <TextMessagePreview messages={preview.textMessages} />}
      <WavesSent request={request} />
      {open && preview && (
        <NextWave {...{ requestId: request.id, language: request.preferredLanguage, callOut: open, preview }} />
      )}
      {next && (
        <>
          <WhichPlace places={preview.localities} chosen={locality} onChoose={setLocality} />
          <WhoDecides said={preview.decides} chosen={decides} onChoose={setDecides} />
          {!open && <p>{t('callOut.next', { group: t(`wave.${next.group}`) })}</p>}
          {!open && <p>{t('waves.first', { wait: formats.minutes(preview.waitMinutes) })}</p>}
          {preview.quietUntil && <Notice tone="saffron">{t('waves.quiet', { time: formats.soon(preview.quietUntil) })}</Notice>}
          <Button
            leftSection={<IconSpeakerphone size={20} aria-hidden />}
            loading={sending.busy}
            onClick={() => void sending.sendCallOut(request.id, { decides: preview.decides ?? decides, locality })}
          >
            {t(open ? 'waves.askNow' : 'callOut.send', { count: next.volunteers })}
          </Button>
        </>
      )}
      {preview && !next && !goesOn && <NobodyToAsk request={request} onlySpeakers={preview.onlySpeakers} />}
      <Refusals refusals={sending.refusals} />
      <ShareCallOut callOuts={request.callOuts} />
    </Section>
  );
}

CallOutSection.fragment = graphql(
  `fragment CallOutSection on HelpRequest { id preferredLanguage callOuts { id closedAt ...NextWave ...ShareCallOut } ...WavesSent ...NotSaid ...NobodyToAsk }`,
);
