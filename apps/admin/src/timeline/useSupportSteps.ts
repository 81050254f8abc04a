import { languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { SupportStepsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import type { Step } from './happening.ts';

/** What others do beside us: services they were referred to or told of, help that recurs, calls in their language. */
export function useSupportSteps(request: SupportStepsFragment): Step[] {
  const { t } = useTranslation();
  const language = languageName(request.preferredLanguage, usePageLanguage());
  const weekly = request.standingArrangement;
  const referrals = request.referrals.flatMap<Step>(({ id, service, status, reason, ...at }) => {
    const by = service.organization.name;
    const words = service.name;
    const step = (key: string, when: string | null, title: string): Step => ({ id: `${id} ${key}`, at: when, title, by, words });
    const over = status !== 'STARTED' && at.endedAt !== null;
    const answered = at.answeredAt !== at.endedAt || !over;
    return [
      { id, at: at.sentAt, title: t('happened.referral.SENT', { service: service.name }) },
      step('received', at.receivedAt, t('happened.referral.RECEIVED')),
      { ...step('chased', at.chasedAt, t('happened.referral.CHASED')), by: null },
      step('answered', answered ? at.answeredAt : null, t('happened.referral.ANSWERED')),
      step('started', at.startedAt, t('happened.referral.STARTED')),
      {
        ...step('ended', over ? at.endedAt : null, t('happened.referral.ENDED', { status: t(`referral.status.${status}`) })),
        by: null,
        words: reason ? `${words}: ${t(`referral.reason.${reason}`)}` : words,
      },
    ];
  });
  return [
    ...referrals,
    ...request.signpostings.map<Step>(({ toldAt, way, services }) => ({
      id: `told ${toldAt}`,
      at: toldAt,
      title: t('happened.signposted'),
      words: t(`happened.toldBy.${way}`, { services: services.map(({ name }) => name).join(t('platform.listComma')) }),
    })),
    ...request.interpretedBy.map<Step>(({ id, takenAt, takenBy }) => ({
      id,
      at: takenAt,
      title: t('happened.interpreting', { language }),
      by: takenBy,
    })),
    { id: 'weekly', at: weekly?.setUpAt, title: t('weekly.timeline') },
    ...(weekly?.endedWhy ? [{ id: 'weekly ended', at: weekly.endedAt, title: t(`weekly.over.${weekly.endedWhy}`) }] : []),
  ];
}

useSupportSteps.fragment = graphql(`
  fragment SupportSteps on HelpRequest {
    id preferredLanguage
    referrals { id status reason sentAt receivedAt answeredAt chasedAt startedAt endedAt service { id name organization { id name } } }
    signpostings { toldAt way services { id name } }
    interpretedBy { id takenAt takenBy }
    standingArrangement { id setUpAt endedAt endedWhy }
  }
`);
