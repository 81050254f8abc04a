import { useApolloClient, useReactiveVar } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { refusalOf } from '../platform/refusal.ts';
import { sessionEnded } from '../platform/session.ts';
import { useToast } from '../ui/useToast.tsx';
import { readSessionEnd, type SessionEnd } from './session-end.ts';

/** So long before its end it is told. */
const AHEAD_MS = 10 * 60_000;
const AGAIN_MS = 60_000;
/** A timer counts no further. */
const LONGEST_MS = 2 ** 31 - 1;

/** The end of this session where it is near; and the press that puts it off. Another tab or device of theirs may have done so: it is asked before it is told. */
export function useSessionEnd() {
  const client = useApolloClient();
  const toast = useToast();
  const ended = useReactiveVar(sessionEnded);
  const [near, setNear] = useState<SessionEnd | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const read = useRef(0);

  /** Answers whether the end is far off again. */
  async function look(pressed = false): Promise<boolean> {
    clearTimeout(timer.current);
    const again = (ms: number) => {
      timer.current = setTimeout(() => void look(), Math.min(Math.max(ms, 1000), LONGEST_MS));
    };
    read.current = Date.now();
    try {
      const end = await readSessionEnd(client, pressed);
      if (!end) sessionEnded(true);
      // It is noted beside the answer that somebody is there: the next look sees it.
      const putOff = end?.why === 'UNUSED' && pressed;
      const left = end ? end.at - Date.now() : 0;
      setNear(end && left <= AHEAD_MS && !putOff ? end : null);
      if (end) again(putOff ? AGAIN_MS : left > AHEAD_MS ? left - AHEAD_MS : left);
      return putOff || left > AHEAD_MS;
    } catch (error) {
      again(AGAIN_MS); // no line: the server says it once there is one
      if (pressed) {
        setNear(null); // nobody is held in a window that cannot be answered
        toast(refusalOf(error).message);
      }
      return false;
    }
  }
  const first = useEffectEvent(() => void look());
  const seen = useEffectEvent(() => void (!document.hidden && Date.now() - read.current > AGAIN_MS && look()));
  useEffect(() => {
    if (ended) return;
    first();
    const returned = () => seen();
    document.addEventListener('visibilitychange', returned);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('visibilitychange', returned);
    };
  }, [ended]);
  return { near: ended ? null : near, look, stay: () => look(true), leave: () => setNear(null) };
}
