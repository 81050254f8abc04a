import { useTranslation } from 'react-i18next';
import { later } from '../platform/later.ts';
import { Awaited } from '../ui/Awaited.tsx';
import classes from '../ui/Card.module.css';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { useApplicants } from './useApplicants.ts';

const ApplicantCard = later(async () => (await import('./ApplicantCard.tsx')).ApplicantCard);

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
            <Awaited>
              <ApplicantCard applicant={applicant} />
            </Awaited>
          </li>
        ))}
      </ul>
      <LoadMore {...rest} />
    </Section>
  );
}
