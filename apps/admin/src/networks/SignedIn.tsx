import { useReactiveVar } from '@apollo/client/react';
import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { CommandButton } from '../command/CommandButton.tsx';
import { ConsoleNav } from '../console/ConsoleNav.tsx';
import { ConsoleOutlet } from '../console/ConsoleOutlet.tsx';
import { forgetQueue, keptQueue } from '../offline/kept-queue.ts';
import { rememberNetwork } from '../offline/last-network.ts';
import { OfflineQueue } from '../offline/OfflineQueue.tsx';
import { refusalOf } from '../platform/refusal.ts';
import { sessionEnded } from '../platform/session.ts';
import { SignInAgain } from '../sign-in/SignInAgain.tsx';
import { MeMenu } from '../staff/MeMenu.tsx';
import { MeContext } from '../staff/me.ts';
import { TooFewCoordinators } from '../staff/TooFewCoordinators.tsx';
import { useWhoAmI } from '../staff/useWhoAmI.ts';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { LiveMark } from './LiveMark.tsx';
import { NetworkFrame } from './NetworkFrame.tsx';
import { NetworkNav } from './NetworkNav.tsx';
import { usePaths } from './usePaths.ts';

/** The pages of somebody signed in. When the session ends the page stays as it is, and asks who is there. */
export function SignedIn() {
  const paths = usePaths();
  const location = useLocation();
  const { me, asking, error, askAgain } = useWhoAmI();

  const ended = useReactiveVar(sessionEnded) || (!me && !asking && !error);
  useEffect(() => {
    if (ended) forgetQueue();
  }, [ended]);
  useEffect(() => {
    if (me) rememberNetwork(me.network.slug);
  }, [me]);

  if (!me && asking) return <Waiting />;
  const kept = !me && error && refusalOf(error).code === 'NO_CONNECTION' ? keptQueue() : null;
  if (kept?.network === paths.network) return <OfflineQueue kept={kept} onTryAgain={askAgain} />;
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
        status={!me.organization && <LiveMark />}
      >
        <TooFewCoordinators />
        {me.organization ? <ConsoleOutlet /> : <Outlet />}
      </NetworkFrame>
      <SignInAgain me={me} />
    </MeContext>
  );
}
