import { Modal, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Live } from '../ui/Live.tsx';
import { WindowHead } from '../ui/WindowHead.tsx';
import classes from './CommandBar.module.css';
import { OptionLine } from './OptionLine.tsx';
import { type Option, useOptions } from './useOptions.ts';

type Props = { opened: boolean; onClose: () => void; onKeys: () => void };

/** Before anything is typed: Enter is not to do whatever stands first. */
const NONE = -1;

/** Find, go, do: one box over any page. Choosing closes it first, so that what is chosen has the page to itself. */
export function CommandBar({ opened, onClose, onKeys }: Props) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false });
  const chosen = useRef<(() => void) | null>(null);
  const [choosing, setChoosing] = useState(false);
  function choose(option: Option) {
    chosen.current = option.choose;
    setChoosing(true);
    onClose();
  }
  function closed() {
    setChoosing(false);
    chosen.current?.();
    chosen.current = null;
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={closed}
      returnFocus={!choosing}
      withCloseButton={false}
      fullScreen={phone}
      centered={false}
      size="lg"
    >
      <WindowHead title={t('command.title')} />
      <Box onChoose={choose} onKeys={onKeys} />
    </Modal>
  );
}

/** The box, and what there is for what stands in it: a combobox whose list is always open. */
function Box({ onChoose, onKeys }: { onChoose: (option: Option) => void; onKeys: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [late] = useDebouncedValue(typed, 150);
  const { groups, trouble, settled } = useOptions(late, onKeys);
  const options = groups.flatMap((group) => group.options);
  const [at, setAt] = useState(NONE);
  const [hurried, setHurried] = useState(false);
  const upToDate = settled && late === typed;
  const active = options[Math.min(at, options.length - 1)];
  const idOf = (key: string) => `${id}-${key}`;

  // Enter was pressed before the answer was there: what comes first is chosen when it is.
  useEffect(() => {
    if (!hurried || !upToDate) return;
    setHurried(false);
    if (active) onChoose(active);
  });

  function step(by: number) {
    const from = at === NONE && by < 0 ? 0 : Math.min(at, options.length - 1);
    const next = (from + by + options.length) % options.length;
    setAt(next);
    document.getElementById(idOf(options[next]?.key ?? ''))?.scrollIntoView({ block: 'nearest' });
  }
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    setHurried(event.key === 'Enter' && !upToDate);
    if (options.length === 0) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && active && upToDate) onChoose(active);
    else return;
    event.preventDefault();
  }
  return (
    <div className={classes.bar}>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={idOf('list')}
        aria-autocomplete="list"
        aria-activedescendant={active && idOf(active.key)}
        label={t('command.label')}
        description={t('command.hint')}
        leftSection={<IconSearch size={20} aria-hidden />}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={100}
        value={typed}
        onKeyDown={press}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(event.currentTarget.value.trim() === '' ? NONE : 0);
        }}
      />
      <Live>{upToDate && late !== '' ? t('command.found', { count: options.length }) : ''}</Live>
      {trouble && <Text c="brick">{trouble}</Text>}
      {options.length === 0 && settled && <p>{t('command.nothing')}</p>}
      <div id={idOf('list')} role="listbox" aria-label={t('command.title')} className={classes.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset does not stand in a listbox
          <div key={group.kind} role="group" aria-labelledby={idOf(group.kind)}>
            <div id={idOf(group.kind)} role="presentation" className={classes.kind}>
              {t(`command.kind.${group.kind}`)}
            </div>
            {group.options.map((option) => (
              <OptionLine
                key={option.key}
                id={idOf(option.key)}
                option={option}
                active={option === active}
                onPoint={() => setAt(options.indexOf(option))}
                onChoose={() => onChoose(option)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
