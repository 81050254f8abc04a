import { linkStreet, type Rooms } from '../answers/link-street.ts';
import { findYours } from './ask.ts';
import { ChangePage } from './ChangePage.tsx';
import { ContactPage } from './ContactPage.tsx';
import { LeavePage } from './LeavePage.tsx';
import { pressed } from './pressed.ts';
import { SavedPage } from './SavedPage.tsx';
import { verbNamed } from './verbs.ts';
import { WhenPage } from './WhenPage.tsx';
import { YoursPage } from './YoursPage.tsx';
import { type Yours, type YoursView, yoursPath } from './yours.ts';

const isTheirs = ({ known }: Yours): boolean => known !== null;
const rooms: Rooms<Yours, YoursView> = {
  change: { open: isTheirs, Room: ChangePage },
  when: { open: isTheirs, Room: WhenPage },
  contact: { open: isTheirs, Room: ContactPage },
  leave: { open: isTheirs, Room: LeavePage },
  saved: { open: isTheirs, Room: SavedPage },
};

/** Which paths are of these pages. */
export const YOURS_PATH = /^\/t\/([\w-]{16,128})\/yours(?:\/([a-z-]+))?$/;

/** `/t/<token>/yours`: what we hold about the volunteer whose link it is. */
export const yoursStreet = linkStreet({
  path: YOURS_PATH,
  pathOf: (token) => yoursPath(token),
  find: findYours,
  viewOf: (visit, token, yours: Yours): YoursView => ({ visit, token, yours, refused: [], typed: new URLSearchParams() }),
  First: YoursPage,
  rooms,
  verbNamed,
  pressed,
});
