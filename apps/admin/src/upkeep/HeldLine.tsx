import { useTranslation } from 'react-i18next';
import type { HeldLineFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { useMe } from '../staff/me.ts';
import { Pill } from '../ui/Pill.tsx';
import classes from './Upkeep.module.css';

const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000;

/** How much is held of one kind, how old the oldest is, when the next one goes, and by which rule. */
export function HeldLine({ held: { kind, count, oldestAt, goesAt, overdue } }: { held: HeldLineFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { network } = useMe();
  // What goes in months is said with its year, and what goes soon with its hour.
  const when = (time: string) => (Date.parse(time) - Date.now() > HALF_A_YEAR ? formats.date(time) : formats.moment(time));
  const facts = [
    oldestAt && t('upkeep.oldest', { time: formats.waiting(oldestAt) }),
    goesAt && (Date.parse(goesAt) > Date.now() ? t('upkeep.goes', { at: when(goesAt) }) : t('upkeep.goesSoon')),
  ].filter(Boolean);
  return (
    <li className={classes.line}>
      <span className={classes.name}>
        {t(`upkeep.kind.${kind}`)} {overdue > 0 && <Pill tone="brick">{t('upkeep.overdue', { count: overdue })}</Pill>}
      </span>
      <span className={classes.count}>{count}</span>
      <span className={classes.rule}>{t(`upkeep.rule.${kind}`, { days: network.cardDays })}</span>
      {facts.length > 0 && <span className={classes.when}>{facts.join(' · ')}</span>}
    </li>
  );
}

HeldLine.fragment = graphql(`fragment HeldLine on Held { kind count oldestAt goesAt overdue }`);
