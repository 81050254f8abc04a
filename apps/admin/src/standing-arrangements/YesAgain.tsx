import { Button, Group, Stack } from '@mantine/core';
import { asksAgainOn, lastDayOfYes, WORDS_NOW } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsentBox } from '../consents/ConsentBox.tsx';
import { spokenTo } from '../consents/spoken.ts';
import type { YesAgainFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Notice } from '../ui/Notice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { useRenewArrangement } from './useRenewArrangement.ts';

type Props = { arrangement: YesAgainFragment /** The language they prefer. */; preferredLanguage: string };

/** When they said yes, when they are asked again, and the words to read aloud once they are. */
export function YesAgain({ arrangement: { id, yes, consentAt, viewerCan }, preferredLanguage }: Props) {
  const { t } = useTranslation();
  const { day, moment } = useFormats();
  const spoken = spokenTo(preferredLanguage, usePageLanguage());
  const [said, setSaid] = useState<typeof spoken | ''>('');
  const { renewArrangement, busy, refusals } = useRenewArrangement();
  const at = new Date(consentAt);
  const facts = { at: moment(consentAt), asked: day(asksAgainOn(at)), until: day(lastDayOfYes(at)) };
  const save = async () => {
    if (said && (await renewArrangement(id, { words: WORDS_NOW.ARRANGEMENT, language: said }))) setSaid('');
  };
  return (
    <>
      {yes === 'FRESH' ? <p>{t('weekly.yes.FRESH', facts)}</p> : <Notice tone="saffron">{t(`weekly.yes.${yes}`, facts)}</Notice>}
      {viewerCan.renew && yes !== 'FRESH' && (
        <Unfold label={t('weekly.yes.again')}>
          <Stack>
            <ConsentBox words="weekly.consent" spoken={spoken} yes={said} onChange={setSaid} />
            <Refusals refusals={refusals} />
            <Group>
              <Button loading={busy} disabled={!said} onClick={() => void save()}>
                {t('weekly.yes.save')}
              </Button>
            </Group>
          </Stack>
        </Unfold>
      )}
    </>
  );
}

YesAgain.fragment = graphql(`fragment YesAgain on StandingArrangement { id yes consentAt viewerCan { renew } }`);
