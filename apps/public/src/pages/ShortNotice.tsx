import type { Words } from '../locales/locales.ts';
import type { Visit } from '../visits/visit.ts';
import { InBoth } from './InBoth.tsx';

type Props = { visit: Visit; at: keyof Words['privacy']['at'] };

/** What becomes of what is typed here, in a line, and the way to the whole notice: in another tab, so that nothing typed is lost. */
export function ShortNotice({ visit, at }: Props) {
  return (
    <p className="quiet" data-notice={at}>
      <InBoth words={visit.words} say={({ privacy }) => privacy.at[at]} />{' '}
      <a href={`/privacy?lang=${visit.language}`} target="_blank" rel="noopener">
        {visit.words.privacy.link}
      </a>
    </p>
  );
}
