import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RequestStatus } from '../gql/graphql.ts';
import { wroteJustNow } from '../platform/own-writes.ts';
import { useTypedInVain } from '../platform/useTypedInVain.ts';

/** `heldBy`: who else phones the person now; undefined while that is not known. */
type Standing = { status: RequestStatus; heldBy: string | null | undefined };
export type Meanwhile = { kind: 'STATUS'; status: RequestStatus; inVain: boolean } | { kind: 'HELD'; by: string };

/** What somebody else did to a request while it is looked at; null while nobody has. */
export function useMeanwhile({ status, heldBy }: Standing): Meanwhile | null {
  const [told, setTold] = useState<Meanwhile | null>(null);
  const before = useRef<Standing>({ status, heldBy });
  const typedInVain = useTypedInVain();
  const look = useEffectEvent((now: Standing) => {
    const was = before.current;
    before.current = now;
    if (was.status !== now.status) setTold(wroteJustNow() ? null : { kind: 'STATUS', status: now.status, inVain: typedInVain() });
    else if (was.heldBy === undefined || was.heldBy === now.heldBy) return;
    else if (now.heldBy) setTold({ kind: 'HELD', by: now.heldBy });
    else setTold((said) => (said?.kind === 'HELD' ? null : said));
  });
  useEffect(() => look({ status, heldBy }), [status, heldBy]);
  // What it says of the request may come in two parts, and the form goes with the second.
  useEffect(() => {
    if (told?.kind === 'STATUS' && !told.inVain && typedInVain()) setTold({ ...told, inVain: true });
  });
  return told;
}
