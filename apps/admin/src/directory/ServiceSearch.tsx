import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguageOptions } from '../languages/useLanguageOptions.ts';
import { useMe } from '../staff/me.ts';
import { useWardOptions } from '../wards/useWardOptions.ts';
import classes from './DirectoryPage.module.css';
import { useNeedOptions } from './useNeedOptions.ts';
import { type Narrowing, TAKES } from './useServiceSearch.ts';

type Props = { said: (name: Narrowing) => string; narrow: (name: Narrowing, value: string) => void };

/** By what other support is looked for. */
export function ServiceSearch({ said, narrow }: Props) {
  const { t } = useTranslation();
  const coordinates = useMe().roles.includes('COORDINATOR');
  const options = {
    need: useNeedOptions().map(({ value, label }) => ({ value, label })),
    ward: useWardOptions(),
    language: useLanguageOptions(),
    takes: TAKES.map((value) => ({ value, label: t(`directory.search.takes.${value}`) })),
  };
  return (
    <search className={classes.search}>
      <TextInput
        type="search"
        label={t('directory.search.text')}
        maxLength={100}
        value={said('text')}
        onChange={(event) => narrow('text', event.currentTarget.value)}
      />
      {(['need', 'ward', 'language', 'takes'] as const).map((name) => (
        <NativeSelect
          key={name}
          label={t(`directory.search.${name === 'takes' ? 'how' : name}`)}
          data={[{ value: '', label: t('queue.any') }, ...options[name]]}
          value={said(name)}
          onChange={(event) => narrow(name, event.currentTarget.value)}
        />
      ))}
      <Group gap="0 1.25rem" className={classes.whole}>
        {(['open', 'ended'] as const).map(
          (name) =>
            (name === 'open' || coordinates) && (
              <Checkbox
                key={name}
                size="md"
                label={t(`directory.search.${name}`)}
                checked={said(name) !== ''}
                onChange={(event) => narrow(name, event.currentTarget.checked ? 'yes' : '')}
              />
            ),
        )}
      </Group>
    </search>
  );
}
