import type { UnsuitableListFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import classes from './CandidatesSection.module.css';
import { UnsuitableCandidate } from './UnsuitableCandidate.tsx';

type Props = { candidates: UnsuitableListFragment[]; requestId: string };

export function UnsuitableList({ candidates, requestId }: Props) {
  return (
    <ul className={classes.list}>
      {candidates.map((candidate) => (
        <li key={candidate.volunteerId}>
          <UnsuitableCandidate candidate={candidate} requestId={requestId} />
        </li>
      ))}
    </ul>
  );
}

UnsuitableList.fragment = graphql(`fragment UnsuitableList on UnsuitableCandidate { volunteerId ...UnsuitableCandidate }`);
