import { useReactiveVar } from '@apollo/client/react';
import { useDisclosure } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Live } from '../../ui/Live.tsx';
import { useSending } from './useSending.tsx';
import classes from './WaitingRoom.module.css';
import { WaitingWindow } from './WaitingWindow.tsx';
import { waiting } from './waiting.ts';

/** Sends what waits as soon as it can; says how much waits and what could not be done, and shows it at a press. */
export function WaitingRoom() {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure();
  const all = useReactiveVar(waiting);
  useSending(open);
  // What stands on the rows is wanted where there is no line: it comes along.
  useEffect(() => void import('./WaitsPills.tsx').catch(() => {}), []);
  const count = all.filter(({ end }) => !end).length;
  const notDone = all.length - count;
  const words = [count > 0 && t('waiting.count', { count }), notDone > 0 && t('waiting.notDoneCount', { count: notDone })]
    .filter(Boolean)
    .join(t('platform.listComma'));
  return (
    <>
      <Live>{words}</Live>
      {all.length > 0 && (
        <button type="button" className={classes.button} data-not-done={notDone > 0} aria-label={words} onClick={open}>
          <IconCloudOff size={22} aria-hidden />
          <span>{all.length}</span>
        </button>
      )}
      <WaitingWindow opened={opened} all={all} onClose={close} />
    </>
  );
}
