/** What happens next, in order. */
export function Steps({ heading, steps }: { heading: string; steps: readonly string[] }) {
  return (
    <section aria-labelledby="next">
      <h2 id="next">{heading}</h2>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
