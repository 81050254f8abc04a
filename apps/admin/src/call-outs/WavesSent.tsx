import { useTranslation } from 'react-i18next';
import type { WavesSentFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import classes from './CallOutSection.module.css';

/** Who has been asked so far. */
export function WavesSent({ callOuts }: { callOuts: WavesSentFragment[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const waves = callOuts.flatMap(({ waves: sent }) => sent);
  if (waves.length === 0) return null;
  return (
    <ul className={classes.waves}>
      {waves.map(({ number, group, asked, texted, sentAt }) => (
        <li key={`${number} ${sentAt}`}>
          {t('callOut.wave', { count: asked, group: t(`wave.${group}`), time: formats.moment(sentAt) })}
          {texted > 0 && ` · ${t('texts.asked', { count: texted })}`}
        </li>
      ))}
    </ul>
  );
}

WavesSent.fragment = graphql(`fragment WavesSent on CallOut { id waves { number group asked texted sentAt } }`);
