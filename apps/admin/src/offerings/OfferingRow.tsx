import { Button, Title, VisuallyHidden } from '@mantine/core';
import type { SlotValues } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { OfferingRowFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import classes from '../settings/Settings.module.css';
import { Pill } from '../ui/Pill.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { useLanguageNames } from './useLanguageNames.ts';
import { useSwitchOffering } from './useSwitchOffering.ts';
import { WordsForm } from './WordsForm.tsx';

type Props = { offering: OfferingRowFragment; slots: SlotValues | null };

/** One kind of help or skill: whether it is offered, its words, and every change there was. */
export function OfferingRow({ offering, slots }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const pageLanguage = usePageLanguage();
  const inLanguage = useLanguageNames();
  const { switchOffering, busy, refusals } = useSwitchOffering();
  const { kind, key, offered, changeable, words, changes } = offering;
  const wordsIn = (language: string) => words.find((one) => one.language === language);
  const said = wordsIn(pageLanguage) ?? wordsIn('en');
  const name = said?.label ?? key;
  const hidden = <VisuallyHidden>: {name}</VisuallyHidden>;
  const shown = ({ part, value }: OfferingRowFragment['changes'][number]) =>
    part === 'OFFERED' ? t(value === 'true' ? 'offerings.wasOn' : 'offerings.wasOff') : value;
  return (
    <li className={classes.row}>
      <Title order={3} className={classes.name}>
        {name}
      </Title>
      <div className={classes.value}>
        <Pill tone={offered ? 'canal' : 'plain'}>{t(offered ? 'offerings.on' : 'offerings.off')}</Pill>
        {changeable && (
          <Button variant="default" loading={busy} onClick={() => void switchOffering(kind, key, !offered, name)}>
            {t(offered ? 'offerings.switchOff' : 'offerings.switchOn')}
            {hidden}
          </Button>
        )}
      </div>
      {said?.publicLabel && <p className={classes.effect}>{t('offerings.saidAs', { words: said.publicLabel })}</p>}
      <div className={classes.wide}>
        <Refusals refusals={refusals} />
        {changeable && slots && (
          <Unfold
            label={
              <span>
                {t('offerings.words')}
                {hidden}
              </span>
            }
          >
            <WordsForm offering={offering} slots={slots} />
          </Unfold>
        )}
        {changes.length > 0 && (
          <Unfold
            label={
              <span>
                {t('settings.history', { count: changes.length })}
                {hidden}
              </span>
            }
          >
            <ol className={classes.changes}>
              {changes.map((change) => (
                <li key={`${change.at} ${change.part}`}>
                  <span>
                    {change.language && `${inLanguage(change.language)}: `}
                    <bdi>{shown({ ...change, value: change.was })}</bdi> → <bdi>{shown(change)}</bdi>
                  </span>
                  <span className={classes.limits}>
                    {formats.moment(change.at)} · <bdi>{change.by}</bdi>
                  </span>
                </li>
              ))}
            </ol>
          </Unfold>
        )}
      </div>
    </li>
  );
}

OfferingRow.fragment = graphql(`
  fragment OfferingRow on Offering {
    kind key offered changeable words { language label publicLabel } changes { at by part language was value } ...WordsForm
  }
`);
