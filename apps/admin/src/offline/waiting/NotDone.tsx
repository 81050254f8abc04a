import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/index.ts';
import { usePaths } from '../../networks/usePaths.ts';
import { useFormats } from '../../page-language/useFormats.ts';
import { drop } from './device.ts';
import { useWhatWaits } from './useWhatWaits.ts';
import classes from './WaitingRoom.module.css';
import type { Waiting } from './waiting.ts';

const WHICH = graphql(`
  query WhichWasNotDone($id: ID!) { me { id } request(id: $id) { id reference status category { key label } ward { code name } } }
`);

/** One thing that was pressed and not done: which request it was about, why, and what to do now. */
export function NotDone({ one, onGo }: { one: Waiting; onGo: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const paths = usePaths();
  const whatWaits = useWhatWaits();
  const { data } = useQuery(WHICH, { variables: { id: one.requestId }, fetchPolicy: 'network-only' });
  const request = data?.request;
  const called = [request?.category.label ?? one.category, request?.ward?.name ?? one.ward, request?.reference];
  const late = one.end?.code === 'LATE';
  return (
    <li className={classes.one}>
      <strong>{whatWaits(one)}</strong>
      <span>
        {called.filter(Boolean).join(' · ')}
        {request && ` (${t(`status.${request.status}`)})`}
      </span>
      <span className={classes.when}>{t('waiting.pressed', { time: formats.moment(new Date(one.at).toISOString()) })}</span>
      <span>{late ? t('waiting.late') : one.end?.why}</span>
      <span>{t(data && !request ? 'waiting.todo.gone' : `waiting.todo.${late ? 'again' : 'look'}`)}</span>
      <Group gap="xs">
        {request && (
          <Button component={Link} to={paths.request(one.requestId)} onClick={onGo}>
            {t('waiting.open')}
          </Button>
        )}
        <Button variant="default" onClick={() => drop(one.key)}>
          {t('waiting.understood')}
        </Button>
      </Group>
    </li>
  );
}
