import type { MineView } from './mine.ts';
import { Standing } from './Standing.tsx';

/** The private page right after something was changed, which it says. */
export function SavedPage(view: MineView) {
  return <Standing {...view} said={view.visit.words.mine.saved} />;
}
