import { Checkbox, Modal, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSingleKeys } from '../platform/single-keys.ts';
import { WindowHead } from '../ui/WindowHead.tsx';
import { canSelect } from './in-list.ts';
import classes from './KeySheet.module.css';
import { MOD } from './useKeys.ts';
import type { Place } from './usePlaces.ts';

type Props = { opened: boolean; onClose: () => void; places: () => Place[] };

/** Every key of the page it stands over, and the switch for those that are single letters. */
export function KeySheet({ opened, onClose, places }: Props) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false });
  return (
    <Modal opened={opened} onClose={onClose} withCloseButton={false} fullScreen={phone} size="lg">
      <WindowHead title={t('keys.title')} />
      <Sheet places={places()} />
    </Modal>
  );
}

function Sheet({ places }: { places: Place[] }) {
  const { t } = useTranslation();
  const [single, setSingle] = useSingleKeys();
  const letters: [keys: string, does: string][] = [
    ['/', t('keys.search')],
    ['J', t('keys.next')],
    ['K', t('keys.before')],
    ['Enter', t('keys.open')],
    ...(canSelect() ? ([['X', t('keys.select')]] as [string, string][]) : []),
    ['N', t('keys.new')],
    ['Z', t('keys.undo')],
    ['?', t('keys.sheet')],
    ...places.flatMap(({ name, jump }): [string, string][] => (jump ? [[`G ${jump.toUpperCase()}`, name]] : [])),
  ];
  return (
    <Stack>
      <KeyTable
        name={t('keys.always')}
        keys={[
          [`${MOD} K`, t('command.title')],
          ['Esc', t('keys.close')],
        ]}
      />
      <Checkbox
        size="md"
        label={t('keys.switch')}
        description={t('keys.switchHint')}
        checked={single}
        onChange={(event) => setSingle(event.currentTarget.checked)}
      />
      <KeyTable name={t('keys.single')} keys={letters} />
      <p className={classes.hint}>{t('keys.then')}</p>
    </Stack>
  );
}

function KeyTable({ name, keys }: { name: string; keys: [keys: string, does: string][] }) {
  return (
    <table className={classes.keys}>
      <caption>{name}</caption>
      <tbody>
        {keys.map(([pressed, does]) => (
          <tr key={pressed}>
            <th scope="row">
              <bdo dir="ltr">
                {pressed.split(' ').map((one) => (
                  <kbd key={one}>{one}</kbd>
                ))}
              </bdo>
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
