import { Anchor, Button, Checkbox, Group, Stack } from '@mantine/core';
import { direction, languageName, toldIn, toldWords } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignpostingWay, SignpostSectionFragment } from '../gql/graphql.ts';
import { usePaths } from '../networks/usePaths.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { messageAt } from '../platform/refusal.ts';
import { useMe } from '../staff/me.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { useCopy } from '../ui/useCopy.ts';
import { useToast } from '../ui/useToast.tsx';
import classes from './SignpostSection.module.css';
import type { ServiceToTell } from './service-to-tell.ts';
import { TellByText } from './TellByText.tsx';
import { toldServiceOf } from './useServicesToTell.ts';
import { useTellOfServices } from './useTellOfServices.ts';

type Props = { request: Pick<SignpostSectionFragment, 'id' | 'preferredLanguage' | 'viewerCan'>; chosen: ServiceToTell[] };

/** The words as they will be sent, in the language of whoever asked, and the ways to send them. */
export function TellThem({ request: { id, preferredLanguage, viewerCan }, chosen }: Props) {
  const { t } = useTranslation();
  const reader = usePageLanguage();
  const toast = useToast();
  const copy = useCopy(t('signposting.copied'), t('signposting.notCopied'));
  const { network } = useMe();
  const paths = usePaths();
  const [safe, setSafe] = useState(false);
  const { tellOfServices, busy, refusals } = useTellOfServices(id);
  const language = toldIn(preferredLanguage);
  // By name, as the mail has them.
  const services = chosen.map(toldServiceOf).sort((one, other) => (one.name < other.name ? -1 : 1));
  const ids = chosen.map((service) => service.id);
  const letter = `/told/${paths.network}/${ids.join('/')}?lang=${language}`;
  const tell = async (way: SignpostingWay, said?: string, isSafe = false) => {
    if ((await tellOfServices(ids, way, isSafe)) && said) toast(said);
  };
  return (
    <Stack>
      <p>
        {language === preferredLanguage
          ? t('signposting.preview', { language: languageName(language, reader) })
          : t('signposting.previewOther', {
              language: languageName(language, reader),
              theirs: languageName(preferredLanguage, reader),
            })}
      </p>
      <section className={classes.words} lang={language} dir={direction(language)} aria-label={t('signposting.words')}>
        {toldWords(services, network.name, language).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </section>
      <Checkbox
        size="md"
        label={t('signposting.safe')}
        checked={safe}
        error={messageAt(refusals, 'safeByEmail')}
        onChange={(event) => setSafe(event.currentTarget.checked)}
      />
      <Refusals refusals={refusals.filter(({ field }) => field !== 'safeByEmail' && field !== 'safeByText')} />
      <Group>
        <Button loading={busy} onClick={() => void tell('EMAIL', t('signposting.sent'), safe)}>
          {t('signposting.email')}
        </Button>
        <Button
          variant="default"
          onClick={() => void copy(toldWords(services, network.name, language, 'SHORT').join('\n\n')).then(() => tell('TEXT'))}
        >
          {t('signposting.copy')}
        </Button>
        <Anchor className={classes.line} href={letter} target="_blank" onClick={() => void tell('LETTER')} py={10}>
          {t('signposting.letter')}
        </Anchor>
      </Group>
      {viewerCan.tellByText && (
        <TellByText
          {...{ services, language, busy, refusals }}
          onSend={(isSafe) => void tell('SMS', t('texts.onItsWay'), isSafe)}
        />
      )}
    </Stack>
  );
}
