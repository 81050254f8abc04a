import { PhoneLink } from '../pages/PhoneLink.tsx';
import type { Askable } from './found.ts';

/** Whom to ring at a network that has a number. */
export function RingNetwork({ say, network }: { say: string; network: Pick<Askable, 'name' | 'phone'> }) {
  if (network.phone === null) return null;
  return (
    <p>
      {say} <bdi>{network.name}</bdi> <PhoneLink number={network.phone} />
    </p>
  );
}
