type Props = { label: string; hint: string; value: string; ticked: boolean };

/** Whether they want texts to their telephone; nobody has them who did not tick it. */
export function TextsTick({ label, hint, value, ticked }: Props) {
  return (
    <div>
      <label className="choice">
        <input type="checkbox" name="texts" id="texts" value={value} defaultChecked={ticked} aria-describedby="texts-hint" />
        {label}
      </label>
      <p id="texts-hint" className="hint">
        {hint}
      </p>
    </div>
  );
}
