import { useTranslation } from 'react-i18next';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import { isSafeguarding } from '../staff/roles.ts';
import { useWays } from '../staff/useWays.ts';

/** A page to go to; `jump` is the letter that follows g. */
export type Place = { to: string; name: string; jump: string | null };

/** The last part of a path, and its letter. */
const JUMPS: Record<string, string> = {
  today: 't',
  queue: 'q',
  calls: 'c',
  volunteers: 'v',
  wards: 'w',
  directory: 'd',
  inbox: 'i',
};

/** Where the reader may go: the ways in the band as they stand there, and those that are opened seldom. Read when it is asked for. */
export function usePlaces(): () => Place[] {
  const { t } = useTranslation();
  const paths = usePaths();
  const { roles, organization } = useMe();
  const ways = useWays();
  const rings = !organization && !roles.every(isSafeguarding);
  return () => {
    const inBand = [...document.querySelectorAll<HTMLAnchorElement>('header nav a[href]')].map((link) => ({
      to: link.pathname,
      name: link.textContent?.trim() ?? '',
    }));
    const seldom = [
      ...(rings ? [{ to: paths.calls, name: t('callList.title') }] : []),
      ...(roles.includes('COORDINATOR') ? [{ to: paths.takeIn, name: t('takeIn.open') }] : []),
      ...ways,
    ].filter(({ to }) => !inBand.some((way) => way.to === to));
    return [...inBand, ...seldom].map(({ to, name }) => ({ to, name, jump: JUMPS[to.slice(paths.root.length + 1)] ?? null }));
  };
}
