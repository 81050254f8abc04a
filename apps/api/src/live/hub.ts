import type { NetworkId } from '@wardwise/domain';
import type { Partner, Staff } from '../platform/actor.ts';
import type { House } from '../platform/context.ts';
import { urlOf } from '../platform/db/data-source.ts';
import { errorFacts } from '../platform/log.ts';
import { stillSignedIn } from '../sessions/index.ts';
import { type Change, EVERYTHING, type Heard } from './change.ts';
import { type LetterBox, openLetterBox } from './letter-box.ts';
import { type Line, listen } from './listen.ts';
import { whoMayHear } from './may-hear.store.ts';
import { openRecent } from './recent.ts';

/** Why a screen hears no more: nobody is signed in there, or they are no longer who they were. */
export type Over = 'SIGNED_OUT' | 'ANOTHER_ROLE';

/** Where this process hears what changes, and tells it to the screens that are open. */
export type Hub = {
  /** The changes that somebody may hear of, from so many seconds ago on; where nobody can know that all of them were heard, first of all EVERYTHING. */
  changesFor(actor: Staff, seconds: number | null, onOver: (why: Over) => void): AsyncIterableIterator<readonly Change[]>;
  close(): Promise<void>;
};

type Screen = { actor: Staff; box: LetterBox; onOver: (why: Over) => void };

/** What is said within this time is looked at in one go: a burst is one list. */
const TOGETHER_MS = 100;
/** So often we look who is still signed in, also where nothing changes: a session ends by its clock without a word. */
const LOOK_MS = 60_000;

/** The hub of one process; nothing is opened before somebody listens. */
export function openHub(house: House): Hub {
  const screens = new Set<Screen>();
  let line: Line | null = null;
  let told: Heard[] = [];
  let timer: NodeJS.Timeout | null = null;
  const recent = openRecent();
  let telling: Promise<void> = Promise.resolve();
  const looking = setInterval(() => tellSoon(), LOOK_MS).unref();

  const tellEverybody = () => {
    for (const { box } of screens) box.put(EVERYTHING);
  };
  const ears = {
    heard(it: Heard) {
      recent.keep(it);
      if (screens.size === 0) return;
      told.push(it);
      tellSoon();
    },
    afresh() {
      recent.beginAfresh();
      tellEverybody();
    },
  };

  function tellSoon(): void {
    if (screens.size === 0) return;
    timer ??= setTimeout(() => {
      timer = null;
      telling = telling.then(tellAll).catch((error: unknown) => {
        house.log.warn({ fault: errorFacts(error) }, 'what changed could not be told');
        tellEverybody();
      });
    }, TOGETHER_MS);
  }

  async function tellAll(): Promise<void> {
    const now = told;
    told = [];
    const still = await stillSignedIn(
      house,
      [...screens].map(({ actor }) => actor.sessionId),
    );
    for (const screen of screens) {
      const over = isOver(screen.actor, still.get(screen.actor.sessionId));
      if (!over) continue;
      screens.delete(screen);
      screen.onOver(over);
    }
    const networks = new Set([...screens].map(({ actor }) => actor.networkId));
    for (const networkId of networks)
      await tellNetwork(
        networkId,
        now.filter((one) => one.network === networkId),
      );
  }

  async function tellNetwork(networkId: NetworkId, changes: readonly Heard[]): Promise<void> {
    if (changes.every(({ kind }) => kind === 'STAFF')) return;
    const mayHear = await whoMayHear(house, networkId, changes);
    for (const { actor, box } of screens) {
      if (actor.networkId !== networkId) continue;
      const seen = mayHear(actor);
      if (seen.length > 0) box.put(seen);
    }
  }

  /** What happened between the page's last question and now; nothing as well, for then it knows that it hears. */
  function tellMissed({ actor, box }: Screen, missed: readonly Heard[] | null): void {
    if (!missed) {
      box.put(EVERYTHING);
      return;
    }
    const { networkId } = actor;
    const ours = missed.filter(({ network }) => network === networkId);
    whoMayHear(house, networkId, ours).then(
      (mayHear) => box.put(mayHear(actor)),
      () => box.put(EVERYTHING),
    );
  }

  return {
    changesFor(actor, seconds, onOver) {
      line ??= listen(urlOf(house.source), house.log, ears);
      const screen: Screen = { actor, onOver, box: openLetterBox(() => screens.delete(screen)) };
      screens.add(screen);
      if (line.standing()) tellMissed(screen, recent.since(seconds));
      return screen.box.changes;
    },
    async close() {
      clearInterval(looking);
      if (timer) clearTimeout(timer);
      screens.clear();
      await line?.close();
      await telling;
    },
  };
}

function isOver(then: Staff, now: Staff | Partner | undefined): Over | null {
  if (!now) return 'SIGNED_OUT';
  return JSON.stringify(now) === JSON.stringify(then) ? null : 'ANOTHER_ROLE';
}
