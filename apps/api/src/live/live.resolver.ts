import { Arg, Int, Resolver, Root, Subscription } from 'type-graphql';
import { isStaff } from '../platform/actor.ts';
import type { Ctx as Context } from '../platform/context.ts';
import { forbidden, notSignedIn } from '../platform/errors.ts';
import type { Change } from './change.ts';
import { ChangeType } from './change.type.ts';
import type { Hub, Over } from './hub.ts';

/** What a socket has beside what every request has. */
export type LiveCtx = Context & { hub: Hub; onOver: (why: Over) => void };

const SINCE = {
  nullable: true,
  description:
    'How long ago you last asked: what has changed since is told first. Without it, and where it is too long ago, EVERYTHING is.',
};
type SinceArgs = { seconds?: number | null };

@Resolver()
export class LiveResolver {
  @Subscription(() => [ChangeType], {
    description: 'What changes of that which you see, as it happens. Over a socket alone.',
    subscribe: ({ args: { seconds }, context: { hub, actor, onOver } }: { args: SinceArgs; context: LiveCtx }) => {
      if (actor.kind === 'ANYONE') throw notSignedIn();
      if (!isStaff(actor)) throw forbidden();
      return hub.changesFor(actor, seconds ?? null, onOver);
    },
  })
  changes(@Root() changes: Change[], @Arg('seconds', () => Int, SINCE) _seconds: number | null): Change[] {
    return changes;
  }
}
