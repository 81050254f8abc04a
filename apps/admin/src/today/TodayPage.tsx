import { Navigate, useSearchParams } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import { isSafeguarding } from '../staff/roles.ts';
import { PutOffList } from './PutOffList.tsx';
import { TodayList } from './TodayList.tsx';

/** What needs me now; or what is put off until later. Whoever is there for concerns alone takes no requests. */
export function TodayPage() {
  const [params] = useSearchParams();
  const paths = usePaths();
  if (useMe().roles.every(isSafeguarding)) return <Navigate to={paths.queue} replace />;
  return params.get('view') === 'put-off' ? <PutOffList /> : <TodayList />;
}
