import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { Move } from '@wardwise/domain';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MovableRequestFragment } from '../gql/graphql.ts';
import { LoadMore } from '../ui/LoadMore.tsx';
import { BoardCard } from './BoardCard.tsx';
import classes from './QueueBoard.module.css';
import type { BoardColumn } from './useQueueBoard.ts';

type Props = {
  column: BoardColumn;
  /** What is dragged now may be dropped here. */
  open: boolean;
  onDropped: (id: string) => void;
  onMove: (request: MovableRequestFragment, move: Move) => void;
};

/** The requests of one status; a place to drop what may go there. */
export function QueueColumn({ column: { status, requests, total, rest }, open, onDropped, onMove }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const ref = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent(onDropped);
  useEffect(() => {
    if (!ref.current) return;
    return dropTargetForElements({
      element: ref.current,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        dropped(String(source.data.id));
      },
    });
  }, []);
  return (
    <section ref={ref} className={classes.column} aria-labelledby={id} data-open={open} data-over={open && over}>
      <h2 id={id} className={classes.head}>
        {t('board.counted', { status: t(`status.${status}`), total })}
      </h2>
      {requests.length === 0 && <p className={classes.none}>{t('board.none')}</p>}
      {requests.map((request) => (
        <BoardCard key={request.id} request={request} onMove={onMove} />
      ))}
      <LoadMore {...rest} />
    </section>
  );
}
