import { dayIn, isPrescriptionToday, TIME_ZONE, type Urgency } from '@wardwise/domain';
import { readAnswers } from '../help/answers.ts';
import { PharmacyAdvice } from '../help/PharmacyAdvice.tsx';
import { SpokenWord } from '../pages/SpokenWord.tsx';
import { Steps } from '../pages/Steps.tsx';
import { to } from '../visits/visit.ts';
import { ReferHouse } from './ReferHouse.tsx';
import { type ReferView, referPath } from './refer.ts';

/** It has arrived: the reference, and what happens next. Nothing typed is on it any more. */
export function ReferredPage({ reference, ...view }: ReferView & { reference: string }) {
  const { visit, token, typed } = view;
  const { refer: words, help } = visit.words;
  const { age, category, urgency, neededBy } = readAnswers(typed);
  const need = { categoryKey: category, urgency: urgency as Urgency, neededBy: neededBy || null };
  const medicine = isPrescriptionToday(need, dayIn(TIME_ZONE, new Date()));
  const young = age === 'NO'; // rung today, and no volunteer is asked
  return (
    <ReferHouse {...view} title={words.sentTitle}>
      <SpokenWord id="reference" heading={words.reference} word={reference} use={help.sent.referenceUse} />
      {medicine && <PharmacyAdvice words={visit.words} />}
      <Steps heading={help.sent.nextHeading} steps={young ? words.nextYoung : words.next} />
      <p>
        <a className="link" href={to(visit, referPath(token))}>
          {words.another}
        </a>
      </p>
    </ReferHouse>
  );
}
