import { Title, VisuallyHidden } from '@mantine/core';
import type { SettingValues } from '@wardwise/domain';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingRowFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Pill } from '../ui/Pill.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { ChangeSetting } from './ChangeSetting.tsx';
import { SettingHistory } from './SettingHistory.tsx';
import classes from './Settings.module.css';
import { useAmount } from './useAmount.ts';
import { useEffectInWords } from './useEffectInWords.ts';

/** One setting: what it does, what it stands at and what comes of that, how far it goes, the way to change it, and every change there was. */
export function SettingRow({ setting, values }: { setting: SettingRowFragment; values: SettingValues }) {
  const { t } = useTranslation();
  const { name, unit, value, usual, least, most, bound, changeable, changes } = setting;
  const amount = useAmount(unit);
  const inWords = useEffectInWords();
  const [kept, setKept] = useState(0);
  return (
    <li className={classes.row}>
      <Title order={3} className={classes.name} id={`setting-${name}`}>
        {t(`settings.name.${name}`)}
      </Title>
      <p className={classes.value}>
        {amount(value)} {value !== usual && <Pill tone="canal">{t('settings.usually', { value: amount(usual) })}</Pill>}
      </p>
      <p className={classes.wide}>{t(`settings.what.${name}`)}</p>
      <p className={classes.effect}>{inWords(name, values)}</p>
      <p className={classes.limits}>
        {t('settings.limits', { least: amount(least), most: amount(most) })} {bound !== 'SENSE' && t(`settings.bound.${bound}`)}
      </p>
      {changeable && (
        <div className={classes.wide}>
          <Unfold key={kept} label={<Named by={t(`settings.name.${name}`)}>{t('settings.change')}</Named>}>
            <ChangeSetting setting={setting} values={values} onKept={() => setKept(kept + 1)} />
          </Unfold>
        </div>
      )}
      {changes.length > 0 && (
        <div className={classes.wide}>
          <Unfold label={<Named by={t(`settings.name.${name}`)}>{t('settings.history', { count: changes.length })}</Named>}>
            <SettingHistory setting={setting} />
          </Unfold>
        </div>
      )}
    </li>
  );
}

/** A button that many rows have, told apart by whoever does not see which row it is in. */
function Named({ by, children }: { by: string; children: ReactNode }) {
  return (
    <span>
      {children}
      <VisuallyHidden>: {by}</VisuallyHidden>
    </span>
  );
}

SettingRow.fragment = graphql(`
  fragment SettingRow on Setting { name group unit value usual least most bound changeable changes { at } ...ChangeSetting ...SettingHistory }
`);
