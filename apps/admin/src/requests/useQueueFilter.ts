import { readReference } from '@wardwise/domain';
import { useSearchParams } from 'react-router';
import type { RequestFilter, RequestSort } from '../gql/graphql.ts';
import { addressOf, filterOf, isUsual, LISTS, type List, readChosen } from './queue-lists.ts';
import { isView } from './views.ts';

/** No step of its own in the history; and at once, or a box that was ticked would be seen to fall back first. */
const NOW = { replace: true, flushSync: true };

/** What the queue shows, kept in the address: the back button and a bookmark find it again. No person is in it. */
export function useQueueFilter() {
  const [params, setParams] = useSearchParams();
  const named = params.get('view');
  const view = isView(named) ? named : 'current';
  const within = params.get('within');
  const chosen = readChosen(params, view);
  const reference = readReference(params.get('reference') ?? '');

  const board = params.get('as') === 'board' && reference === null; // one request is no board

  // A reference finds its request wherever it stands.
  const filter: RequestFilter = reference ? { reference } : filterOf(view, chosen, within);
  // What nobody deals with first; of what is over, the newest.
  const sort: RequestSort = view === 'over' ? 'NEWEST' : 'QUEUE';
  function change(how: (next: URLSearchParams) => void) {
    const next = new URLSearchParams(window.location.search); // `params` may be a render behind when two boxes change at once
    next.delete('reference'); // what is picked is looked for in the whole queue again
    how(next);
    setParams(next, NOW);
  }
  const set = (name: 'view' | 'within' | 'reference' | 'as' | 'column', value: string) =>
    change((next) => (value ? next.set(name, value) : next.delete(name)));
  const toggle = (list: List, key: string) =>
    change((next) => {
      const before = readChosen(next, view)[list];
      const keys = before.includes(key) ? before.filter((other) => other !== key) : [...before, key];
      next.delete(list);
      if (!isUsual(list, view, keys)) for (const each of keys) next.append(list, each);
    });
  const asBefore = params.get('as') === 'board' ? [['as', 'board'] as [string, string]] : [];
  return {
    view,
    within,
    chosen,
    filter,
    sort,
    reference,
    narrowed: LISTS.reduce((sum, list) => sum + (isUsual(list, view, chosen[list]) ? 0 : chosen[list].length), within ? 1 : 0),
    address: within || reference ? null : addressOf(view, chosen).toString(),
    board,
    column: params.get('column'),
    show: (address: URLSearchParams) => setParams(new URLSearchParams([...address, ...asBefore]), NOW),
    set,
    toggle,
    clear: () => setParams([['view', view], ...asBefore], NOW),
  };
}
