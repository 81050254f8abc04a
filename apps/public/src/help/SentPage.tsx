import { dayIn } from '../locales/locales.ts';
import { Page } from '../pages/Page.tsx';
import { SpokenWord } from '../pages/SpokenWord.tsx';
import { Steps } from '../pages/Steps.tsx';
import { to, type Visit } from '../visits/visit.ts';
import type { Answers } from './answers.ts';
import type { Sent } from './ask.ts';
import { askedNetwork, type Found } from './found.ts';
import { PharmacyAdvice } from './PharmacyAdvice.tsx';
import { RingNetwork } from './RingNetwork.tsx';
import { needsPharmacy } from './steps.ts';

type Props = { visit: Visit; sent: Sent; answers: Answers; found: Found };

/** It has arrived: the reference to say on the telephone, the private link, and what happens next. Nothing typed is on it any more. */
export function SentPage({ visit, sent, answers, found }: Props) {
  const words = visit.words.help.sent;
  const network = askedNetwork(found, answers.network);
  const young = answers.age === 'NO'; // rung today, whoever is on duty
  return (
    <Page visit={visit} title={words.title} at={null}>
      <h1>{words.title}</h1>
      <SpokenWord id="reference" heading={words.reference} word={sent.reference} use={words.referenceUse} />
      {needsPharmacy(answers) && <PharmacyAdvice words={visit.words} />}
      {!young && sent.onDutyFrom && <p>{words.onDutyFrom(dayIn(visit.language, sent.onDutyFrom))}</p>}
      <Steps heading={words.nextHeading} steps={young ? words.youngNext : words.next} />
      <section aria-labelledby="private">
        <h2 id="private">{words.linkHeading}</h2>
        <p>
          <a className="link" href={to(visit, sent.link)}>
            {words.linkHeading}
          </a>
        </p>
        <p>{words.linkUse}</p>
      </section>
      {network && <RingNetwork say={words.ring} network={network} />}
    </Page>
  );
}
