import { Applicants } from '../volunteers/Applicants.tsx';
import { ChecksDue } from '../volunteers/ChecksDue.tsx';
import { DutyNotices } from './DutyNotices.tsx';
import { Unusual } from './Unusual.tsx';

/** What needs me and is no request: who waits to be taken on, whose checks run out, what is unusual, and where the rota is not as usual. */
export function BesideRequests() {
  return (
    <>
      <Applicants />
      <ChecksDue />
      <Unusual />
      <DutyNotices />
    </>
  );
}
