import { Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { wroteJustNow } from '../platform/own-writes.ts';

type Props = {
  children: ReactNode /** For the browser's tab, where the heading is more than text. */;
  title?: string /** How it stands and what the reader can do: when that changes, and the button they pressed is gone, they go on from here. */;
  state?: string;
};

/** The page's heading; after a navigation the reader starts here. */
export function PageHeading({ children, title, state }: Props) {
  const { pathname, key } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const firstPage = key === 'default';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is a new page, whatever else changed
  useEffect(() => {
    if (!firstPage) heading.current?.focus();
  }, [pathname]);
  const before = useRef(state);
  useEffect(() => {
    const changed = before.current !== undefined && before.current !== state; // what was not there yet has not changed
    if (changed && wroteJustNow() && hasNoPlace(document.activeElement)) heading.current?.focus();
    before.current = state;
  }, [state]);
  return (
    <>
      <title>{`${title ?? String(children)} · Wardwise`}</title>
      <Title order={1} ref={heading} tabIndex={-1}>
        {children}
      </Title>
    </>
  );
}

/** Whoever used the keyboard stands nowhere, or in a window that is about to close. */
const hasNoPlace = (active: Element | null): boolean =>
  !active || active === document.body || active.closest('[role="dialog"]') !== null;
