import { KeyHint } from '../ui/KeyHint.tsx';
import classes from './CommandBar.module.css';
import type { Option } from './useOptions.ts';

type Props = { id: string; option: Option; active: boolean; onPoint: () => void; onChoose: () => void };

/** One of what the bar offers. The keyboard stays in the box, which says which one is meant. */
export function OptionLine({ id, option: { title, where, keys }, active, onPoint, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the box's
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box (aria-activedescendant)
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={classes.option}
      onMouseMove={active ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={classes.title}>
        <bdi>{title}</bdi> {where && <span className={classes.where}>{where}</span>}
      </span>
      {keys && <KeyHint keys={keys} />}
    </div>
  );
}
