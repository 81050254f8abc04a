import { type ComponentType, useState } from 'react';
import { TryAgain } from './TryAgain.tsx';

type Props<Given extends object> = { load: () => Promise<ComponentType<Given>>; error: unknown; given: Given };

/** A page, or a part of one, whose script did not come: said in its place, and asked for again by a press. */
export function PartLater<Given extends object>({ load, error, given }: Props<Given>) {
  const [here, setHere] = useState<{ Part: ComponentType<Given> } | null>(null);
  async function again() {
    const Part = await load().catch(() => null);
    if (Part) return setHere({ Part });
    const answer = await fetch(window.location.pathname, { cache: 'no-store' }).catch(() => null);
    if (answer?.ok) window.location.reload(); // browsers ask once for a script that failed; and it may be gone with an older version
  }
  return here ? <here.Part {...given} /> : <TryAgain error={error} onTryAgain={() => void again()} />;
}
