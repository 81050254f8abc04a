import { Browser } from './browser.ts';
import { nothingInClear } from './clear.ts';
import { Mailbox } from './mailbox.ts';
import { Owner } from './owner.ts';
import { findPeople, type Person } from './people.ts';

/** Where the journey is played: a running demo server, its mailbox, its people, and the eye of its database's owner. */
export type Stage = {
  url: string;
  people: Person[];
  mailbox: Mailbox;
  owner: Owner;
  /** Every request the journey has taken for her, so that nothing of hers is left behind uncounted. */
  requests: Set<string>;
  /** Insists that nothing of hers stands anywhere in clear; `moment` says when. */
  nothingInClear: (moment: string) => Promise<void>;
  newBrowser: () => Browser;
  /** What is to be closed and taken back when the journey is over, however it ended. */
  whenOver: (() => Promise<unknown>)[];
};

/** Sets the stage: looks at what is there before anything happens. */
export async function setStage(url: string, ownerUrl: string, log: string | null): Promise<Stage> {
  const mailbox = new Mailbox(new Browser(url));
  const people = await findPeople(url);
  const before = await mailbox.mark();
  const owner = await Owner.connect(ownerUrl);
  return {
    url,
    people,
    mailbox,
    owner,
    requests: new Set(),
    nothingInClear: (moment) => nothingInClear({ owner, mailbox, before, log }, moment),
    newBrowser: () => new Browser(url),
    whenOver: [],
  };
}
