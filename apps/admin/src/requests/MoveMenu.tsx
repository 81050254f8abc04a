import { Button, Menu } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import type { Move } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardCardFragment } from '../gql/graphql.ts';
import { usePaths } from '../networks/usePaths.ts';
import { isAskedHere } from './asked-here.ts';
import classes from './QueueBoard.module.css';

type Props = { request: BoardCardFragment; moves: Move[]; onMove: (move: Move) => void };

/** Where a request may go from here, without dragging; what takes more than a window leads to its page. */
export function MoveMenu({ request: { id, category, ward }, moves, onMove }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const words = ({ verb, to }: Move) => (
    <>
      <strong>{t(`status.${to}`)}</strong>
      <span className={classes.by}>{t(`board.by.${verb}`)}</span>
    </>
  );
  return (
    <Menu position="bottom-start" shadow="md" radius="md" width={272}>
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
        {moves.map((move) =>
          isAskedHere(move) ? (
            <Menu.Item key={move.verb} onClick={() => onMove(move)}>
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
