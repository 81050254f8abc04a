import { Group } from '@mantine/core';
import { languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { ReceivedReferralFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Announced } from '../ui/Announced.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Section } from '../ui/Section.tsx';
import { Answers } from './Answers.tsx';
import { toneOf } from './tone-of.ts';
import { WhatTheyTold } from './WhatTheyTold.tsx';

/** How it stands and what happens next, what they told, and the answers that are open now. */
export function ReceivedReferral({ referral }: { referral: ReceivedReferralFragment }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const reader = usePageLanguage();
  const { status, chasedAt, sentAt, waitsUntil, waitingDays, categoryLabel, wardName, preferredLanguage, service } = referral;
  const { networkName, viewerCan } = referral;
  return (
    <>
      <PageHeading state={JSON.stringify([status, viewerCan])}>{t(`console.state.${status}.title`)}</PageHeading>
      <Announced>
        <Group gap="xs" mb="xs">
          <Pill tone={toneOf(status)}>{t(`console.state.${status}.pill`)}</Pill>
          {chasedAt && <Pill tone="brick">{t('console.chased')}</Pill>}
        </Group>
        <p>{t(`console.state.${status}.text`)}</p>
      </Announced>
      <Section title={t('console.facts')}>
        <Facts>
          <Fact name={t('console.service')}>
            <bdi>{service.name}</bdi>
          </Fact>
          {categoryLabel && <Fact name={t('console.help')}>{categoryLabel}</Fact>}
          {wardName && <Fact name={t('console.ward')}>{wardName}</Fact>}
          {preferredLanguage && <Fact name={t('console.language')}>{languageName(preferredLanguage as never, reader)}</Fact>}
          <Fact name={t('console.from')}>
            <bdi>{networkName}</bdi>
          </Fact>
          <Fact name={t('console.sent')}>{moment(sentAt)}</Fact>
          {waitsUntil && <Fact name={t('console.until')}>{moment(waitsUntil)}</Fact>}
          {waitingDays !== null && <Fact name={t('console.wait')}>{t('console.days', { count: waitingDays })}</Fact>}
        </Facts>
      </Section>
      {viewerCan.open && <WhatTheyTold referralId={referral.id} />}
      <Answers referral={referral} />
    </>
  );
}

ReceivedReferral.fragment = graphql(`
  fragment ReceivedReferral on Referral {
    id status chasedAt sentAt waitsUntil waitingDays categoryLabel wardName preferredLanguage networkName
    service { id name } viewerCan { open } ...ConsoleAnswers
  }
`);
