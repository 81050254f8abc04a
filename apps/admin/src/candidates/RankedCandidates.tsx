import { useTranslation } from 'react-i18next';
import type { RankedCandidatesFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import classes from './CandidatesSection.module.css';
import { LanguageCoverage } from './LanguageCoverage.tsx';
import { SkillCoverage } from './SkillCoverage.tsx';
import { SuitableList } from './SuitableList.tsx';
import { UnsuitableList } from './UnsuitableList.tsx';

/** As many as are read before somebody is asked. */
const AT_ONCE = 5;

type Props = { candidates: RankedCandidatesFragment; requestId: string };

/** The best in sight, everybody else a press away. */
export function RankedCandidates({ candidates: { coverage, skillCoverage, suitable, unsuitable }, requestId }: Props) {
  const { t } = useTranslation();
  const further = suitable.slice(AT_ONCE);
  return (
    <>
      <LanguageCoverage coverage={coverage}>
        <SkillCoverage coverage={skillCoverage} />
      </LanguageCoverage>
      {suitable.length === 0 && <p className={classes.none}>{t('candidates.none')}</p>}
      <SuitableList candidates={suitable.slice(0, AT_ONCE)} requestId={requestId} />
      {further.length > 0 && (
        <Disclosure summary={t('candidates.more', { count: further.length })}>
          <SuitableList candidates={further} requestId={requestId} />
        </Disclosure>
      )}
      {unsuitable.length > 0 && (
        <Disclosure summary={t('candidates.unsuitable', { count: unsuitable.length })}>
          <UnsuitableList candidates={unsuitable} requestId={requestId} />
        </Disclosure>
      )}
    </>
  );
}

RankedCandidates.fragment = graphql(`
  fragment RankedCandidates on Candidates { suitable { ...SuitableList } unsuitable { ...UnsuitableList } coverage { ...LanguageCoverage } skillCoverage { ...SkillCoverage } }
`);
