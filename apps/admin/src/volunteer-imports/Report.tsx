import { Button, Group, Table } from '@mantine/core';
import { IMPORT_FIELDS, IMPORT_OUTCOMES } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Live } from '../ui/Live.tsx';
import type { RowReport } from './rows.ts';

const ON_A_PAGE = 50;

/** What came of the rows: how many of each, and those with something to say, a page at a time. */
export function Report({ told }: { told: readonly RowReport[] }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const odd = told.filter(({ outcome, remarks }) => outcome !== 'TAKEN_IN' || remarks.length > 0);
  const pages = Math.max(1, Math.ceil(odd.length / ON_A_PAGE));
  const shown = odd.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
  const whereabouts = t('takeIn.page', { page, pages });
  const count = (outcome: RowReport['outcome']) => told.filter((row) => row.outcome === outcome).length;
  return (
    <>
      <Facts>
        {IMPORT_OUTCOMES.map((outcome) => (
          <Fact key={outcome} name={t(`takeIn.count.${outcome}`)}>
            {count(outcome)}
          </Fact>
        ))}
      </Facts>
      {odd.length > 0 && (
        <Table>
          <Table.Caption>{t('takeIn.table')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('takeIn.row')}</Table.Th>
              <Table.Th scope="col">{t('takeIn.how')}</Table.Th>
              <Table.Th scope="col">{t('takeIn.why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ row, outcome, remarks }) => (
              <Table.Tr key={row}>
                <Table.Th scope="row">{row}</Table.Th>
                <Table.Td>{t(`takeIn.outcome.${outcome}`)}</Table.Td>
                <Table.Td>
                  {remarks.map(({ code, field, message }) => (
                    <p key={`${field} ${code}`}>
                      {known(field) && `${t(`takeIn.field.${known(field) ?? 'name'}`)}: `}
                      {message}
                    </p>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {pages > 1 && (
        <Group>
          <Button variant="default" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {t('takeIn.before')}
          </Button>
          <span>{whereabouts}</span>
          <Button variant="default" disabled={page === pages} onClick={() => setPage(page + 1)}>
            {t('takeIn.next')}
          </Button>
          <Live>{page > 1 ? whereabouts : ''}</Live>
        </Group>
      )}
    </>
  );
}

const known = (field: string | null | undefined) => IMPORT_FIELDS.find((one) => one === field);
