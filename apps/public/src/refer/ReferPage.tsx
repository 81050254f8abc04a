import { nameWithin } from '@wardwise/domain';
import { ReferForm } from './ReferForm.tsx';
import { ReferHouse } from './ReferHouse.tsx';
import type { ReferView } from './refer.ts';
import { SentBefore } from './SentBefore.tsx';

/** What a referrer's link opens: the form for one person, and how far those before have come. */
export function ReferPage(view: ReferView) {
  const { visit, referrer } = view;
  const { refer: words } = visit.words;
  return (
    <ReferHouse {...view} title={words.title}>
      <p className="lead">{words.lead(nameWithin(visit.language, referrer.networkName))}</p>
      <ReferForm {...view} />
      <SentBefore {...view} />
    </ReferHouse>
  );
}
