import { Button, Group } from '@mantine/core';
import { inPounds } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { ApplicantCardFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { LanguageBadge } from '../languages/LanguageBadge.tsx';
import { useFormats } from '../page-language/useFormats.ts';
import card from '../ui/Card.module.css';
import { Pill } from '../ui/Pill.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useToast } from '../ui/useToast.tsx';
import { DeclineApplicant } from './DeclineApplicant.tsx';
import { useAnswerApplication } from './useAnswerApplication.ts';
import classes from './VolunteerCard.module.css';
import { VolunteerContact } from './VolunteerContact.tsx';

/** A lead can say it for whoever was handed in by a group and told so on the phone. */
const OWN_WISH_ALONE = ['OWN_WISH'] as const;

/** Somebody who has signed up, by what they said of themselves; one tap takes them on. */
export function ApplicantCard({ applicant }: { applicant: ApplicantCardFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const toast = useToast();
  const { id, displayName, ward, languages, categories, skills, selfIsolating, capacity } = applicant;
  const { appliedAt, guidanceDay, spendingCapPence, handedInBy, awaitsOwnYes } = applicant;
  const { approveVolunteer, declineVolunteer, busy, refusals } = useAnswerApplication(id);
  const listed = (all: { label: string }[]) => all.map(({ label }) => label).join(t('platform.listComma'));
  const approve = async () => {
    if (await approveVolunteer()) toast(t('applicants.approved', { name: displayName }));
  };
  return (
    <div className={card.card}>
      <div className={classes.head}>
        <h3>
          <bdi>{displayName}</bdi>
        </h3>
        {selfIsolating && <Pill tone="saffron">{t('volunteers.selfIsolating')}</Pill>}
      </div>
      <p className={card.line}>
        {ward.name}
        {appliedAt && ` · ${t('applicants.since', { time: formats.moment(appliedAt) })}`}
      </p>
      <Group gap="xs">
        {languages.map((tag) => (
          <LanguageBadge key={tag} tag={tag} />
        ))}
      </Group>
      <p className={card.line}>{listed(categories)}</p>
      {skills.length > 0 && <p className={card.line}>{t('volunteers.canDo', { skills: listed(skills) })}</p>}
      <p className={card.line}>
        {t('applicants.atOnce', { count: capacity })}
        {spendingCapPence !== null && ` · ${t('volunteers.cap', { sum: inPounds(spendingCapPence) })}`}
      </p>
      {guidanceDay && <p className={card.line}>{t('applicants.guidance', { day: formats.date(guidanceDay) })}</p>}
      {handedInBy && <p className={card.line}>{t('handedIn.by', { group: handedInBy })}</p>}
      {awaitsOwnYes && <p className={card.line}>{t('handedIn.awaits')}</p>}
      <VolunteerContact volunteerId={id} />
      <Refusals refusals={refusals} />
      <Group>
        {!awaitsOwnYes && (
          <Button loading={busy} onClick={() => void approve()}>
            {t('applicants.approve')}
          </Button>
        )}
        <DeclineApplicant
          {...(awaitsOwnYes && { reasons: OWN_WISH_ALONE })}
          busy={busy}
          refusals={refusals}
          onDecline={declineVolunteer}
        />
      </Group>
    </div>
  );
}

ApplicantCard.fragment = graphql(`
  fragment ApplicantCard on Volunteer {
    id displayName ward { code name } languages categories { key label } skills { key label } selfIsolating capacity appliedAt guidanceDay handedInBy awaitsOwnYes spendingCapPence
  }
`);
