import { NativeSelect } from '@mantine/core';
import { languageName, PAGE_LANGUAGES, type PageLanguage } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Form } from '../ui/Form.tsx';
import { boxId, MessageBoxes } from './MessageBoxes.tsx';
import { MessagePreview } from './MessagePreview.tsx';
import { EMPTY, languagesOf, type MessageDraft } from './message-draft.ts';
import { useMessagePreview } from './useMessagePreview.ts';
import { useSendWardMessage } from './useSendWardMessage.ts';

type Props = { wardCode: string; onTakeBack: (messageId: string) => void };

/** A message is written, looked at as it will be mailed, and sent; what is refused stays as it was typed. */
export function WriteMessage({ wardCode, onTakeBack }: Props) {
  const { t } = useTranslation();
  const pageLanguage = usePageLanguage();
  const [draft, setDraft] = useState<MessageDraft>(EMPTY);
  const { look, preview, troubles, attempt, ...looking } = useMessagePreview(wardCode, draft);
  const { send, busy, refusals, forgive } = useSendWardMessage(wardCode, onTakeBack);
  const change = (next: MessageDraft) => {
    forgive();
    setDraft(next);
  };
  const sendIt = async () => {
    if (await send(draft)) setDraft(EMPTY);
  };
  const wrong = (field: string) => {
    const kinds = troubles.filter((trouble) => trouble.field === field).map(({ kind }) => kind);
    // A telephone number or a postcode is left out, not written in words.
    const leftOut = kinds.some((kind) => kind === 'PHONE' || kind === 'POSTCODE');
    const said = kinds.filter((kind) => !leftOut || kind !== 'NUMBER').map((kind) => t(`message.trouble.${kind}`));
    return said.length > 0 ? said.join(' ') : undefined;
  };
  const named = (field: string) => {
    const [language = '', box = ''] = field.split('.');
    const label = t(box === 'subject' ? 'message.subject' : 'message.words', { language: languageName(language, pageLanguage) });
    return { message: `${label}: ${wrong(field)}`, reach: () => document.getElementById(boxId(language, box))?.focus() };
  };
  const missing = PAGE_LANGUAGES.filter((language) => !draft[language]);
  return (
    <>
      <ErrorSummary
        title={t('message.wrong')}
        errors={[...new Set(troubles.map(({ field }) => field))].map(named)}
        attempt={attempt}
      />
      <Form submit={t('message.preview')} quiet={preview !== null} {...looking} onSubmit={look}>
        {languagesOf(draft).map((language) => (
          <MessageBoxes
            key={language}
            language={language}
            said={draft[language] ?? { subject: '', text: '' }}
            wrong={{ subject: wrong(`${language}.subject`), text: wrong(`${language}.text`) }}
            onSay={(said) => change({ ...draft, [language]: said })}
            onLeaveOut={() => change({ ...draft, [language]: undefined })}
          />
        ))}
        {missing.length > 0 && (
          <NativeSelect
            label={t('message.add')}
            description={t('message.addHint')}
            data={[
              { value: '', label: t('message.addNone') },
              ...missing.map((tag) => ({ value: tag, label: languageName(tag, pageLanguage) })),
            ]}
            value=""
            onChange={({ currentTarget: { value } }) =>
              value && change({ ...draft, [value as PageLanguage]: { subject: '', text: '' } })
            }
          />
        )}
      </Form>
      {preview && <MessagePreview preview={preview} busy={busy} refusals={refusals} onSend={() => void sendIt()} />}
    </>
  );
}
