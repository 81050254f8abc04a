import { useTranslation } from 'react-i18next';
import type { Refusal } from '../platform/refusal.ts';
import { useRefreshAt } from '../platform/useRefreshAt.ts';
import classes from '../ui/Card.module.css';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { SentMessage } from './SentMessage.tsx';
import { useWardMessages } from './useWardMessages.ts';

type Props = {
  ward: { code: string; name: string };
  busy: boolean;
  refusals: Refusal[];
  onTakeBack: (messageId: string) => void;
};

/** What was written to a ward in the last three months, by whom. */
export function SentMessages({ ward, busy, refusals, onTakeBack }: Props) {
  const { t } = useTranslation();
  const { messages, error, askAgain } = useWardMessages(ward.code);
  useRefreshAt(messages?.find(({ canTakeBack }) => canTakeBack)?.goesAt ?? null);
  return (
    <Section title={t('message.history', { ward: ward.name })}>
      <Refusals refusals={refusals} />
      {error && !messages && <TryAgain error={error} onTryAgain={askAgain} />}
      {!messages && !error && <Waiting />}
      {messages?.length === 0 && <p>{t('message.none')}</p>}
      <ul className={classes.cards}>
        {messages?.map((message) => (
          <li key={message.id}>
            <SentMessage message={message} busy={busy} onTakeBack={() => onTakeBack(message.id)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
