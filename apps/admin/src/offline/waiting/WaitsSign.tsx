import { Suspense } from 'react';
import { later } from '../../platform/later.ts';
import { useWaits } from './useWaits.ts';

const WaitsPills = later(async () => (await import('./WaitsPills.tsx')).WaitsPills);

/** What was pressed about this request and waits for a connection; nothing where nothing does. */
export function WaitsSign({ requestId }: { requestId: string }) {
  const waits = useWaits(requestId);
  return <Suspense fallback={null}>{waits.length > 0 && <WaitsPills waits={waits} />}</Suspense>;
}
