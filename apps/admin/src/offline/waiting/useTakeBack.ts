import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/useToast.tsx';
import { takeBack } from './keep.ts';

/** Takes something back before it is sent; says so where it was sent meanwhile. */
export function useTakeBack() {
  const { t } = useTranslation();
  const toast = useToast();
  return async (key: string) => toast(t((await takeBack(key)) ? 'waiting.takenBack' : 'waiting.tooLate'));
}
