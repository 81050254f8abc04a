import type { Answer } from '../answers/answer.ts';
import type { Contact, Known, Yours } from './yours.ts';

/** All that we hold about a volunteer, and who looked, as a file that people and machines read. */
export function copyAnswer({ networkName }: Yours, known: Known, contact: Contact): Answer {
  const { networkPhone: _, networkEmail: __, pushKey: ___, ...held } = known;
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="volunteer.json"',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    body: `${JSON.stringify({ network: networkName, ...held, contact }, null, 2)}\n`,
  };
}
