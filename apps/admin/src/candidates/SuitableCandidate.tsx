import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAssignVolunteer } from '../assignments/useAssignVolunteer.ts';
import type { SuitableCandidateFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useAcceptOffer } from '../offers/useAcceptOffer.ts';
import { Pill } from '../ui/Pill.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import classes from './CandidatesSection.module.css';
import { MatchReasons } from './MatchReasons.tsx';

type Props = { candidate: SuitableCandidateFragment; requestId: string };

/** One who could take it. Who has offered is chosen; who has not is asked. */
export function SuitableCandidate({ candidate, requestId }: Props) {
  const { t } = useTranslation();
  const assigning = useAssignVolunteer();
  const accepting = useAcceptOffer();
  const { firstName, ward, distanceBand, openOfferId } = candidate;
  const name = candidate.displayName ?? firstName;
  return (
    <div className={classes.candidate}>
      <div className={classes.head}>
        <div className={classes.who}>
          <h3>
            <bdi>{name}</bdi>
          </h3>
          <p>
            {ward.name} · {t(`distance.${distanceBand}`)}
          </p>
        </div>
        {openOfferId ? (
          <Button loading={accepting.busy} onClick={() => void accepting.acceptOffer(openOfferId, name)}>
            {t('offers.choose', { name })}
          </Button>
        ) : (
          <Button
            variant="default"
            loading={assigning.busy}
            onClick={() => void assigning.assignVolunteer(requestId, candidate.volunteerId, name)}
          >
            {t('candidates.ask', { name })}
          </Button>
        )}
      </div>
      {(openOfferId || candidate.asked) && (
        <div>
          {openOfferId ? <Pill tone="canal">{t('candidates.hasOffered')}</Pill> : <Pill>{t('candidates.askedByCallOut')}</Pill>}
        </div>
      )}
      <MatchReasons match={candidate} />
      <Refusals refusals={[...assigning.refusals, ...accepting.refusals]} />
    </div>
  );
}

SuitableCandidate.fragment = graphql(`
  fragment SuitableCandidate on Candidate { volunteerId firstName displayName ward { code name } distanceBand openOfferId asked ...MatchReasons }
`);
