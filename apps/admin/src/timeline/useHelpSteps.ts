import { useTranslation } from 'react-i18next';
import type { HelpStepsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { Step } from './happening.ts';

/** Who was asked for help, who said "I can", and what became of it. */
export function useHelpSteps(request: HelpStepsFragment): Step[] {
  const { t } = useTranslation();
  const waves = request.callOuts.flatMap(({ id, waves: sent }) =>
    sent.map<Step>(({ number, asked, group, sentAt }) => ({
      id: `${id} ${number}`,
      at: sentAt,
      title: t('happened.wave', { count: asked }),
      words: t(`wave.${group}`),
    })),
  );
  const offers = request.offers.map<Step>(({ id, offeredAt, volunteerFirstName: name }) => ({
    id,
    at: offeredAt,
    title: t('timeline.offered', { name }),
  }));
  const assignments = request.assignments.flatMap<Step>(
    ({ id, volunteerFirstName: name, status, proposedAt, acceptedAt, startedAt, deliveredAt, endedAt }) => [
      { id: `${id} proposed`, at: proposedAt, title: t('timeline.PROPOSED', { name }) },
      { id: `${id} accepted`, at: acceptedAt, title: t('timeline.ACCEPTED', { name }) },
      { id: `${id} started`, at: startedAt, title: t('timeline.STARTED', { name }) },
      { id: `${id} delivered`, at: deliveredAt, title: t('timeline.DELIVERED', { name }) },
      { id: `${id} ended`, at: status === 'DELIVERED' ? null : endedAt, title: t(`timeline.${status}`, { name }) },
    ],
  );
  return [...waves, ...offers, ...assignments];
}

useHelpSteps.fragment = graphql(`
  fragment HelpSteps on HelpRequest {
    id
    callOuts { id waves { number group asked sentAt } }
    offers { id volunteerFirstName offeredAt }
    assignments { id volunteerFirstName status proposedAt acceptedAt startedAt deliveredAt endedAt }
  }
`);
