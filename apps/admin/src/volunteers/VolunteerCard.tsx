import { Group } from '@mantine/core';
import { inPounds } from '@wardwise/domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { RaiseConcern } from '../concerns/RaiseConcern.tsx';
import type { VolunteerCardFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { LanguageBadge } from '../languages/LanguageBadge.tsx';
import card from '../ui/Card.module.css';
import { Pill } from '../ui/Pill.tsx';
import { Checks } from './Checks.tsx';
import { SelfIsolating } from './SelfIsolating.tsx';
import { StandingMenu } from './StandingMenu.tsx';
import { TheyRang } from './TheyRang.tsx';
import classes from './VolunteerCard.module.css';
import { VolunteerContact } from './VolunteerContact.tsx';
import { WhenAsked } from './WhenAsked.tsx';
import { WhenFree } from './WhenFree.tsx';

type Props = { volunteer: VolunteerCardFragment };

/** What a volunteer is known by; how to reach them is a look away. */
function Card({ volunteer }: Props) {
  const { t } = useTranslation();
  const {
    id,
    displayName,
    ward,
    languages,
    categories,
    skills,
    onDuty,
    selfIsolating,
    status,
    suspendedReason,
    capacity,
    liveAssignments,
    spendingCapPence,
  } = volunteer;
  return (
    <article className={card.card}>
      <div className={classes.head}>
        <h2>
          <bdi>{displayName}</bdi>
        </h2>
        <Group gap="xs">
          <Pill tone={onDuty ? 'canal' : 'plain'}>{t(onDuty ? 'volunteers.onDuty' : 'volunteers.offDuty')}</Pill>
          {status !== 'APPROVED' && <Pill tone="saffron">{t(`volunteers.status.${status}`)}</Pill>}
          {suspendedReason && <Pill>{t(`standing.suspended.${suspendedReason}`)}</Pill>}
          {selfIsolating && <Pill tone="saffron">{t('volunteers.selfIsolating')}</Pill>}
        </Group>
      </div>
      <p className={card.line}>
        {ward.name} · {t('volunteers.tasks', { count: liveAssignments, capacity })}
      </p>
      <WhenAsked volunteer={volunteer} />
      <Group gap="xs">
        {languages.map((tag) => (
          <LanguageBadge key={tag} tag={tag} />
        ))}
      </Group>
      <p className={card.line}>{categories.map(({ label }) => label).join(t('platform.listComma'))}</p>
      {spendingCapPence !== null && <p className={card.line}>{t('volunteers.cap', { sum: inPounds(spendingCapPence) })}</p>}
      {skills.length > 0 && (
        <p className={card.line}>
          {t('volunteers.canDo', { skills: skills.map(({ label }) => label).join(t('platform.listComma')) })}
        </p>
      )}
      <WhenFree volunteer={volunteer} />
      {volunteer.texts && (
        <p className={card.line}>{t(volunteer.textTrouble ? `texts.trouble.${volunteer.textTrouble}` : 'texts.wanted')}</p>
      )}
      <VolunteerContact volunteerId={id} />
      <TheyRang volunteer={volunteer} />
      <Checks volunteer={volunteer} />
      <SelfIsolating volunteer={volunteer} />
      <StandingMenu volunteerId={id} status={status} />
      <RaiseConcern volunteerId={id} />
    </article>
  );
}

Card.fragment = graphql(`
  fragment VolunteerCard on Volunteer {
    id displayName ward { code name } languages categories { key label } skills { key label } onDuty freeTimes quietFrom quietUntil texts textTrouble selfIsolating status suspendedReason capacity liveAssignments spendingCapPence ...WhenAsked ...Checks ...SelfIsolating
  }
`);

/** Of a long list only those are drawn again that have changed. */
export const VolunteerCard = memo(Card);
