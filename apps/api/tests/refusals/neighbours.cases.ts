import { coordinatorOf, wardCalled } from '../people.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const elsewhere = 'E05000001';
const here = wardCalled('Vincent Square');

const neighbour = (code: string, when: string, wards: [one: string, other: string], field: string): RefusalCase =>
  refusalsOf('changeNeighbour')(
    code,
    when,
    async ({ api }) => {
      const [wardCode, neighbourCode] = wards;
      return () => api.as(coordinatorOf('westminster')).press('changeNeighbour', { wardCode, neighbourCode, beside: true });
    },
    { field },
  );

/** Which wards are neighbours. */
export const NEIGHBOURS: RefusalCase[] = [
  neighbour('WARD_NOT_FOUND', 'the ward is not ours', [elsewhere, here], 'wardCode'),
  neighbour('WARD_IS_THE_SAME', 'both are one', [here, here], 'neighbourCode'),
];
