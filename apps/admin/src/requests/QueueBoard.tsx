// Pragmatic drag and drop: the browser's own dragging, with every browser's oddities known to it, in 5 kB.
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { NativeSelect } from '@mantine/core';
import { movesOf } from '@wardwise/domain';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCardFragment, RequestStatus } from '../gql/graphql.ts';
import { useToast } from '../ui/useToast.tsx';
import { MoveDialog } from './MoveDialog.tsx';
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
  const { columns, asking, last, ask, leave, carryOut } = useMoves(read);
  const [dragged, setDragged] = useState<string | null>(null);
  useEffect(
    () =>
      monitorForElements({
        onDragStart: ({ source }) => setDragged(String(source.data.id)),
        onDrop: () => setDragged(null),
      }),
    [],
  );
  useEffect(() => {
    if (last) (board.current?.querySelector<HTMLElement>(`[data-moves="${last.id}"]`) ?? board.current)?.focus();
  }, [last]);

  const cards = columns.flatMap(({ requests }) => requests);
  const cardOf = (id: string) => cards.find((request) => request.id === id);
  const ways = (id: string | null) => {
    const card = id === null ? undefined : cardOf(id);
    return card ? movesOf(card.status, card.viewerCan).map(({ to }) => to) : [];
  };
  function drop(id: string, to: RequestStatus) {
    const card = cardOf(id);
    if (!card || card.status === to) return;
    const move = movesOf(card.status, card.viewerCan).find((it) => it.to === to);
    if (move) ask(card, move);
    else toast(whyNot(card, to));
  }
  function whyNot(card: BoardCardFragment, to: RequestStatus): string {
    if (to === 'DELIVERED') return t('board.deliveredByThem');
    if (to === 'OPEN' && card.status === 'NEW' && !card.ward) return t('board.placeFirst');
    return t('board.cannot', { from: t(`status.${card.status}`), to: t(`status.${to}`) });
  }
  const current = columns.find(({ status }) => status === column) ?? columns[0];
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
            open={dragged !== null && ways(dragged).includes(it.status)}
            onDropped={(id) => drop(id, it.status)}
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
