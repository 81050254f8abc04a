import type { ReactNode } from 'react';
import { englishBeside, type Words } from '../locales/locales.ts';

type Props = { words: Words; say: (words: Words) => ReactNode };

/** Words about consent, safety or rights. Until a speaker has read the language, the English stands beside them. */
export function InBoth({ words, say }: Props) {
  const english = englishBeside(words);
  return (
    <>
      {say(words)}
      {english && (
        <span className="english" lang="en" dir="ltr">
          {say(english)}
        </span>
      )}
    </>
  );
}
