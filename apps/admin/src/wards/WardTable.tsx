import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WardRowFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { usePauses } from '../pauses/usePauses.ts';
import { Pill } from '../ui/Pill.tsx';
import classes from './WardsPage.module.css';

/** The map in words: what it shows is all here, for whoever sees no map. */
export function WardTable({ wards }: { wards: WardRowFragment[] }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { paused } = usePauses();
  return (
    <div className={classes.sheet}>
      <Table verticalSpacing="xs" aria-label={t('wards.title')}>
        <Table.Thead>
          <Table.Tr>
            {(['ward', 'duty', 'waiting'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`wards.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {wards.map(({ code, name, onDutyToday, waiting }) => (
            <Table.Tr key={code}>
              <Table.Th scope="row">
                {waiting === null ? (
                  name
                ) : (
                  <Link to={paths.waitingIn(code)} className={classes.name}>
                    {name}
                  </Link>
                )}
              </Table.Th>
              <Table.Td>
                <Pill tone={onDutyToday ? 'canal' : 'saffron'}>
                  {t(onDutyToday ? 'wards.onDuty' : paused(code)?.isNow ? 'pause.cell' : 'wards.nobody')}
                </Pill>
              </Table.Td>
              <Table.Td>{waiting === null ? t('wards.notYours') : t('wards.waiting', { count: waiting })}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

WardTable.fragment = graphql(`fragment WardRow on Ward { code name onDutyToday waiting }`);
