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
    const reload = () => window.location.reload();
    // A part may be gone, or the line: only a server that answers has a newer page to load.
    const gone = async () => {
      const answer = await fetch(window.location.pathname, { cache: 'no-store' }).catch(() => null);
      if (answer?.ok) setLoad(() => reload);
    };
    let pressed = false; // in this tab: another's press loads no page here under somebody's fingers
    const noticed = () => void gone();
    window.addEventListener('vite:preloadError', noticed);
    // After the first screen: it is no part of that.
    const timer = setTimeout(async () => {
      const worker = await import('virtual:pwa-register').catch(() => null); // no line: with the next page
      const take = worker?.registerSW({
        onNeedRefresh: () =>
          setLoad(() => () => {
            pressed = true;
            if (navigator.serviceWorker.controller) void take?.(true);
            else reload();
          }),
        onNeedReload: () => (pressed ? reload() : setLoad(() => reload)),
        onRegisterError: () => {},
      });
    }, 3000);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('vite:preloadError', noticed);
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
