import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import { undoLatest } from '../ui/undo.ts';
import classes from './CommandButton.module.css';
import { focusSearch, selectInList, stepInList } from './in-list.ts';
import { MOD, useKeys } from './useKeys.ts';
import { useLater } from './useLater.ts';
import { usePlaces } from './usePlaces.ts';

/** The way to the command bar, for a thumb; and the keys of every page. */
export function CommandButton() {
  const { t } = useTranslation();
  const paths = usePaths();
  const navigate = useNavigate();
  const places = usePlaces();
  const bar = useLater(() => import('./CommandBar.tsx').then(({ CommandBar }) => CommandBar));
  const sheet = useLater(() => import('./KeySheet.tsx').then(({ KeySheet }) => KeySheet));
  const goTo = (to: string | undefined) => {
    if (to && places().some((place) => place.to === to)) void navigate(to);
  };
  const jump = (letter: string) => () => goTo(places().find((place) => place.jump === letter)?.to);
  const keys = {
    '$mod+k': bar.open,
    '/': () => focusSearch() || bar.open(),
    '?': sheet.open,
    j: () => stepInList(1),
    k: () => stepInList(-1),
    x: selectInList,
    n: () => goTo(paths.intake),
    z: undoLatest,
    ...Object.fromEntries(['t', 'q', 'c', 'v', 'w', 'd', 'i'].map((letter) => [`g ${letter}`, jump(letter)])),
  };
  useKeys(keys, bar.opened || sheet.opened);
  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-label={t('command.title')}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={bar.open}
      >
        <IconSearch size={22} aria-hidden />
        <KeyHint keys={`${MOD} K`} />
      </button>
      {bar.Part && <bar.Part opened={bar.opened} onClose={bar.close} onKeys={sheet.open} />}
      {sheet.Part && <sheet.Part opened={sheet.opened} onClose={sheet.close} places={places} />}
    </>
  );
}
