import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** A passing word that something was done, with the way back where there is one. */
export function useToast() {
  const { t } = useTranslation();
  return (message: string, undo?: () => void) => {
    notifications.clean(); // one word at a time: a pile would hide the page
    const id = notifications.show({
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span>{message}</span>
          {undo && (
            <Button
              variant="light"
              onClick={() => {
                notifications.hide(id);
                undo();
              }}
            >
              {t('platform.undo')}
            </Button>
          )}
        </Group>
      ),
      closeButtonProps: { 'aria-label': t('platform.close') },
    });
  };
}
