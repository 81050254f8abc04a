import { useTranslation } from 'react-i18next';
import type { TimelineSectionFragment } from '../gql/graphql.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { useFieldNames } from './useFieldNames.ts';

export type Happening = { id: string; at: string; kind: 'step' | 'look' | 'erasure'; words: string };
type Step = { id: string; at: string | null | undefined; words: string };

/** Everything that happened to a request, in words, newest first. */
export function useHappenings(request: TimelineSectionFragment): Happening[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const { fieldNames, roleName } = useFieldNames();
  const weekly = request.standingArrangement;

  const assignments = request.assignments.flatMap<Step>(
    ({ id, volunteerFirstName: name, status, proposedAt, acceptedAt, startedAt, deliveredAt, endedAt }) => [
      { id: `${id} proposed`, at: proposedAt, words: t('timeline.PROPOSED', { name }) },
      { id: `${id} accepted`, at: acceptedAt, words: t('timeline.ACCEPTED', { name }) },
      { id: `${id} started`, at: startedAt, words: t('timeline.STARTED', { name }) },
      { id: `${id} delivered`, at: deliveredAt, words: t('timeline.DELIVERED', { name }) },
      { id: `${id} ended`, at: status === 'DELIVERED' ? null : endedAt, words: t(`timeline.${status}`, { name }) },
    ],
  );
  const waves = request.callOuts.flatMap(({ id, waves: sent }) =>
    sent.map<Step>(({ number, asked, group, sentAt }) => ({
      id: `${id} ${number}`,
      at: sentAt,
      words: t('timeline.wave', { count: asked, group: t(`wave.${group}`) }),
    })),
  );
  const steps: Step[] = [
    { id: 'taken', at: request.takenAt, words: t('timeline.taken') },
    { id: 'told', at: request.noticeReadAt, words: t('told.timeline') },
    ...waves,
    ...request.calls.map<Step>(({ id, at, by, outcome }) => ({
      id,
      at,
      words: t('calls.timeline', { by, outcome: t(`calls.outcome.${outcome}`) }),
    })),
    ...request.snoozes.flatMap<Step>(({ id, by, at, until, untilReply, wokenAt, wokenBy }) => [
      { id, at, words: t(untilReply ? 'snooze.timelineReply' : 'snooze.timeline', { by, time: formats.moment(until) }) },
      { id: `${id} woken`, at: wokenBy && wokenAt, words: t('snooze.timelineWoken', { by: wokenBy ?? '' }) },
    ]),
    ...request.offers.map<Step>(({ id, offeredAt, volunteerFirstName: name }) => ({
      id,
      at: offeredAt,
      words: t('timeline.offered', { name }),
    })),
    ...assignments,
    ...request.followUps.map<Step>(({ id, endedAt, party, answer, status, volunteerFirstName: name }) => ({
      id,
      at: endedAt,
      words: t(party === 'VOLUNTEER' ? 'timeline.volunteerSaid' : 'timeline.requesterSaid', {
        name: name ?? '',
        answer: answer ? t(`answer.${answer}`) : t(`followUp.status.${status}`),
      }),
    })),
    { id: 'weekly', at: weekly?.setUpAt, words: t('weekly.timeline') },
    ...(weekly?.endedWhy ? [{ id: 'weekly ended', at: weekly.endedAt, words: t(`weekly.over.${weekly.endedWhy}`) }] : []),
    { id: 'ended', at: request.endedAt, words: t('timeline.ended', { status: t(`status.${request.status}`) }) },
  ];
  const looks = request.looks.map<Happening>(({ id, at, who, role, fields, purpose }) => ({
    id,
    at,
    kind: 'look',
    words:
      role === 'REQUESTER'
        ? t('timeline.ownLook', { fields: fieldNames(fields) })
        : t('timeline.look', { who, role: roleName(role), fields: fieldNames(fields), purpose: t(`look.purpose.${purpose}`) }),
  }));
  const erasures = request.receipts.map<Happening>(({ id, at, fields }) => ({
    id,
    at,
    kind: 'erasure',
    words: t('timeline.erased', { fields: fieldNames(fields) }),
  }));
  const happened = steps.flatMap<Happening>(({ id, at, words }) => (at ? [{ id, at, words, kind: 'step' }] : []));
  // Of two at one moment the consequence stands above its cause: they are written down in that order.
  return [...happened, ...looks, ...erasures].reverse().sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
