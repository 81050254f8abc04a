import type { TestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { coordinatorOf, leadOf, wardCalled } from './people.ts';
import { aPause, aStandIn } from './rota.ts';
import { done } from './scenes.ts';
import type { Variables } from './wire.ts';

type Press = () => Promise<unknown>;
type Keyed = (by: Lead, mutation: string, input: Variables) => Press;

const PAUSED = ['Hyde Park', 'West End', 'Marylebone', 'Abbey Road', 'Little Venice', 'Maida Vale', 'Harrow Road', 'Westbourne'];
/** Each time another ward, or other days: what is paused is not paused again. */
let times = 0;

/** The buttons that change wards, ready to be pressed with a key of their own. */
export function onWards(test: TestHouse, keyed: Keyed): Record<string, () => Promise<Press>> {
  const coordinator = () => test.api.as(coordinatorOf('westminster'));
  return {
    nameStandIn: async () =>
      keyed(coordinator(), 'nameStandIn', await aStandIn(test, leadOf('Hyde Park'), leadOf('Bayswater'), 3 * times++)),
    endStandIn: async () => {
      const input = await aStandIn(test, leadOf('Hyde Park'), leadOf('Bayswater'), 30);
      const { standInId } = await done(coordinator().press('nameStandIn', input));
      return keyed(coordinator(), 'endStandIn', { standInId });
    },
    pauseWard: async () => keyed(coordinator(), 'pauseWard', aPause(PAUSED[times++] ?? '')),
    resumeWard: async () => {
      await done(coordinator().press('pauseWard', aPause('Bayswater')));
      return keyed(coordinator(), 'resumeWard', { wardCode: wardCalled('Bayswater') });
    },
    changeNeighbour: async () =>
      keyed(coordinator(), 'changeNeighbour', {
        ...{ wardCode: wardCalled('Hyde Park'), neighbourCode: wardCalled('Abbey Road'), beside: true },
      }),
  };
}
