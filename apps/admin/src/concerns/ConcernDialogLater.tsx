import { type ComponentProps, useState } from 'react';
import { later } from '../platform/later.ts';
import { Awaited } from '../ui/Awaited.tsx';

const ConcernDialog = later(async () => (await import('./ConcernDialog.tsx')).ConcernDialog);

/** The form for a worry; rarely opened, so no page waits for it. */
export function ConcernDialogLater(props: ComponentProps<typeof ConcernDialog>) {
  const [wanted, setWanted] = useState(false);
  if (props.opened && !wanted) setWanted(true);
  return <Awaited>{wanted && <ConcernDialog {...props} />}</Awaited>;
}
