import classes from './Figures.module.css';

type Props = { counts: number[]; most: number };

/** A bar a week, the oldest first; the week that runs has an outline. The numbers stand in the table. */
export function Weeks({ counts, most }: Props) {
  return (
    <svg className={classes.weeks} viewBox={`0 0 ${counts.length * 10} 40`} preserveAspectRatio="none" aria-hidden>
      {counts.map((count, at) => {
        const height = count === 0 ? 1 : 2 + (count / most) * 37;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its week's place
            key={at}
            className={at === counts.length - 1 ? classes.outlined : classes.filled}
            x={at * 10 + 1.5}
            y={39.5 - height}
            width={7}
            height={height}
          />
        );
      })}
    </svg>
  );
}
