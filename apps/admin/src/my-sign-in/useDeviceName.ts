import { useTranslation } from 'react-i18next';
import type { Browser, OperatingSystem } from '../gql/graphql.ts';

const NAMES: Record<Browser | OperatingSystem, string | null> = {
  CHROME: 'Chrome',
  EDGE: 'Edge',
  FIREFOX: 'Firefox',
  OPERA: 'Opera',
  SAFARI: 'Safari',
  SAMSUNG: 'Samsung Internet',
  ANDROID: 'Android',
  CHROMEOS: 'ChromeOS',
  IOS: 'iPhone, iPad',
  LINUX: 'Linux',
  MACOS: 'Mac',
  WINDOWS: 'Windows',
  OTHER: null,
};

/** A device in words one knows it by: "Chrome on Android". */
export function useDeviceName() {
  const { t } = useTranslation();
  return ({ browser, system }: { browser: Browser; system: OperatingSystem }): string =>
    t('mySignIn.device', {
      browser: NAMES[browser] ?? t('mySignIn.someBrowser'),
      system: NAMES[system] ?? t('mySignIn.someSystem'),
    });
}
