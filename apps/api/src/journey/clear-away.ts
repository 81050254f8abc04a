import { signInByClick } from './people.ts';
import { cancelRequest } from './request.ts';
import type { Stage } from './stage.ts';

/** After a journey that broke off: cancels what it had taken, so that nobody of the demo is left waiting. */
export async function clearAway({ url, people, requests }: Stage): Promise<void> {
  const coordinator = people.find(({ role }) => role === 'COORDINATOR');
  if (!coordinator) return;
  try {
    const staff = await signInByClick(url, coordinator);
    // What has ended, or is delivered, refuses; the others go.
    for (const id of requests) await cancelRequest(staff, id).catch(() => {});
  } catch {
    // The server may be what broke.
  }
}
