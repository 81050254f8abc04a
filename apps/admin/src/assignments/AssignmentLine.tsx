import { Button } from '@mantine/core';
import { inPounds } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { AssignmentLineFragment, AssignmentStatus } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill, type Tone } from '../ui/Pill.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { VolunteerContact } from '../volunteers/VolunteerContact.tsx';
import classes from './AssignmentsSection.module.css';
import { isLive } from './live.ts';
import { useCancelAssignment } from './useCancelAssignment.ts';

const TONES: Partial<Record<AssignmentStatus, Tone>> = {
  PROPOSED: 'saffron',
  ACCEPTED: 'canal',
  STARTED: 'canal',
  DELIVERED: 'canal',
};

type Props = { assignment: AssignmentLineFragment; mayCancel: boolean };

/** One volunteer doing it: where it stands and since when. */
export function AssignmentLine({ assignment, mayCancel }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { cancelAssignment, busy, refusals } = useCancelAssignment();
  const { status, volunteer, volunteerFirstName, overridden, proposedAt, acceptedAt, startedAt, deliveredAt, endedAt } =
    assignment;
  const since = endedAt ?? deliveredAt ?? startedAt ?? acceptedAt ?? proposedAt;
  const live = isLive(assignment);
  return (
    <div className={classes.line}>
      <div className={classes.head}>
        <strong>
          <bdi>{volunteer?.displayName ?? volunteerFirstName}</bdi>
        </strong>
        <Pill tone={TONES[status] ?? 'plain'}>{t(`assignment.${status}`)}</Pill>
      </div>
      {since && <p>{t('assignments.since', { time: formats.moment(since) })}</p>}
      {overridden.length > 0 && (
        <p>
          {t('assignments.overridden', {
            reasons: overridden.map((reason) => t(`unsuitable.${reason}`)).join(t('platform.listComma')),
          })}
        </p>
      )}
      <Money assignment={assignment} />
      {live && volunteer && <VolunteerContact volunteerId={volunteer.id} />}
      {live && mayCancel && (
        <Button variant="default" loading={busy} onClick={() => void cancelAssignment(assignment.id)}>
          {t('assignments.cancel')}
        </Button>
      )}
      <Refusals refusals={refusals} />
    </div>
  );
}

/** What the volunteer spent, and whether it has come back. */
function Money({ assignment: { paidBack, spentPence, payBackBy, overCap } }: Pick<Props, 'assignment'>) {
  const { t } = useTranslation();
  if (!spentPence) return null;
  const sum = inPounds(spentPence);
  const by = payBackBy ? t(`money.by.${payBackBy}`) : '';
  return (
    <>
      <p>{paidBack === 'NO' ? t('money.owed', { sum, by }) : t('money.settled', { sum })}</p>
      {overCap && <p>{t('money.overCap')}</p>}
    </>
  );
}

AssignmentLine.fragment = graphql(`
  fragment AssignmentLine on Assignment {
    id status volunteerFirstName volunteer { id displayName } overridden proposedAt acceptedAt startedAt deliveredAt endedAt
    paidBack spentPence payBackBy overCap
  }
`);
