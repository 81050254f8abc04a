import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicantCardFragment } from '../gql/graphql.ts';
import classes from '../ui/Card.module.css';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import type { useApplicants } from './useApplicants.ts';

/** What shows one of them. */
export type Card = ComponentType<{ applicant: ApplicantCardFragment }>;
type Props = Pick<ReturnType<typeof useApplicants>, 'applicants' | 'error' | 'rest' | 'askAgain'> & { card: Card };

/** Who waits to be taken on, as far as they are known; nothing where nobody waits. */
export function ApplicantList({ applicants, error, rest, askAgain, card: ApplicantCard }: Props) {
  const { t } = useTranslation();
  if (error && !applicants?.length) return <TryAgain error={error} onTryAgain={askAgain} />;
  if (!applicants?.length) return null;
  return (
    <Section title={t('applicants.title', { count: applicants.length })} tone="waiting">
      <p>{t('applicants.text')}</p>
      <ul className={classes.cards}>
        {applicants.map((applicant) => (
          <li key={applicant.id}>
            <ApplicantCard applicant={applicant} />
          </li>
        ))}
      </ul>
      <LoadMore {...rest} />
    </Section>
  );
}
