import { Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

type Props = { children: ReactNode /** For the browser's tab, where the heading is more than text. */; title?: string };

/** The page's heading; after a navigation the reader starts here. */
export function PageHeading({ children, title }: Props) {
  const { pathname, key } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const firstPage = key === 'default';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is a new page, whatever else changed
  useEffect(() => {
    if (!firstPage) heading.current?.focus();
  }, [pathname]);
  return (
    <>
      <title>{`${title ?? String(children)} · Wardwise`}</title>
      <Title order={1} ref={heading} tabIndex={-1}>
        {children}
      </Title>
    </>
  );
}
