import type { ReactNode } from 'react';
import { to, type Visit } from '../visits/visit.ts';

type Props = { visit: Visit; action: string; data?: Record<string, string>; children: ReactNode };

/** A form that keeps the chosen language and stays one wish however often its button is pressed; `data` is for a script of ours. */
export function PostForm({ visit, action, data = {}, children }: Props) {
  const told = Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]));
  return (
    <form method="post" action={to(visit, action)} {...told}>
      <input type="hidden" name="key" value={visit.key} />
      {visit.browser === null && <input type="hidden" name="browser" value={visit.spare} />}
      {children}
    </form>
  );
}
