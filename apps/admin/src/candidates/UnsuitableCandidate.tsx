import { Button, Checkbox } from '@mantine/core';
import { isSoft } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssignVolunteer } from '../assignments/useAssignVolunteer.ts';
import type { SoftReason, UnsuitableCandidateFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Refusals } from '../ui/Refusals.tsx';
import classes from './CandidatesSection.module.css';

type Props = { candidate: UnsuitableCandidateFragment; requestId: string };

/** One who could not, and why. Soft reasons may be overridden, each by name; missing credentials never. */
export function UnsuitableCandidate({ candidate, requestId }: Props) {
  const { t } = useTranslation();
  const { assignVolunteer, busy, refusals } = useAssignVolunteer();
  const [named, setNamed] = useState<SoftReason[]>([]);
  const name = candidate.displayName ?? candidate.firstName;
  const soft = candidate.overridable ? candidate.reasons.filter(isSoft) : [];
  const all = soft.length > 0 && soft.every((reason) => named.includes(reason));
  const toggle = (reason: SoftReason) =>
    setNamed((before) => (before.includes(reason) ? before.filter((other) => other !== reason) : [...before, reason]));
  return (
    <div className={classes.candidate}>
      <div className={classes.who}>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p>{candidate.ward.name}</p>
      </div>
      <ul>
        {candidate.reasons.map((reason) => (
          <li key={reason}>{t(`unsuitable.${reason}`)}</li>
        ))}
      </ul>
      {soft.map((reason) => (
        <Checkbox
          key={reason}
          size="md"
          label={t(`override.${reason}`)}
          checked={named.includes(reason)}
          onChange={() => toggle(reason)}
        />
      ))}
      {soft.length > 0 && (
        <Button
          variant="default"
          disabled={!all}
          loading={busy}
          onClick={() => void assignVolunteer(requestId, candidate.volunteerId, name, named)}
        >
          {t('candidates.askAnyway', { name })}
        </Button>
      )}
      <Refusals refusals={refusals} />
    </div>
  );
}

UnsuitableCandidate.fragment = graphql(`
  fragment UnsuitableCandidate on UnsuitableCandidate { volunteerId firstName displayName ward { code name } reasons overridable }
`);
