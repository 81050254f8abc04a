import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useCategories } from '../categories/useCategories.ts';
import type { NeedFields } from './intake-fields.ts';

/** The ways of the category picked; the only one is picked too, and one it does not know is let go. */
export function useOfferedWays() {
  const { setValue, control } = useFormContext<NeedFields>();
  const [categoryKey, way] = useWatch({ control, name: ['categoryKey', 'way'] });
  const ways = useCategories().find(({ key }) => key === categoryKey)?.ways ?? [];
  const first = ways[0];
  const fits = ways.some((offered) => offered === way);
  useEffect(() => {
    if (first && !fits) setValue('way', first);
  }, [first, fits, setValue]);
  return ways;
}
