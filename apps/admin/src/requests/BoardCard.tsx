import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { type Move, movesOf } from '@wardwise/domain';
import { useEffect, useRef, useState } from 'react';
import type { BoardCardFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { MoveMenu } from './MoveMenu.tsx';
import classes from './QueueBoard.module.css';
import { RequestCard } from './RequestCard.tsx';

type Props = { request: BoardCardFragment; onMove: (move: Move) => void };

/** One request on the board: dragged, or moved by its menu. */
export function BoardCard({ request, onMove }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [dragging, setDragging] = useState(false);
  const { id, status, viewerCan } = request;
  const moves = movesOf(status, viewerCan);
  const movable = moves.length > 0;
  useEffect(() => {
    if (!ref.current || !movable) return;
    return draggable({
      element: ref.current,
      getInitialData: () => ({ id }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [id, movable]);
  return (
    <div ref={ref} className={classes.card} data-dragging={dragging}>
      <RequestCard
        request={request}
        selection={null}
        heading="h3"
        foot={movable && <MoveMenu request={request} moves={moves} onMove={onMove} />}
      />
    </div>
  );
}

BoardCard.fragment = graphql(`
  fragment BoardCard on HelpRequest {
    id status category { key label } ward { code name }
    viewerCan { confirm assign cancelAssignment recordFollowUp signpost cancel markUnmet markDuplicate }
    ...RequestCard ...ConfirmRequest
  }
`);
