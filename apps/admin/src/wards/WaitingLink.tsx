import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';

type Props = {
  ward: { code: string; waiting?: number | null };
  /** What stands there where the ward is somebody else's: nothing of it is in the reader's queue. */
  instead: 'span' | 'g';
  children: ReactNode;
  className?: string | undefined;
  style?: CSSProperties;
  'data-duty'?: boolean;
};

/** The way from a ward on the map to those who wait in it; the table beside the map has the same for the keyboard. */
export function WaitingLink({ ward: { code, waiting }, instead: Place, children, ...place }: Props) {
  const paths = usePaths();
  if (waiting === null) return <Place {...place}>{children}</Place>;
  return (
    <Link to={paths.waitingIn(code)} tabIndex={-1} {...place}>
      {children}
    </Link>
  );
}
