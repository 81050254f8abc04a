import { useTranslation } from 'react-i18next';
import classes from '../ui/Card.module.css';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { ApplicantCard } from './ApplicantCard.tsx';
import { useApplicants } from './useApplicants.ts';

/** Who waits to be taken on, before everybody else: they were told that they hear within a day. */
export function Applicants() {
  const { t } = useTranslation();
  const { applicants, error, rest, askAgain } = useApplicants();
  if (error && applicants.length === 0) return <TryAgain error={error} onTryAgain={askAgain} />;
  if (applicants.length === 0) return null;
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
