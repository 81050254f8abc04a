import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const SKILLS = graphql(`query Skills { skills { key label } }`);

/** What a volunteer may be able to do beside, for a select: key and label in the reader's words. */
export function useSkillOptions() {
  const { data } = useQuery(SKILLS);
  return data?.skills.map(({ key, label }) => ({ value: key, label })) ?? [];
}
