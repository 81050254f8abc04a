import { Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { CommandButton } from '../command/CommandButton.tsx';
import { ConsoleNav } from '../console/ConsoleNav.tsx';
import { ConsoleOutlet } from '../console/ConsoleOutlet.tsx';
import { SignInAgain } from '../sign-in/SignInAgain.tsx';
import { MeMenu } from '../staff/MeMenu.tsx';
import { MeContext } from '../staff/me.ts';
import { TooFewCoordinators } from '../staff/TooFewCoordinators.tsx';
import { useWhoAmI } from '../staff/useWhoAmI.ts';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { NetworkFrame } from './NetworkFrame.tsx';
import { NetworkNav } from './NetworkNav.tsx';
import { usePaths } from './usePaths.ts';

/** The pages of somebody signed in. When the session ends the page stays as it is, and asks who is there. */
export function SignedIn() {
  const paths = usePaths();
  const location = useLocation();
  const { me, asking, error, askAgain } = useWhoAmI();

  if (!me && asking) return <Waiting />;
  if (!me && error) return <TryAgain error={error} onTryAgain={askAgain} />;
  if (!me) return <Navigate to={paths.signIn} state={{ from: location.pathname + location.search }} replace />;
  if (me.network.slug !== paths.network) return <Navigate to={`/n/${me.network.slug}/today`} replace />;
  return (
    <MeContext value={me}>
      <NetworkFrame
        name={me.network.name}
        demo={me.network.demo}
        nav={me.organization ? <ConsoleNav /> : <NetworkNav />}
        menu={
          <>
            <CommandButton />
            <MeMenu />
          </>
        }
      >
        <TooFewCoordinators />
        <Suspense fallback={<Waiting />}>{me.organization ? <ConsoleOutlet /> : <Outlet />}</Suspense>
      </NetworkFrame>
      <SignInAgain me={me} />
    </MeContext>
  );
}
