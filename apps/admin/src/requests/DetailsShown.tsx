import { useTranslation } from 'react-i18next';
import type { DetailsShownFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { SpeakerNote } from '../interpreting/SpeakerNote.tsx';
import { PhoneLink } from '../looks/PhoneLink.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import classes from './DetailsShown.module.css';

type Props = { details: DetailsShownFragment };

/** The person, and the code word to read out. */
export function DetailsShown({ details }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className={classes.codeWord}>
        {t('details.codeWord')}{' '}
        <strong>
          <bdi>{details.codeWord}</bdi>
        </strong>
      </p>
      <Facts>
        <Fact wide name={t('details.calledName')}>
          <bdi>{details.calledName}</bdi>
        </Fact>
        {details.phone && (
          <Fact wide name={t('details.phone')}>
            <PhoneLink number={details.phone} />
          </Fact>
        )}
        {details.safeContact && (
          <Fact wide name={t('details.safeContact')}>
            <bdi>{details.safeContact}</bdi>
          </Fact>
        )}
        {details.note && (
          <Fact wide name={t('details.note')}>
            <bdi className={classes.note}>{details.note}</bdi>
          </Fact>
        )}
        {details.speakerNote && <SpeakerNote note={details.speakerNote} />}
        {details.email && (
          <Fact wide name={t('details.email')}>
            <bdi dir="ltr">{details.email}</bdi>
          </Fact>
        )}
        {details.onBehalf && (
          <Fact wide name={t('details.onBehalf')}>
            <bdi>{details.onBehalf}</bdi>
          </Fact>
        )}
        {details.postcode && (
          <Fact name={t('details.postcode')}>
            <bdi>{details.postcode}</bdi>
          </Fact>
        )}
        {details.address && (
          <Fact wide name={t('details.address')}>
            <bdi className={classes.note}>{details.address}</bdi>
          </Fact>
        )}
      </Facts>
    </>
  );
}

DetailsShown.fragment = graphql(`
  fragment DetailsShown on RequestDetails { calledName phone postcode address safeContact onBehalf note email codeWord speakerNote { ...SpeakerNote } }
`);
