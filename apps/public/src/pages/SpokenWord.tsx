import type { ReactNode } from 'react';

type Props = { id: string; heading: string; word: string; use: ReactNode };

/** A word to say aloud, in large letters, and what it is for. */
export function SpokenWord({ id, heading, word, use }: Props) {
  return (
    <section className="code-word" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="word">
        <bdi>{word}</bdi>
      </p>
      <p>{use}</p>
    </section>
  );
}
