import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '../ui/useToast.tsx';

/** A window whose code comes when it is first wanted: null until then. Where it does not come, a word says so. */
export function useLater<Props>(load: () => Promise<ComponentType<Props>>) {
  const { t } = useTranslation();
  const toast = useToast();
  const [loaded, setLoaded] = useState<{ Part: ComponentType<Props> } | null>(null);
  const [opened, setOpened] = useState(false);
  const open = () => {
    setOpened(true);
    if (loaded) return;
    load().then(
      (Part) => setLoaded({ Part }),
      () => {
        setOpened(false);
        toast(t('command.stale'));
      },
    );
  };
  return { Part: loaded?.Part ?? null, opened, open, close: () => setOpened(false) };
}
