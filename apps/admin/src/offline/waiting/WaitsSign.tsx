import { lazy, Suspense } from 'react';
import { useWaits } from './useWaits.ts';
import type { Waiting } from './waiting.ts';

const nothing = (_: { waits: readonly Waiting[] }) => null;
// It came with the count in the frame; where it did not, the count alone says it.
const WaitsPills = lazy(async () => ({
  default: (await import('./WaitsPills.tsx').catch(() => null))?.WaitsPills ?? nothing,
}));

/** What was pressed about this request and waits for a connection; nothing where nothing does. */
export function WaitsSign({ requestId }: { requestId: string }) {
  const waits = useWaits(requestId);
  return <Suspense fallback={null}>{waits.length > 0 && <WaitsPills waits={waits} />}</Suspense>;
}
