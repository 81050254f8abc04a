import { Navigate } from 'react-router';
import { useWhoAmI } from '../staff/useWhoAmI.ts';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { keptQueue } from './kept-queue.ts';
import { lastNetwork } from './last-network.ts';

/** Where the installed app begins: in the network one was in last. */
export function StartPage() {
  const { me, asking, error, askAgain } = useWhoAmI();
  const network = me?.network.slug ?? lastNetwork() ?? keptQueue()?.network;
  if (network) return <Navigate to={`/n/${network}/today`} replace />;
  if (asking) return <Waiting />;
  return error ? <TryAgain error={error} onTryAgain={askAgain} /> : <Navigate to="/n" replace />;
}
