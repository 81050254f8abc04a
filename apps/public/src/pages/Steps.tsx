type Props = { heading: string; steps: readonly string[]; english?: readonly string[] | undefined };

/** What happens next, in order; `english` stands beside each until a speaker has read the language. */
export function Steps({ heading, steps, english }: Props) {
  return (
    <section aria-labelledby="next">
      <h2 id="next">{heading}</h2>
      <ol className="steps">
        {steps.map((step, at) => (
          <li key={step}>
            {step}
            {english && (
              <span className="english" lang="en" dir="ltr">
                {english[at]}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
