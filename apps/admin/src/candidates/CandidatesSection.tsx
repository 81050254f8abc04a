import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { RankedCandidates } from './RankedCandidates.tsx';
import { useCandidates } from './useCandidates.ts';

type Props = { requestId: string };

/** Who could take it: the suitable with their reasons, the others with theirs. */
export function CandidatesSection({ requestId }: Props) {
  const { t } = useTranslation();
  const { candidates, busy, error, askAgain } = useCandidates(requestId);
  return (
    <Section title={t('candidates.title')} anchor="candidates">
      {!candidates && busy && <Waiting />}
      {!candidates && error && <TryAgain error={error} onTryAgain={askAgain} />}
      {candidates && <RankedCandidates candidates={candidates} requestId={requestId} />}
    </Section>
  );
}
