type Props = { heading: string; word: string; use: string };

/** The word both were told, in large letters, and what it is for. */
export function CodeWord({ heading, word, use }: Props) {
  return (
    <section className="code-word" aria-labelledby="code-word">
      <h2 id="code-word">{heading}</h2>
      <p className="word">
        <bdi>{word}</bdi>
      </p>
      <p>{use}</p>
    </section>
  );
}
