import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { KeyHint } from './KeyHint.tsx';
import { offerUndo, undoLatest, withdrawUndo } from './undo.ts';

/** A passing word that something was done, with the way back where there is one: by its button, or by its key. */
export function useToast() {
  const { t } = useTranslation();
  return (message: string, undo?: () => void) => {
    notifications.clean(); // one word at a time: a pile would hide the page
    const back = undo
      ? () => {
          notifications.hide(id);
          undo();
        }
      : null;
    const id = notifications.show({
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span>{message}</span>
          {back && (
            <Button flex="none" variant="light" aria-keyshortcuts="z" onClick={undoLatest} rightSection={<KeyHint keys="Z" />}>
              {t('platform.undo')}
            </Button>
          )}
        </Group>
      ),
      closeButtonProps: { 'aria-label': t('platform.close') },
      onClose: () => withdrawUndo(back),
    });
    offerUndo(back);
  };
}
