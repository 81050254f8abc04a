import { NetworkFrame } from './NetworkFrame.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** Not found, and in no network of ours either. */
export function NowherePage() {
  return (
    <NetworkFrame name="" demo={false}>
      <NotFoundPage />
    </NetworkFrame>
  );
}
