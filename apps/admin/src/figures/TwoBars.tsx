import { useTranslation } from 'react-i18next';
import classes from './Figures.module.css';

type Bar = { name: string; value: string; share: number };
type Props = { rows: { name: string; bars: [Bar, Bar] }[] };

/** Rows of two bars each, one filled and one with an outline; what they say stands beside them in words. */
export function TwoBars({ rows }: Props) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p>{t('figures.nothing')}</p>;
  return (
    <ul className={classes.rows}>
      {rows.map(({ name, bars }) => (
        <li key={name} className={classes.row}>
          <strong>{name}</strong>
          {bars.map((bar, at) => (
            <div key={bar.name} className={classes.bar}>
              <svg className={classes.track} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
                <rect className={at === 0 ? classes.filled : classes.outlined} width={bar.share * 100} height={10} />
              </svg>
              <span>
                {bar.name}: <bdi>{bar.value}</bdi>
              </span>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
