type Props = { name: string; label: string; hint: string; value: string; ticked: boolean };

/** Whether they want texts, or the weekly mail; nobody has what they did not tick. */
export function Tick({ name, label, hint, value, ticked }: Props) {
  return (
    <div>
      <label className="choice">
        <input type="checkbox" name={name} id={name} value={value} defaultChecked={ticked} aria-describedby={`${name}-hint`} />
        {label}
      </label>
      <p id={`${name}-hint`} className="hint">
        {hint}
      </p>
    </div>
  );
}
