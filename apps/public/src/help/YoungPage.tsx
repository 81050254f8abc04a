import { Emergency } from '../pages/Emergency.tsx';
import { InBoth } from '../pages/InBoth.tsx';
import { askedNetwork } from './found.ts';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { RingNetwork } from './RingNetwork.tsx';

/** Under 18: a number now, a lead today, and no volunteer. */
export function YoungPage(view: HelpView) {
  const { words } = view.visit;
  const { young } = words.help;
  const network = askedNetwork(view.found, view.answers.network);
  return (
    <HelpForm view={view} title={young.title} asks={[]}>
      <h1>{young.title}</h1>
      <p>
        <InBoth words={words} say={({ help }) => help.young.childline} />{' '}
        <a className="link" href="tel:08001111" dir="ltr">
          0800 1111
        </a>
      </p>
      {network && <RingNetwork say={young.ring} network={network} />}
      <div className="danger">
        <Emergency words={words} />
      </div>
      <p className="lead">{young.call}</p>
      <p>
        <InBoth words={words} say={({ help }) => help.young.noVolunteer} />
      </p>
    </HelpForm>
  );
}
