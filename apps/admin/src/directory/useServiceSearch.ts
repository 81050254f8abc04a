import { useDebouncedValue } from '@mantine/hooks';
import { useSearchParams } from 'react-router';
import type { ServiceFilter } from '../gql/graphql.ts';

/** What a search for other support can be narrowed by; all of it stands in the address. */
export type Narrowing = 'text' | 'need' | 'ward' | 'language' | 'takes' | 'open' | 'ended';

const REFERRAL_WAYS = { us: ['API', 'EMAIL', 'PHONE'], self: ['SELF_ONLY'] } as const;
/** By a referral of ours, or each person by themselves. */
export const TAKES = Object.keys(REFERRAL_WAYS) as (keyof typeof REFERRAL_WAYS)[];

/** What is searched for, as the address says it; nothing of it is about a person. */
export function useServiceSearch() {
  const [params, setParams] = useSearchParams();
  const said = (name: Narrowing) => params.get(name) ?? '';
  const [text] = useDebouncedValue(said('text'), 250);
  const takes = TAKES.find((one) => one === said('takes'));
  const filter: ServiceFilter = {
    ...(text.trim() && { text }),
    ...(said('need') && { needKeys: [said('need')] }),
    ...(said('ward') && { wardCodes: [said('ward')] }),
    ...(said('language') && { languages: [said('language')] }),
    ...(takes && { takesReferrals: [...REFERRAL_WAYS[takes]] }),
    ...(said('open') && { openNow: true }),
    ...(said('ended') && { ended: true }),
  };
  const narrow = (name: Narrowing, value: string) => {
    const next = new URLSearchParams(window.location.search); // `params` may be a render behind when two boxes change at once
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return { said, narrow, filter, narrowed: params.size > 0, clear: () => setParams({}, { replace: true }) };
}
