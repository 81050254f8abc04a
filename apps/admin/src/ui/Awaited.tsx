import { type ReactNode, Suspense } from 'react';
import { Waiting } from './Waiting.tsx';

/** A part whose script may still be on its way. */
export function Awaited({ children }: { children: ReactNode }) {
  return <Suspense fallback={<Waiting />}>{children}</Suspense>;
}
