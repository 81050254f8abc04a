import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestStatus } from '../gql/graphql.ts';
import { wroteJustNow } from '../platform/own-writes.ts';
import { useTypedInVain } from '../platform/useTypedInVain.ts';
import { useToast } from '../ui/useToast.tsx';

/** Leaves a window once its request is no longer as it was when it was asked about; where that was somebody else's doing, says so, and whether anything typed went with it. */
export function useGoneOn(was: RequestStatus, now: RequestStatus | null, onLeave: () => void): void {
  const { t } = useTranslation();
  const toast = useToast();
  const typedInVain = useTypedInVain();
  const meanwhile = useRef<RequestStatus | null>(null);
  const goneTo = now === was ? null : now;
  const leave = useEffectEvent((to: RequestStatus) => {
    if (!wroteJustNow()) meanwhile.current = to;
    onLeave();
  });
  const tell = useEffectEvent(() => {
    if (!meanwhile.current) return;
    const said = t('meanwhile.status', { status: t(`status.${meanwhile.current}`) });
    toast(typedInVain() ? `${said} ${t('meanwhile.inVain')}` : said);
  });
  useEffect(() => {
    if (goneTo) leave(goneTo);
  }, [goneTo]);
  useEffect(() => () => tell(), []); // only once the window is gone is it known what went with it
}
