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
  return (
    <ReferHouse {...view} refused={[]} title={words.sentTitle} kept>
      <SpokenWord id="reference" heading={words.reference} word={reference} use={help.sent.referenceUse} />
      {typed.get('category') === 'prescription' && typed.get('urgency') === 'TODAY' && <PharmacyAdvice words={visit.words} />}
      <Steps heading={help.sent.nextHeading} steps={words.next} />
      <p>
        <a className="link" href={to(visit, referPath(token))}>
          {words.another}
        </a>
      </p>
    </ReferHouse>
  );
}
