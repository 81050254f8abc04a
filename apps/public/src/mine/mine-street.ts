import { linkStreet, type Rooms } from '../answers/link-street.ts';
import { LONGEST_FORM } from '../visits/form.ts';
import { findMine } from './ask.ts';
import { ChangePage } from './ChangePage.tsx';
import { ForgetPage } from './ForgetPage.tsx';
import { MineCodePage } from './MineCodePage.tsx';
import { MinePage } from './MinePage.tsx';
import { canCorrect, holdsAny, type Mine, type MineView, minePath } from './mine.ts';
import { pressed } from './pressed.ts';
import { SavedPage } from './SavedPage.tsx';
import { SkipPage } from './SkipPage.tsx';
import { StopPage } from './StopPage.tsx';
import { verbNamed } from './verbs.ts';

const rooms: Rooms<Mine, MineView> = {
  change: { open: canCorrect, Room: ChangePage },
  saved: { open: canCorrect, Room: SavedPage },
  forget: { open: holdsAny, Room: ForgetPage },
  skip: { open: (mine) => (mine.weekly?.nextOn ?? null) !== null, Room: SkipPage },
  stop: { open: (mine) => mine.weekly !== null, Room: StopPage },
  code: { open: (mine) => mine.needsCode, Room: MineCodePage },
};

/** `/r/<token>`: what a private link opens. */
export const mineStreet = linkStreet({
  path: /^\/r\/([\w-]{16,128})(?:\/([a-z-]+))?$/,
  pathOf: (token) => minePath(token),
  find: findMine,
  viewOf: (visit, token, mine: Mine): MineView => ({ visit, token, mine, refused: [], typed: new URLSearchParams() }),
  First: MinePage,
  rooms,
  verbNamed,
  pressed,
  longest: () => LONGEST_FORM,
});
