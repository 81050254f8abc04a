import { Navigate, Outlet, useLocation } from 'react-router';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { usePaths } from '../networks/usePaths.ts';

/** Pages that somebody of a partner has; whoever has just signed in comes to their inbox. */
const PAGES = ['inbox', 'our-services', 'our-programs', 'my-data', 'my-sign-in'];

/** The page of somebody of a partner: of the network's own pages there is none for them. */
export function ConsoleOutlet() {
  const paths = usePaths();
  const [, , , page = ''] = useLocation().pathname.split('/');
  if (['', 'today', 'queue'].includes(page)) return <Navigate to={paths.inbox} replace />;
  return PAGES.includes(page) ? <Outlet /> : <NotFoundPage />;
}
