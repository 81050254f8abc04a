import { isBridging } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { ArrangementSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Section } from '../ui/Section.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { ArrangementItem } from './ArrangementItem.tsx';
import { SetUpArrangement } from './SetUpArrangement.tsx';

/** Help of our own every week while another service has not started, and the way to set it up; asked to be ended once one has. */
export function ArrangementSection({ request }: { request: ArrangementSectionFragment }) {
  const { t } = useTranslation();
  const { status, youngPerson, referrals, standingArrangement: arrangement, occurrenceOf } = request;
  const goesOn = arrangement !== null && arrangement.endedAt === null;
  const canSetUp =
    !goesOn && !occurrenceOf && !youngPerson && (status === 'OPEN' || status === 'ASSIGNED') && isBridging(referrals);
  if (!arrangement && !canSetUp) return null;
  return (
    <Section title={t('weekly.title')} tone={arrangement?.toBeEnded ? 'waiting' : 'plain'}>
      {arrangement && <ArrangementItem arrangement={arrangement} />}
      {canSetUp && (
        <Unfold label={t('weekly.setUpFirst')}>
          <SetUpArrangement request={request} />
        </Unfold>
      )}
    </Section>
  );
}

ArrangementSection.fragment = graphql(`
  fragment ArrangementSection on HelpRequest {
    id status youngPerson ...SetUpArrangement referrals { id status } standingArrangement { id endedAt toBeEnded ...ArrangementItem } occurrenceOf { id }
  }
`);
