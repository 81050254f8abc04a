type Fact = readonly [term: string, fact: string | null | undefined];

/** What is known, term by term; a fact that is not known has no line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(
        ([term, fact]) =>
          fact && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <bdi>{fact}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** One line of what somebody told, in their own words and direction; none where they told nothing. */
export function Told({ term, text }: { term: string; text: string | null }) {
  if (!text) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd className="told" dir="auto">
        {text}
      </dd>
    </div>
  );
}
