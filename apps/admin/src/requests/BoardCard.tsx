import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { type Move, REQUEST_ARROWS } from '@wardwise/domain';
import { useEffect, useRef, useState } from 'react';
import type { BoardCardFragment, MovableRequestFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { MoveMenu } from './MoveMenu.tsx';
import classes from './QueueBoard.module.css';
import { RequestCard } from './RequestCard.tsx';

type Props = { request: BoardCardFragment; onMove: (request: MovableRequestFragment, move: Move) => void };

/** One request on the board: dragged, or moved by its menu. */
export function BoardCard({ request, onMove }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [dragging, setDragging] = useState(false);
  const { id, status } = request;
  const movable = REQUEST_ARROWS[status].length > 0;
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
        foot={movable && <MoveMenu request={request} onMove={onMove} />}
      />
    </div>
  );
}

BoardCard.fragment = graphql(`
  fragment BoardCard on HelpRequest { id status category { key label } ward { code name } ...RequestCard }
`);
