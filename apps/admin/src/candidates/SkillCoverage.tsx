import type { SkillCoverageFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** "Driving: 2 in your ward, 1 in Pimlico South", in the server's words, skill by skill. */
export function SkillCoverage({ coverage }: { coverage: SkillCoverageFragment[] }) {
  return coverage.map(({ skill, sentence }) => <p key={skill.key}>{sentence}</p>);
}

SkillCoverage.fragment = graphql(`fragment SkillCoverage on SkillCoverage { skill { key } sentence }`);
