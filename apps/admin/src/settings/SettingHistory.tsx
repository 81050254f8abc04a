import { Button } from '@mantine/core';
import { mayBe } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { SettingHistoryFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Refusals } from '../ui/Refusals.tsx';
import classes from './Settings.module.css';
import { useAmount } from './useAmount.ts';
import { useChangeSetting } from './useChangeSetting.ts';

/** Every change there was, the newest first, and the way back: which is a change of its own. */
export function SettingHistory({ setting }: { setting: SettingHistoryFragment }) {
  const { t } = useTranslation();
  const { name, unit, value, changeable, changes } = setting;
  const formats = useFormats();
  const amount = useAmount(unit);
  const { changeSetting, busy, refusals } = useChangeSetting();
  const before = changes[0]?.was;
  return (
    <>
      <ol className={classes.changes}>
        {changes.map(({ at, by, was, value: became, why }) => (
          <li key={at}>
            <span>{t('settings.changed', { was: amount(was), value: amount(became) })}</span>
            <span className={classes.limits}>
              {formats.moment(at)} · <bdi>{by}</bdi>
            </span>
            {why && <q dir="auto">{why}</q>}
          </li>
        ))}
      </ol>
      {changeable && before !== undefined && mayBe(name, before) && (
        <Button
          variant="default"
          loading={busy}
          onClick={() => void changeSetting({ name, value: before, seen: value, why: t('settings.tookBack') })}
        >
          {t('settings.back', { value: amount(before) })}
        </Button>
      )}
      <Refusals refusals={refusals} />
    </>
  );
}

SettingHistory.fragment = graphql(
  `fragment SettingHistory on Setting { name unit value changeable changes { at by was value why } }`,
);
