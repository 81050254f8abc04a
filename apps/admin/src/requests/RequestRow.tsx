import { Group, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HoldSign } from '../calls/HoldSign.tsx';
import type { RequestRowFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { WaitsSign } from '../offline/waiting/WaitsSign.tsx';
import { useFormats } from '../page-language/useFormats.ts';
import { SnoozeSign } from '../snoozes/SnoozeSign.tsx';
import { RoutingReason } from '../wards/RoutingReason.tsx';
import { CameFrom } from './CameFrom.tsx';
import { PickRequest } from './PickRequest.tsx';
import classes from './RequestTable.module.css';
import { StatusPill } from './StatusPill.tsx';
import { stuck } from './stuck.ts';
import { TheirLanguage } from './TheirLanguage.tsx';
import { UrgencyPill } from './UrgencyPill.tsx';
import type { Selection } from './useSelection.ts';

type Props = { request: RequestRowFragment; selection: Selection | null };

/** One request in the queue on a desk. */
export function RequestRow({ request, selection }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const formats = useFormats();
  return (
    <Table.Tr className={classes.row} data-stuck={stuck(request)}>
      {selection && (
        <Table.Td>
          <PickRequest request={request} selection={selection} />
        </Table.Td>
      )}
      <Table.Th scope="row">
        <Link to={paths.request(request.id)}>{request.category.label}</Link>
      </Table.Th>
      <Table.Td>
        <strong>{request.ward?.name ?? t('request.noWard')}</strong>
        <div className={classes.reason}>
          <RoutingReason routed={request} />
        </div>
      </Table.Td>
      <Table.Td>
        <TheirLanguage request={request} />
      </Table.Td>
      <Table.Td>
        <UrgencyPill urgency={request.urgency} />
      </Table.Td>
      <Table.Td>{request.neededBy && formats.day(request.neededBy)}</Table.Td>
      <Table.Td>
        {request.endedAt ? t('request.endedAt', { time: formats.moment(request.endedAt) }) : formats.waiting(request.takenAt)}
      </Table.Td>
      <Table.Td>
        <Group gap={4}>
          <StatusPill status={request.status} />
          <CameFrom request={request} />
          <HoldSign request={request} />
          <SnoozeSign request={request} />
          <WaitsSign requestId={request.id} />
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

RequestRow.fragment = graphql(`
  fragment RequestRow on HelpRequest {
    id status urgency neededBy takenAt endedAt category { key label } ward { code name } routing { kind } ...RoutingReason ...CameFrom ...TheirLanguage ...HoldSign ...SnoozeSign
  }
`);
