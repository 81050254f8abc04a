import { useReactiveVar } from '@apollo/client/react';
import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { CommandButton } from '../command/CommandButton.tsx';
import { ConsoleNav } from '../console/ConsoleNav.tsx';
import { ConsoleOutlet } from '../console/ConsoleOutlet.tsx';
import { forgetQueue, keptQueue } from '../offline/kept-queue.ts';
import { rememberNetwork } from '../offline/last-network.ts';
import { WaitingCount } from '../offline/waiting/WaitingCount.tsx';
import { later } from '../platform/later.ts';
import { refusalOf } from '../platform/refusal.ts';
import { sessionEnded } from '../platform/session.ts';
import { useQuietly } from '../platform/useQuietly.ts';
import { MeMenu } from '../staff/MeMenu.tsx';
import { MeContext } from '../staff/me.ts';
import { TooFewCoordinators } from '../staff/TooFewCoordinators.tsx';
import { useWhoAmI } from '../staff/useWhoAmI.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { LiveMark } from './LiveMark.tsx';
import { NetworkFrame } from './NetworkFrame.tsx';
import { NetworkNav } from './NetworkNav.tsx';
import { OnTheWay } from './OnTheWay.tsx';
import { usePaths } from './usePaths.ts';

const OfflineQueue = later(async () => (await import('../offline/OfflineQueue.tsx')).OfflineQueue);
// Its script is here long before a session ends.
const SignInAgain = later(async () => (await import('../sign-in/SignInAgain.tsx')).SignInAgain);

/** The pages of somebody signed in. When the session ends the page stays as it is, and asks who is there. */
export function SignedIn() {
  const paths = usePaths();
  const location = useLocation();
  const ended = useReactiveVar(sessionEnded);
  const { me, asking, error, askAgain } = useWhoAmI();

  const EndsSoon = useQuietly(async () => (await import('../sign-in/EndsSoon.tsx')).EndsSoon);
  const nobody = ended || (!me && !asking && !error);
  useEffect(() => {
    if (nobody) forgetQueue();
  }, [nobody]);
  useEffect(() => {
    if (!me) return;
    rememberNetwork(me.network.slug);
    keptQueue(); // one that is too old goes now
  }, [me]);

  if (!me && asking) return <Waiting />;
  const kept = !me && error && refusalOf(error).code === 'NO_CONNECTION' ? keptQueue() : null;
  if (kept?.network === paths.network)
    return (
      <Awaited>
        <OfflineQueue kept={kept} onTryAgain={askAgain} />
      </Awaited>
    );
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
            {!me.organization && <WaitingCount />}
            <CommandButton />
            <MeMenu />
          </>
        }
        status={!me.organization && <LiveMark />}
      >
        <TooFewCoordinators />
        {me.organization ? <ConsoleOutlet /> : <Outlet />}
      </NetworkFrame>
      <OnTheWay />
      {EndsSoon && <EndsSoon />}
      <Awaited>{ended && <SignInAgain me={me} />}</Awaited>
    </MeContext>
  );
}
