import { Button, Textarea, TextInput } from '@mantine/core';
import { LONGEST_MESSAGE, LONGEST_SUBJECT, languageName, type PageLanguage, WRITTEN } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';

type Said = { subject: string; text: string };
type Props = {
  language: PageLanguage;
  said: Said;
  /** What is to be written differently, by its box. */
  wrong: { subject?: string | undefined; text?: string | undefined };
  onSay: (said: Said) => void;
  onLeaveOut: () => void;
};

/** The id of a box, so that a line of what is wrong leads to it. */
export const boxId = (language: string, box: string): string => `message-${language}-${box}`;

/** A message in the words of one language; all but English may be left out again. */
export function MessageBoxes({ language, said, wrong, onSay, onLeaveOut }: Props) {
  const { t } = useTranslation();
  const name = languageName(language, usePageLanguage());
  const written = { lang: WRITTEN[language].lang, dir: WRITTEN[language].dir };
  return (
    <>
      <TextInput
        id={boxId(language, 'subject')}
        label={t('message.subject', { language: name })}
        maxLength={LONGEST_SUBJECT}
        error={wrong.subject}
        {...written}
        value={said.subject}
        onChange={({ currentTarget: { value } }) => onSay({ ...said, subject: value })}
      />
      <Textarea
        id={boxId(language, 'text')}
        label={t('message.words', { language: name })}
        description={t('message.rules')}
        maxLength={LONGEST_MESSAGE}
        autosize
        minRows={4}
        error={wrong.text}
        {...written}
        value={said.text}
        onChange={({ currentTarget: { value } }) => onSay({ ...said, text: value })}
      />
      {language !== 'en' && (
        <Button variant="subtle" justify="start" onClick={onLeaveOut} style={{ alignSelf: 'start' }}>
          {t('message.leaveOut', { language: name })}
        </Button>
      )}
    </>
  );
}
