import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HoldSign } from '../calls/HoldSign.tsx';
import type { RequestCardFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { WaitsSign } from '../offline/waiting/WaitsSign.tsx';
import { useFormats } from '../page-language/useFormats.ts';
import { SnoozeSign } from '../snoozes/SnoozeSign.tsx';
import { RoutingReason } from '../wards/RoutingReason.tsx';
import { CameFrom } from './CameFrom.tsx';
import { PickRequest } from './PickRequest.tsx';
import classes from './RequestCard.module.css';
import { StatusPill } from './StatusPill.tsx';
import { stuck } from './stuck.ts';
import { TheirLanguage } from './TheirLanguage.tsx';
import { UrgencyPill } from './UrgencyPill.tsx';
import type { Selection } from './useSelection.ts';

type Props = {
  request: RequestCardFragment;
  selection: Selection | null;
  /** Where it stands below another heading. */
  heading?: 'h2' | 'h3';
  foot?: ReactNode;
};

/** One request in the queue on a phone, or on the board. */
export function RequestCard({ request, selection, heading: Heading = 'h2', foot }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const formats = useFormats();
  return (
    <article className={classes.card} data-stuck={stuck(request)}>
      <Group gap="xs" wrap="nowrap">
        {selection && <PickRequest request={request} selection={selection} className={classes.pick ?? ''} />}
        <Heading className={classes.what}>
          <Link draggable={false} to={paths.request(request.id)}>
            {request.category.label}
          </Link>
        </Heading>
        <StatusPill status={request.status} />
      </Group>
      <p className={classes.where}>
        <strong>{request.ward?.name ?? t('request.noWard')}</strong> · <RoutingReason routed={request} />
      </p>
      <Group gap="xs">
        <UrgencyPill urgency={request.urgency} />
        <TheirLanguage request={request} />
        <CameFrom request={request} />
        <HoldSign request={request} />
        <SnoozeSign request={request} />
        <WaitsSign requestId={request.id} />
      </Group>
      <p className={classes.when}>
        <span>
          {request.endedAt
            ? t('request.endedAt', { time: formats.moment(request.endedAt) })
            : t('request.waiting', { time: formats.waiting(request.takenAt) })}
        </span>
        {request.neededBy && !request.endedAt && <span>{t('request.neededByDay', { day: formats.day(request.neededBy) })}</span>}
      </p>
      {foot && <div>{foot}</div>}
    </article>
  );
}

RequestCard.fragment = graphql(`
  fragment RequestCard on HelpRequest {
    id status urgency neededBy takenAt endedAt category { key label } ward { code name } routing { kind } ...RoutingReason ...CameFrom ...TheirLanguage ...HoldSign ...SnoozeSign
  }
`);
