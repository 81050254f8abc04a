import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says what changed to those who do not see it change. Always on the page, so that the first words count. */
export function Live({ children }: { children: ReactNode }) {
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {children}
    </VisuallyHidden>
  );
}
