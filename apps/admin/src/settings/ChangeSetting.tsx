import { Textarea } from '@mantine/core';
import { mayBe, type SettingValues } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeSettingFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { messageAt } from '../platform/refusal.ts';
import { Form } from '../ui/Form.tsx';
import { SettingBox } from './SettingBox.tsx';
import classes from './Settings.module.css';
import { useAmount } from './useAmount.ts';
import { useChangeSetting } from './useChangeSetting.ts';
import { useEffectInWords } from './useEffectInWords.ts';
import { useWhatGoes } from './useWhatGoes.ts';

type Props = { setting: ChangeSettingFragment; values: SettingValues; onKept: () => void };

/** Another value, tried out in words before it is kept. */
export function ChangeSetting({ setting, values, onKept }: Props) {
  const { t } = useTranslation();
  const { name, unit, value: before, least, most } = setting;
  const { changeSetting, busy, refusals } = useChangeSetting();
  const [typed, setTyped] = useState<number | null | undefined>();
  const value = typed === undefined ? before : typed;
  const [why, setWhy] = useState('');
  const [pressed, setPressed] = useState(false);
  const inWords = useEffectInWords();
  const amount = useAmount(unit);
  const tried = value !== null && value !== before && mayBe(name, value) ? value : null;
  const goes = useWhatGoes(name, tried);
  const refused = pressed && (value === null || !mayBe(name, value));
  const outside = refused ? t('settings.outside', { least: amount(least), most: amount(most) }) : undefined;
  return (
    <Form
      submit={t('settings.keep')}
      quiet
      busy={busy}
      refusals={refusals.filter(({ field }) => field !== 'value' && field !== 'why')}
      onSubmit={async () => {
        setPressed(true);
        if (value !== null && mayBe(name, value) && (await changeSetting({ name, value, seen: before, why }))) onKept();
      }}
    >
      <SettingBox setting={setting} error={outside ?? messageAt(refusals, 'value')} onChange={setTyped} />
      <p role="status" className={classes.tried}>
        {tried === null ? t('settings.tryIt') : inWords(name, { ...values, [name]: tried })}
        {goes !== null && ` ${t('settings.goes', { count: goes })}`}
      </p>
      <Textarea
        label={t('settings.why')}
        description={t('settings.whyHint')}
        autosize
        maxLength={300}
        value={why}
        error={messageAt(refusals, 'why')}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
    </Form>
  );
}

ChangeSetting.fragment = graphql(`fragment ChangeSetting on Setting { name unit value least most ...SettingBox }`);
