import type { ReactNode } from 'react';
import { englishBeside, type Words } from '../locales/locales.ts';

type Props = { words: Words; say: (words: Words) => ReactNode };

/** Words about consent, safety or rights. Until a speaker has read the language, the English stands beside them. */
export function InBoth({ words, say }: Props) {
  const english = englishBeside(words);
  return (
    <>
      {say(words)}
      {english && <English>{say(english)}</English>}
    </>
  );
}

type Written = { words: Words; text: string; english: string | null };

/** The same of a text that stands in no catalogue: what a network asks its volunteers to keep to, a paragraph beside a paragraph. */
export function ParagraphsInBoth({ words, text, english }: Written) {
  const paragraphs = text.split('\n\n');
  const beside = english && english !== text && englishBeside(words) ? english.split('\n\n') : [];
  return paragraphs.map((paragraph, n) => {
    const same = beside.slice(n, n === paragraphs.length - 1 ? undefined : n + 1).join('\n');
    return (
      <p key={paragraph}>
        {paragraph}
        {same && <English>{same}</English>}
      </p>
    );
  });
}

const English = ({ children }: { children: ReactNode }) => (
  <span className="english" lang="en" dir="ltr">
    {children}
  </span>
);
