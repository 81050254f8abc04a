import { KnownPage } from './KnownPage.tsx';
import type { Known, YoursView } from './yours.ts';

/** What we hold, right after something of it was changed, which it says. */
export function SavedPage(view: YoursView) {
  return <KnownPage {...view} known={view.yours.known as Known} said={view.visit.words.yours.saved} />;
}
