import { NativeSelect, TextInput } from '@mantine/core';
import { penceIn } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingBoxFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useAmount } from './useAmount.ts';

type Props = { setting: SettingBoxFragment; error: string | undefined; onChange: (value: number | null) => void };

/** The box for a value, as its unit has it: a choice where there are few, a sum of money, or a whole number. Null for what is none. */
export function SettingBox({ setting: { unit, value, least, most }, error, onChange }: Props) {
  const { t } = useTranslation();
  const amount = useAmount(unit);
  const [written, setTyped] = useState<string | null>(null);
  const typed = written ?? String(unit === 'PENCE' ? value / 100 : value);
  const label = t(`settings.unit.${unit}`);
  if (unit === 'HOUR_OF_DAY' || unit === 'DAY_OF_WEEK' || unit === 'YEARS') {
    const all = [...Array(most - least + 1).keys()].map((step) => least + step);
    return (
      <NativeSelect
        label={label}
        data={all.map((one) => ({ value: String(one), label: amount(one) }))}
        value={typed}
        error={error}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onChange(Number(currentTarget.value));
        }}
      />
    );
  }
  const read = (text: string) => (unit === 'PENCE' ? penceIn(text) : /^\d{1,5}$/.test(text.trim()) ? Number(text) : null);
  return (
    <TextInput
      label={label}
      description={t('settings.between', { least: amount(least), most: amount(most) })}
      inputMode={unit === 'PENCE' ? 'decimal' : 'numeric'}
      maxLength={8}
      dir="ltr"
      value={typed}
      error={error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(read(currentTarget.value));
      }}
    />
  );
}

SettingBox.fragment = graphql(`fragment SettingBox on Setting { unit value least most }`);
