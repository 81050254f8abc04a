import { useApolloClient, useReactiveVar } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { liveState } from '../../platform/live/live-state.ts';
import { asOwn } from '../../platform/own-writes.ts';
import { sessionEnded } from '../../platform/session.ts';
import { useToast } from '../../ui/useToast.tsx';
import { lapse, settleIn, show } from './device.ts';
import { sendAll } from './send.ts';
import { useTakeBack } from './useTakeBack.ts';
import { person, waiting } from './waiting.ts';

/** Where no event says that there is a line again, it is tried this often. */
const AGAIN_MS = 20_000;

/** Sends what waits: when the page opens, is seen again or hears the server again, and now and then; says how it went. */
export function useSending(onSee: () => void): void {
  const { t } = useTranslation();
  const client = useApolloClient();
  const toast = useToast();
  const takeBack = useTakeBack();
  const now = useReactiveVar(person);
  const live = useReactiveVar(liveState);
  const ended = useReactiveVar(sessionEnded);
  const all = useReactiveVar(waiting);
  const seen = useRef(new Set<string>());

  const send = useEffectEvent(async () => {
    if (!person()) return;
    const late = lapse(Date.now());
    if (late > 0) tellNotDone(late);
    if (!navigator.onLine || sessionEnded()) return;
    const { done, refused } = await sendAll(client);
    if (done > 0) toast(t('waiting.sent', { count: done }));
    if (refused > 0) tellNotDone(refused);
    if (done + refused > 0 && !sessionEnded()) await asOwn(() => client.refetchQueries({ include: 'active' })).catch(() => {});
  });
  // It stays until it is seen: nothing else says why the page is as it is.
  function tellNotDone(count: number) {
    const id = notifications.show({
      autoClose: false,
      color: 'brick',
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span>{t('waiting.notDoneTold', { count })}</span>
          <Button
            flex="none"
            variant="light"
            onClick={() => {
              notifications.hide(id);
              onSee();
            }}
          >
            {t('waiting.see')}
          </Button>
        </Group>
      ),
      closeButtonProps: { 'aria-label': t('platform.close') },
    });
  }
  const tellKept = useEffectEvent((keys: string[]) => {
    const [first] = keys;
    if (keys.length === 1 && first) toast(t('waiting.kept'), () => void takeBack(first));
    else toast(t('waiting.keptMany', { count: keys.length }));
  });

  useEffect(() => {
    if (!now) return;
    settleIn(now);
    for (const { key } of waiting()) seen.current.add(key);
  }, [now]);
  useEffect(() => {
    const fresh = all.filter(({ key, end }) => !end && !seen.current.has(key)).map(({ key }) => key);
    for (const key of fresh) seen.current.add(key);
    if (fresh.length === 0) return;
    tellKept(fresh);
    void send(); // it may wait only behind others, with a connection
  }, [all]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these is a reason to try
  useEffect(() => void send(), [now, live, ended]);
  useEffect(() => {
    const tryIt = () => void (!document.hidden && send());
    const timer = setInterval(tryIt, AGAIN_MS);
    window.addEventListener('online', tryIt);
    window.addEventListener('storage', show);
    document.addEventListener('visibilitychange', tryIt);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', tryIt);
      window.removeEventListener('storage', show);
      document.removeEventListener('visibilitychange', tryIt);
    };
  }, []);
}
