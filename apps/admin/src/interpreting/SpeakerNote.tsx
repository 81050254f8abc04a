import { useTranslation } from 'react-i18next';
import type { SpeakerNoteFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Fact } from '../ui/Facts.tsx';
import classes from './SpeakerNote.module.css';

/** What a volunteer who speaks their language was told, marked as that volunteer's words. */
export function SpeakerNote({ note }: { note: SpeakerNoteFragment }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  return (
    <Fact wide name={t('interpreting.note')}>
      <bdi className={classes.words}>{note.words}</bdi>
      <br />
      <small>
        <bdi>{note.by ?? t('interpreting.somebody')}</bdi>
        {note.on && <> · {day(note.on)}</>}
      </small>
    </Fact>
  );
}

SpeakerNote.fragment = graphql(`fragment SpeakerNote on SpeakerNote { words by on }`);
