import { canRecur } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { ArrangementSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Section } from '../ui/Section.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { ArrangementItem } from './ArrangementItem.tsx';
import { SetUpArrangement } from './SetUpArrangement.tsx';

/** Help of our own that recurs, and the way to set it up; asked to be ended once a service that was waited for has started. */
export function ArrangementSection({ request }: { request: ArrangementSectionFragment }) {
  const { t } = useTranslation();
  const { status, youngPerson, placeToCome, standingArrangement: arrangement, occurrenceOf } = request;
  const goesOn = arrangement !== null && arrangement.endedAt === null;
  const canSetUp = !goesOn && !occurrenceOf && canRecur({ status, youngPerson, askingServiceId: placeToCome?.serviceId ?? null });
  if (!arrangement && !canSetUp) return null;
  return (
    <Section title={t('weekly.title')} tone={arrangement?.toBeEnded ? 'waiting' : 'plain'}>
      {arrangement && <ArrangementItem arrangement={arrangement} preferredLanguage={request.preferredLanguage} />}
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
    id status youngPerson preferredLanguage placeToCome { serviceId } ...SetUpArrangement standingArrangement { id endedAt toBeEnded ...ArrangementItem } occurrenceOf { id }
  }
`);
