import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCategoryOptions } from '../categories/useCategoryOptions.ts';
import { useLanguageOptions } from '../languages/useLanguageOptions.ts';
import { useSkillOptions } from '../skills/useSkillOptions.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWardOptions } from '../wards/useWardOptions.ts';
import { CHECK_PICKS, type Picked, UNASKED_PICKS } from './picked.ts';
import classes from './VolunteerCard.module.css';

type Props = { picked: Picked; onPick: (name: keyof Picked, value: string) => void };
const MORE = ['duty', 'load', 'asked', 'checks'] as const;
type Options = { value: string; label: string }[];

/** Who lives, speaks, offers and can do what; and, unfolded, who is there, whom nobody asked, whose checks run out. */
export function VolunteerFilters({ picked, onPick }: Props) {
  const { t } = useTranslation();
  const any = { value: '', label: t('queue.any') };
  const first = {
    ward: useWardOptions(),
    language: useLanguageOptions(),
    category: useCategoryOptions(),
    skill: useSkillOptions(),
  };
  const more = {
    duty: [
      { value: 'on', label: t('volunteers.onDuty') },
      { value: 'off', label: t('volunteers.offDuty') },
    ],
    load: [
      { value: 'room', label: t('listed.hasRoom') },
      { value: 'full', label: t('listed.full') },
    ],
    asked: UNASKED_PICKS.map((days) => ({ value: String(days), label: t('listed.unasked', { count: days }) })),
    checks: CHECK_PICKS.map((value) => ({ value, label: t(`listed.${value}`) })),
  };
  const select = (name: keyof Picked, label: string, options: Options) => (
    <NativeSelect
      key={name}
      label={label}
      data={options}
      value={picked[name]}
      onChange={(event) => onPick(name, event.currentTarget.value)}
    />
  );
  // As the address has it at first; nobody's fold closes under their fingers.
  const [open] = useState(() => MORE.some((name) => picked[name]) || picked.order !== '');
  const orders = [
    { value: '', label: t('listed.NAME') },
    { value: 'LONGEST_UNASKED', label: t('listed.LONGEST_UNASKED') },
  ];
  return (
    <>
      <div className={classes.filters}>
        {(['ward', 'language', 'category', 'skill'] as const).map((name) =>
          select(name, t(`volunteers.filter.${name}`), [any, ...first[name]]),
        )}
      </div>
      <Disclosure summary={t('listed.more')} open={open}>
        <div className={classes.filters}>
          {MORE.map((name) => select(name, t(`listed.${name}`), [any, ...more[name]]))}
          {select('order', t('listed.order'), orders)}
        </div>
      </Disclosure>
    </>
  );
}
