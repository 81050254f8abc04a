import { didItGoWell, toldIn } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { useMe } from '../staff/me.ts';
import { TextToSend } from '../texts/TextToSend.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { useAskHowItWent } from './useAskHowItWent.ts';

/** Whoever was helped asked by a text, in their language; they answer by a word. */
export function AskByText({ followUpId, language: preferred }: { followUpId: string; language: string }) {
  const { t } = useTranslation();
  const { network } = useMe();
  const { askHowItWent, busy, refusals } = useAskHowItWent(followUpId);
  const language = toldIn(preferred);
  return (
    <Unfold label={t('texts.asking.open')}>
      <TextToSend
        {...{ text: didItGoWell(network.name, language), language, busy, refusals }}
        onSend={(safe) => void askHowItWent(safe)}
      />
      <Refusals refusals={refusals.filter(({ field }) => field !== 'safeByText')} />
    </Unfold>
  );
}
