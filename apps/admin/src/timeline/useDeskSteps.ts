import { useTranslation } from 'react-i18next';
import type { DeskStepsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import type { Step } from './happening.ts';

/** What the leads did at their desk: took it down, read the notice, rang, put it off, asked how it went. */
export function useDeskSteps(request: DeskStepsFragment): Step[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return [
    {
      id: 'taken',
      at: request.takenAt,
      title: t('timeline.taken'),
      by: request.takenBy,
      words: t(`happened.cameBy.${request.cameBy}`),
    },
    { id: 'told', at: request.noticeReadAt, title: t('told.timeline'), by: request.noticeReadBy },
    ...request.calls.map<Step>(({ id, at, by, outcome }) => ({
      id,
      at,
      title: t('happened.call'),
      by,
      words: t(`calls.outcome.${outcome}`),
    })),
    ...request.snoozes.flatMap<Step>(({ id, by, at, until, untilReply, wokenAt, wokenBy }) => [
      {
        id,
        at,
        title: t('happened.putOff'),
        by,
        words: t(untilReply ? 'happened.untilReply' : 'happened.until', { time: formats.moment(until) }),
      },
      { id: `${id} woken`, at: wokenBy && wokenAt, title: t('happened.woken'), by: wokenBy },
    ]),
    ...request.followUps.map<Step>(({ id, endedAt, party, answer, status, volunteerFirstName: name }) => ({
      id,
      at: endedAt,
      title: t('happened.asked'),
      words: t(party === 'VOLUNTEER' ? 'timeline.volunteerSaid' : 'timeline.requesterSaid', {
        name: name ?? '',
        answer: answer ? t(`answer.${answer}`) : t(`followUp.status.${status}`),
      }),
    })),
  ];
}

useDeskSteps.fragment = graphql(`
  fragment DeskSteps on HelpRequest {
    id takenAt takenBy cameBy noticeReadAt noticeReadBy
    calls { id at by outcome }
    snoozes { id by at until untilReply wokenAt wokenBy }
    followUps { id party status answer endedAt volunteerFirstName }
  }
`);
