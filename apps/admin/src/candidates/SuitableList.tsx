import type { SuitableListFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import classes from './CandidatesSection.module.css';
import { SuitableCandidate } from './SuitableCandidate.tsx';

type Props = { candidates: SuitableListFragment[]; requestId: string };

/** Best first, as the server ranked them. */
export function SuitableList({ candidates, requestId }: Props) {
  return (
    <ol className={classes.list}>
      {candidates.map((candidate) => (
        <li key={candidate.volunteerId}>
          <SuitableCandidate candidate={candidate} requestId={requestId} />
        </li>
      ))}
    </ol>
  );
}

SuitableList.fragment = graphql(`fragment SuitableList on Candidate { volunteerId ...SuitableCandidate }`);
