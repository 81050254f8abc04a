import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import classes from './NewVersion.module.css';

/** There is a newer version of these pages, or a part of this one is gone: said, and loaded by a press alone, for what is typed goes with it. */
export function NewVersion() {
  const { t } = useTranslation();
  const [load, setLoad] = useState<(() => void) | null>(null);
  useEffect(() => {
    const gone = () => setLoad(() => () => window.location.reload());
    window.addEventListener('vite:preloadError', gone);
    // After the first screen: it is no part of that.
    const timer = setTimeout(async () => {
      const { registerSW } = await import('virtual:pwa-register');
      const take = registerSW({ onNeedRefresh: () => setLoad(() => () => void take(true)), onRegisterError: () => {} });
    }, 3000);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('vite:preloadError', gone);
    };
  }, []);
  if (!load) return null;
  return (
    <div className={classes.bar}>
      <Notice tone="canal" urgent>
        <Group gap="sm">
          <span>{t('offline.newVersion')}</span>
          <Button onClick={load}>{t('offline.load')}</Button>
        </Group>
      </Notice>
    </div>
  );
}
