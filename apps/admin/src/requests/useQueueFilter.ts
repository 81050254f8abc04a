import { readReference, URGENCIES } from '@wardwise/domain';
import { useSearchParams } from 'react-router';
import type { RequestFilter, RequestSort } from '../gql/graphql.ts';
import { isView, VIEWS } from './views.ts';

export const FILTERS = ['ward', 'within', 'category', 'language', 'urgency'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the queue shows, kept in the address: the back button and a bookmark find it again. No person is in it. */
export function useQueueFilter() {
  const [params, setParams] = useSearchParams();
  const view = params.get('view');
  const shown = isView(view) ? view : 'today';
  const values = {
    ward: params.get('ward'),
    within: params.get('within'),
    category: params.get('category'),
    language: params.get('language'),
    urgency: params.get('urgency'),
  };
  const urgency = URGENCIES.find((known) => known === values.urgency);

  const reference = readReference(params.get('reference') ?? '');

  // A reference finds its request wherever it stands.
  const filter: RequestFilter = reference
    ? { reference }
    : {
        statuses: [...VIEWS[shown]],
        ...(shown !== 'over' && { merging: false }), // set aside for another: found there, and by its reference
        ...(values.ward && { wardCodes: [values.ward] }),
        ...(values.within && { inWardCodes: [values.within] }),
        ...(values.category && { categoryKeys: [values.category] }),
        ...(values.language && { languages: [values.language] }),
        ...(urgency && { urgencies: [urgency] }),
      };
  // What nobody deals with first; of what is over, the newest.
  const sort: RequestSort = shown === 'over' ? 'NEWEST' : 'QUEUE';
  function set(name: Filter | 'view' | 'reference', value: string) {
    const next = new URLSearchParams(window.location.search); // `params` may be a render behind when two boxes change at once
    next.delete('reference'); // what is picked is looked for in the whole queue again
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  }
  return {
    view: shown,
    values,
    filter,
    sort,
    reference,
    narrowed: FILTERS.filter((name) => values[name]).length,
    set,
    clear: () => setParams({ view: shown }, { replace: true }),
  };
}
