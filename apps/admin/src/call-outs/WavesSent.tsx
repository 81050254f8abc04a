import { useTranslation } from 'react-i18next';
import type { WavesSentFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import classes from './CallOutSection.module.css';

/** How far the call-out has come: how many were asked and can, and wave by wave whom it asked. */
export function WavesSent({ request: { callOuts, offers } }: { request: WavesSentFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const waves = callOuts.flatMap(({ waves: sent }) => sent);
  if (waves.length === 0) return null;
  const asked = waves.reduce((sum, wave) => sum + wave.asked, 0);
  const can = t('inHand.can', { count: offers.length });
  return (
    <div className={classes.share}>
      <h3>{t('wavesSent.title')}</h3>
      <p>{t('inHand.asked', { count: asked, can })}</p>
      <ul className={classes.waves}>
        {waves.map(({ number, group, asked: count, texted, sentAt }) => (
          <li key={`${number} ${sentAt}`}>
            {t('callOut.wave', { count, group: t(`wave.${group}`), time: formats.moment(sentAt) })}
            {texted > 0 && ` · ${t('texts.asked', { count: texted })}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

WavesSent.fragment = graphql(
  `fragment WavesSent on HelpRequest { id offers { id } callOuts { id waves { number group asked texted sentAt } } }`,
);
