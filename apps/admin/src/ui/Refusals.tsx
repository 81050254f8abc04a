import { IconAlertTriangle } from '@tabler/icons-react';
import type { Refusal } from '../platform/refusal.ts';
import { Notice } from './Notice.tsx';

type Props = { refusals: Refusal[] };

/** Why it was not done, as the server said it. */
export function Refusals({ refusals }: Props) {
  if (refusals.length === 0) return null;
  return (
    <Notice tone="brick" icon={<IconAlertTriangle size={20} aria-hidden />} urgent>
      {refusals.map(({ code, field, message }) => (
        <p key={`${code} ${field}`}>{message}</p>
      ))}
    </Notice>
  );
}
