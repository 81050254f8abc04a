import { useTranslation } from 'react-i18next';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import classes from './CandidatesSection.module.css';
import { LanguageCoverage } from './LanguageCoverage.tsx';
import { SuitableCandidate } from './SuitableCandidate.tsx';
import { UnsuitableCandidate } from './UnsuitableCandidate.tsx';
import { useCandidates } from './useCandidates.ts';

type Props = { requestId: string };

/** Who could take it: the suitable with their reasons, the others with theirs. */
export function CandidatesSection({ requestId }: Props) {
  const { t } = useTranslation();
  const { candidates, busy, error, askAgain } = useCandidates(requestId);
  return (
    <Section title={t('candidates.title')}>
      {!candidates && busy && <Waiting />}
      {!candidates && error && <TryAgain error={error} onTryAgain={askAgain} />}
      {candidates && (
        <>
          <LanguageCoverage coverage={candidates.coverage} />
          {candidates.suitable.length === 0 && <p className={classes.none}>{t('candidates.none')}</p>}
          <ol className={classes.list}>
            {candidates.suitable.map((candidate) => (
              <li key={candidate.volunteerId}>
                <SuitableCandidate candidate={candidate} requestId={requestId} />
              </li>
            ))}
          </ol>
          {candidates.unsuitable.length > 0 && (
            <Disclosure summary={t('candidates.unsuitable', { count: candidates.unsuitable.length })}>
              <ul className={classes.list}>
                {candidates.unsuitable.map((candidate) => (
                  <li key={candidate.volunteerId}>
                    <UnsuitableCandidate candidate={candidate} requestId={requestId} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      )}
    </Section>
  );
}
