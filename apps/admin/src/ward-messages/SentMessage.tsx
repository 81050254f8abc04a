import { Button, Group } from '@mantine/core';
import { isPageLanguage, languageName, WRITTEN } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { SentMessageFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import card from '../ui/Card.module.css';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Pill } from '../ui/Pill.tsx';
import classes from './WardMessages.module.css';

type Props = { message: SentMessageFragment; busy: boolean; onTakeBack: () => void };

/** What somebody wrote to a ward: when, to how many, and the way back while there is one. */
export function SentMessage({ message, busy, onTakeBack }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const pageLanguage = usePageLanguage();
  const { by, writtenAt, goesAt, takenBackAt, canTakeBack, readers, texts } = message;
  const [english, ...others] = texts;
  const how = takenBackAt ? 'isBack' : canTakeBack ? 'goes' : 'went';
  return (
    <div className={card.card}>
      <h3>
        <bdi lang="en">{english?.subject}</bdi>
      </h3>
      <Group gap="xs">
        <Pill tone={canTakeBack ? 'saffron' : takenBackAt ? 'plain' : 'canal'}>
          {t(`message.${how}`, { count: readers, time: formats.soon(goesAt) })}
        </Pill>
      </Group>
      <p className={card.line}>
        <bdi>{by}</bdi> · {formats.moment(writtenAt)}
      </p>
      <p className={classes.words} lang="en" dir="ltr">
        {english?.text}
      </p>
      {others.map(({ language, subject, text }) => {
        const { lang, dir } = WRITTEN[isPageLanguage(language) ? language : 'en'];
        return (
          <Disclosure key={language} summary={languageName(language, pageLanguage)}>
            <div lang={lang} dir={dir}>
              <strong>{subject}</strong>
              <p className={classes.words}>{text}</p>
            </div>
          </Disclosure>
        );
      })}
      {canTakeBack && (
        <Group>
          <Button variant="default" loading={busy} onClick={onTakeBack}>
            {t('message.takeBack')}
          </Button>
        </Group>
      )}
    </div>
  );
}

SentMessage.fragment = graphql(`
  fragment SentMessage on WardMessage {
    id by writtenAt goesAt takenBackAt canTakeBack readers texts { language subject text }
  }
`);
