import { Button, Popover, Stack, Text } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { LanguageSwitch } from '../page-language/LanguageSwitch.tsx';
import { useChangePageLanguage } from '../page-language/useChangePageLanguage.ts';
import { Refusals } from '../ui/Refusals.tsx';
import classes from './MeMenu.module.css';
import { useMe } from './me.ts';
import { useSignOut } from './useSignOut.ts';

/** Who I am here, the language I read, and the way out. */
export function MeMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const paths = usePaths();
  const { pathname } = useLocation();
  const { changePageLanguage, refusals } = useChangePageLanguage();
  const { signOut, refusals: stayed } = useSignOut();
  return (
    <Popover key={pathname} position="bottom-end" shadow="md" radius="md" trapFocus returnFocus width={288}>
      <Popover.Target>
        <button type="button" className={classes.button}>
          <IconUserCircle size={24} aria-hidden />
          <bdi className={classes.name}>{me.displayName}</bdi>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('me.label')}>
        <Stack gap="sm">
          <div>
            <Text fw={700}>
              <bdi>{me.displayName}</bdi>
            </Text>
            <Text size="sm" c="dimmed">
              {me.roles.map((role) => t(`role.${role}`)).join(t('platform.listComma'))}
              {me.wards.length > 0 && ` · ${me.wards.map(({ name }) => name).join(t('platform.listComma'))}`}
            </Text>
          </div>
          <LanguageSwitch onPick={(language) => void changePageLanguage(language)} />
          <Link to={paths.mySignIn}>{t('mySignIn.title')}</Link>
          {me.roles.includes('COORDINATOR') && <Link to={paths.people}>{t('staff.title')}</Link>}
          <Refusals refusals={[...refusals, ...stayed]} />
          <Button variant="default" onClick={() => void signOut()}>
            {t('me.signOut')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
