import type { ReactNode } from 'react';
import { to, type Visit } from '../visits/visit.ts';

type Props = { visit: Visit; action: string; children: ReactNode };

/** A form that keeps the chosen language and stays one wish however often its button is pressed. */
export function PostForm({ visit, action, children }: Props) {
  return (
    <form method="post" action={to(visit, action)}>
      <input type="hidden" name="key" value={visit.key} />
      {visit.browser === null && <input type="hidden" name="browser" value={visit.spare} />}
      {children}
    </form>
  );
}
