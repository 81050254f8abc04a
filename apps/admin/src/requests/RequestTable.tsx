import { Checkbox, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestRowFragment } from '../gql/graphql.ts';
import { RequestRow } from './RequestRow.tsx';
import classes from './RequestTable.module.css';
import type { Selection } from './useSelection.ts';

const COLUMNS = ['what', 'ward', 'language', 'urgency', 'neededBy', 'waiting', 'status'] as const;

type Props = { requests: RequestRowFragment[]; selection: Selection | null };

export function RequestTable({ requests, selection }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.sheet}>
      <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={t('queue.title')}>
        <Table.Thead>
          <Table.Tr>
            {selection && (
              <Table.Th scope="col">
                <Checkbox
                  size="md"
                  aria-label={t('queueBulk.all', { count: requests.length })}
                  checked={selection.all}
                  indeterminate={selection.selected.length > 0 && !selection.all}
                  onChange={selection.toggleAll}
                />
              </Table.Th>
            )}
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`queue.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {requests.map((request) => (
            <RequestRow key={request.id} request={request} selection={selection} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
