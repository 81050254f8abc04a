import type { Words } from '../locales/locales.ts';
import { InBoth } from '../pages/InBoth.tsx';

const SENTENCES = ['keep', 'volunteer', 'looks', 'erase', 'card', 'rights'] as const;
const YOUNG = SENTENCES.filter((sentence) => sentence !== 'volunteer');

/** What we do with what was told, before it is sent; no volunteer is sent to a young person. */
export function PrivacyWords({ words, young }: { words: Words; young: boolean }) {
  const { check } = words.help;
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{check.privacy}</h2>
      <ul className="steps">
        {(young ? YOUNG : SENTENCES).map((sentence) => (
          <li key={sentence}>
            <InBoth words={words} say={({ help }) => help.check[sentence]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
