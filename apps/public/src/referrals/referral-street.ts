import { linkStreet, type Rooms } from '../answers/link-street.ts';
import { findReceived } from './ask.ts';
import { DoorCodePage } from './DoorCodePage.tsx';
import { pressed } from './pressed.ts';
import { ReferralPage } from './ReferralPage.tsx';
import { type Received, type ReceivedView, receivedPath } from './received.ts';
import { verbNamed } from './verbs.ts';

const rooms: Rooms<Received, ReceivedView> = {
  code: { open: ({ referral }) => referral === null, Room: DoorCodePage },
};

/** `/referral/<token>`: what the link of a mailed referral opens. */
export const referralStreet = linkStreet({
  path: /^\/referral\/([\w-]{16,128})(?:\/([a-z-]+))?$/,
  pathOf: (token) => receivedPath(token),
  find: findReceived,
  viewOf: (visit, token, received: Received): ReceivedView => ({
    visit,
    token,
    received,
    refused: [],
    typed: new URLSearchParams(),
  }),
  First: ReferralPage,
  rooms,
  verbNamed,
  pressed,
});
