import { useReactiveVar } from '@apollo/client/react';
import { Button, Popover, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ConcernDialogLater } from '../concerns/ConcernDialogLater.tsx';
import { waiting } from '../offline/waiting/waiting.ts';
import { LanguageSwitch } from '../page-language/LanguageSwitch.tsx';
import { useChangePageLanguage } from '../page-language/useChangePageLanguage.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { MeLinks } from './MeLinks.tsx';
import classes from './MeMenu.module.css';
import { useMe } from './me.ts';
import { useSignOut } from './useSignOut.ts';

/** No longer than there is room for on a small phone. */
const FITS = {
  padding: 8,
  apply: ({ availableHeight, elements }: { availableHeight: number; elements: { floating: HTMLElement } }) => {
    elements.floating.style.maxHeight = `${Math.max(availableHeight, 200)}px`;
  },
};

/** Who I am here, the language I read, and the way out. */
export function MeMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const { changePageLanguage, refusals } = useChangePageLanguage();
  const { signOut, refusals: stayed } = useSignOut();
  const unsent = useReactiveVar(waiting).filter(({ end }) => !end).length;
  const [opened, menu] = useDisclosure();
  const [worried, dialog] = useDisclosure();
  // The dialog stands beside the menu: a menu that closes would take it along.
  const tellOfWorry = () => {
    menu.close();
    dialog.open();
  };
  return (
    <>
      <Popover
        opened={opened}
        onChange={(shown) => (shown ? menu.open() : menu.close())}
        position="bottom-end"
        shadow="md"
        radius="md"
        trapFocus
        returnFocus
        width={288}
        middlewares={{ size: FITS }}
        hideDetached={false}
      >
        <Popover.Target>
          <button type="button" className={classes.button} onClick={menu.toggle}>
            <IconUserCircle size={24} aria-hidden />
            <bdi className={classes.name}>{me.displayName}</bdi>
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('me.label')} className={classes.menu}>
          <Stack gap="sm">
            <div>
              <Text fw={700}>
                <bdi>{me.displayName}</bdi>
              </Text>
              <Text size="sm" c="dimmed">
                {me.roles.map((role) => t(`role.${role}`)).join(t('platform.listComma'))}
                {me.organization && ` · ${me.organization.name}`}
                {me.wards.length > 0 && ` · ${me.wards.map(({ name }) => name).join(t('platform.listComma'))}`}
              </Text>
            </div>
            <MeLinks onGo={menu.close} />
            <LanguageSwitch onPick={(language) => void changePageLanguage(language)} />
            <Refusals refusals={[...refusals, ...stayed]} />
            {!me.organization && (
              <Button variant="subtle" onClick={tellOfWorry}>
                {t('concerns.raise.open')}
              </Button>
            )}
            {unsent > 0 && <Text size="sm">{t('waiting.signOut', { count: unsent })}</Text>}
            <Button variant="default" onClick={() => void signOut()}>
              {t('me.signOut')}
            </Button>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <ConcernDialogLater opened={worried} onClose={dialog.close} />
    </>
  );
}
