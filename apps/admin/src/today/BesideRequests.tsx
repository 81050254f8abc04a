import { Suspense } from 'react';
import { everyWord, preferredLanguage } from '../page-language/words.ts';
import { later } from '../platform/later.ts';
import { Applicants } from '../volunteers/Applicants.tsx';
import { ChecksDue } from '../volunteers/ChecksDue.tsx';
import { Unusual } from './Unusual.tsx';

const DutyNotices = later(async () => {
  const [notices] = await Promise.all([import('./DutyNotices.tsx'), everyWord(preferredLanguage())]);
  return notices.DutyNotices;
});

/** What needs me and is no request: who waits to be taken on, whose checks run out, what is unusual, and where the rota is not as usual. */
export function BesideRequests() {
  return (
    <>
      <Applicants />
      <ChecksDue />
      <Unusual />
      <Suspense>
        <DutyNotices />
      </Suspense>
    </>
  );
}
