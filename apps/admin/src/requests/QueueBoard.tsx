// Pragmatic drag and drop: the browser's own dragging, with every browser's oddities known to it, in 5 kB.

import { useApolloClient } from '@apollo/client/react';
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { NativeSelect } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MovableRequestFragment, RequestStatus } from '../gql/graphql.ts';
import { refusalOf } from '../platform/refusal.ts';
import { useToast } from '../ui/useToast.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { askMovable, type Movable } from './movable.ts';
import classes from './QueueBoard.module.css';
import { QueueColumn } from './QueueColumn.tsx';
import { useMoves } from './useMoves.ts';
import type { BoardColumn } from './useQueueBoard.ts';

type Props = {
  columns: BoardColumn[];
  wide: boolean;
  /** Which column a phone shows. */
  column: string | null;
  onColumn: (status: string) => void;
};

/** The queue by status: what is dragged or moved from one column to the next goes on in its life. */
export function QueueBoard({ columns: read, wide, column, onColumn }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const board = useRef<HTMLElement>(null);
  const { columns, asking, last, ask, put, rest, leave, carryOut } = useMoves(read);
  const client = useApolloClient();
  // What is dragged, and where it may go; known some moments after it was lifted.
  const lifted = useRef<Promise<Movable | null> | null>(null);
  const [ways, setWays] = useState<RequestStatus[]>([]);
  const lift = useEffectEvent((id: string) => {
    const asked = askMovable(client, id);
    lifted.current = asked;
    asked.then(
      (found) => lifted.current === asked && setWays(found?.moves.map(({ to }) => to) ?? []),
      () => {}, // it is told where it is dropped
    );
  });
  useEffect(
    () =>
      monitorForElements({
        onDragStart: ({ source }) => lift(String(source.data.id)),
        onDrop: () => setWays([]),
      }),
    [],
  );
  useEffect(() => {
    if (last) (board.current?.querySelector<HTMLElement>(`[data-moves="${last.id}"]`) ?? board.current)?.focus();
  }, [last]);

  async function drop(id: string, to: RequestStatus) {
    if (columns.find(({ status }) => status === to)?.requests.some((request) => request.id === id)) return;
    const asked = lifted.current;
    lifted.current = null;
    put(id, to);
    try {
      const found = await asked;
      const move = found?.moves.find((it) => it.to === to);
      if (found && move) return ask(found.request, move);
      toast(found ? whyNot(found.request, to) : t('board.gone'));
    } catch (error) {
      toast(t('board.notMoved', { why: refusalOf(error).message }));
    }
    rest(id);
  }
  function whyNot({ status, ward }: MovableRequestFragment, to: RequestStatus): string {
    if (to === 'DELIVERED') return t('board.deliveredByThem');
    if (to === 'OPEN' && status === 'NEW' && !ward) return t('board.placeFirst');
    return t('board.cannot', { from: t(`status.${status}`), to: t(`status.${to}`) });
  }
  const current = columns.find(({ status }) => status === column) ?? columns.find(({ total }) => total > 0) ?? columns[0];
  return (
    <section ref={board} tabIndex={-1} className={classes.board} aria-label={t('board.title')}>
      {!wide && current && (
        <NativeSelect
          label={t('board.column')}
          data={columns.map(({ status, total }) => ({
            value: status,
            label: t('board.counted', { status: t(`status.${status}`), total }),
          }))}
          value={current.status}
          onChange={(event) => onColumn(event.currentTarget.value)}
        />
      )}
      <div className={classes.columns}>
        {(wide ? columns : columns.filter(({ status }) => status === current?.status)).map((it) => (
          <QueueColumn
            key={it.status}
            column={it}
            open={ways.includes(it.status)}
            onDropped={(id) => void drop(id, it.status)}
            onMove={ask}
          />
        ))}
      </div>
      {asking && (
        <MoveDialog
          key={asking.request.id}
          asking={asking}
          now={read.flatMap(({ requests }) => requests).find(({ id }) => id === asking.request.id)?.status ?? null}
          onSend={(does) => void carryOut(does)}
          onLeave={leave}
        />
      )}
    </section>
  );
}
