import { Navigate, useSearchParams } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { later } from '../platform/later.ts';
import { useMe } from '../staff/me.ts';
import { isSafeguarding } from '../staff/roles.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { TodayList } from './TodayList.tsx';

const PutOffList = later(async () => (await import('./PutOffList.tsx')).PutOffList);

/** What needs me now; or what is put off until later. Whoever is there for concerns alone takes no requests. */
export function TodayPage() {
  const [params] = useSearchParams();
  const paths = usePaths();
  if (useMe().roles.every(isSafeguarding)) return <Navigate to={paths.queue} replace />;
  return <Awaited>{params.get('view') === 'put-off' ? <PutOffList /> : <TodayList />}</Awaited>;
}
