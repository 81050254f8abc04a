import type { ReactElement } from 'react';
import type { MineView } from './mine.ts';
import { NotBound } from './NotBound.tsx';
import { Standing } from './Standing.tsx';
import { Welcome } from './Welcome.tsx';

/** The page of a private link: theirs where this browser is bound, otherwise a door. */
export function MinePage(view: MineView): ReactElement {
  if (view.mine.bound) return <Standing {...view} />;
  return view.mine.needsCode ? <NotBound {...view} /> : <Welcome {...view} />;
}
