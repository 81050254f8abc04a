import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestRowFragment } from '../gql/graphql.ts';
import { RequestRow } from './RequestRow.tsx';
import classes from './RequestTable.module.css';

const COLUMNS = ['what', 'ward', 'language', 'urgency', 'neededBy', 'waiting', 'status'] as const;

export function RequestTable({ requests }: { requests: RequestRowFragment[] }) {
  const { t } = useTranslation();
  return (
    <div className={classes.sheet}>
      <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={t('queue.title')}>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`queue.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {requests.map((request) => (
            <RequestRow key={request.id} request={request} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
