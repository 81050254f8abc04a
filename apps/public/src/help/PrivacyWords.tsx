import type { Words } from '../locales/locales.ts';

const SENTENCES = ['keep', 'volunteer', 'looks', 'erase', 'card', 'rights'] as const;

/** What we do with what was told, before it is sent. */
export function PrivacyWords({ words }: { words: Words }) {
  const { check } = words.help;
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{check.privacy}</h2>
      <ul className="steps">
        {SENTENCES.map((sentence) => (
          <li key={sentence}>{check[sentence]}</li>
        ))}
      </ul>
    </section>
  );
}
