import { useRef } from 'react';

type Answer<Request> = { me?: object | null; request?: Request | null };

/** What was last told of a request: asked as nobody (the session ended) it would be null, but what is known stays, and with it what was typed. */
export function useKnownRequest<Request>(data: Answer<Request> | undefined): Request | null {
  const known = useRef(data?.request);
  if (data?.me) known.current = data.request;
  return known.current ?? null;
}
