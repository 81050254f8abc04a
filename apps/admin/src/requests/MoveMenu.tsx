import { useQuery } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsExchange } from '@tabler/icons-react';
import type { Move } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardCardFragment, MovableRequestFragment } from '../gql/graphql.ts';
import { usePaths } from '../networks/usePaths.ts';
import { refusalOf } from '../platform/refusal.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { isAskedHere } from './asked-here.ts';
import { MOVABLE, movable } from './movable.ts';
import classes from './QueueBoard.module.css';

type Props = { request: BoardCardFragment; onMove: (request: MovableRequestFragment, move: Move) => void };

/** Where a request may go from here, without dragging; what takes more than a window leads to its page. */
export function MoveMenu({ request: { id, category, ward }, onMove }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const [opened, { open, close }] = useDisclosure();
  const { data, error } = useQuery(MOVABLE, { variables: { id }, skip: !opened, fetchPolicy: 'network-only' });
  const found = movable(data?.request);
  const words = ({ verb, to }: Move) => (
    <>
      <strong>{t(`status.${to}`)}</strong>
      <span className={classes.by}>{t(`board.by.${verb}`)}</span>
    </>
  );
  return (
    <Menu
      opened={opened}
      onChange={(shown) => (shown ? open() : close())}
      position="bottom-start"
      shadow="md"
      radius="md"
      width={272}
    >
      <Menu.Target>
        <Button
          data-moves={id}
          className={classes.moves ?? ''}
          variant="default"
          size="xs"
          leftSection={<IconArrowsExchange size={16} aria-hidden />}
          aria-label={t('board.moveWhat', { what: category.label, ward: ward?.name ?? t('request.noWard') })}
        >
          {t('board.move')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {!data && !error && <Waiting />}
        {error && <Menu.Label role="alert">{refusalOf(error).message}</Menu.Label>}
        {data && !found?.moves.length && <Menu.Label>{t('board.noMoves')}</Menu.Label>}
        {found?.moves.map((move) =>
          isAskedHere(move) ? (
            <Menu.Item key={move.verb} onClick={() => onMove(found.request, move)}>
              {words(move)}
            </Menu.Item>
          ) : (
            <Menu.Item key={move.verb} component={Link} to={paths.request(id)}>
              {words(move)}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
