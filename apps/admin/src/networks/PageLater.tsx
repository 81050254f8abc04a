import { type ComponentType, useState } from 'react';
import { TryAgain } from '../ui/TryAgain.tsx';

type Props = { load: () => Promise<ComponentType>; error: unknown };

/** A page whose script did not come: said in its place, and asked for again by a press. */
export function PageLater({ load, error }: Props) {
  const [here, setHere] = useState<{ Page: ComponentType } | null>(null);
  async function again() {
    const Page = await load().catch(() => null);
    if (Page) return setHere({ Page });
    const answer = await fetch(window.location.pathname, { cache: 'no-store' }).catch(() => null);
    if (answer?.ok) window.location.reload(); // browsers ask once for a script that failed; and it may be gone with an older version
  }
  return here ? <here.Page /> : <TryAgain error={error} onTryAgain={() => void again()} />;
}
