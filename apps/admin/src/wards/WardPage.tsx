import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import { isSafeguarding } from '../staff/roles.ts';
import cards from '../ui/Card.module.css';
import { Notice } from '../ui/Notice.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import { useUndoHandOver } from './useUndoHandOver.ts';
import { useWard } from './useWard.ts';
import classes from './WardsPage.module.css';

/** Who leads a ward, what borders it, and the way to hand it over. */
export function WardPage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const { code = '' } = useParams();
  const { roles } = useMe();
  const { ward, others, busy, error, askAgain } = useWard(code);
  const { undoHandOver, busy: undoing, refusals } = useUndoHandOver();
  const undo = (id: string) => void undoHandOver(id);
  const coordinates = roles.includes('COORDINATOR');
  if (roles.every(isSafeguarding) || (!ward && !busy && !error)) return <NotFoundPage />;
  return (
    <div className={classes.side}>
      <PageHeading>{ward?.name ?? t('wards.title')}</PageHeading>
      {error && !ward && <TryAgain error={error} onTryAgain={askAgain} />}
      {!ward && busy && <Waiting />}
      {ward && (
        <>
          <p>
            <Link to={paths.rota}>{t('wards.rota')}</Link>
          </p>
          <Section title={t('ward.leads')}>
            {ward.handOverToUndo && (
              <Notice tone="canal">
                <p>{t('ward.justHanded')}</p>
                <Button variant="default" loading={undoing} onClick={() => undo(ward.handOverToUndo ?? '')}>
                  {t('ward.handBack')}
                </Button>
              </Notice>
            )}
            <Refusals refusals={refusals} />
            {ward.leads.length === 0 && <p>{t('rota.noLeads')}</p>}
            <ul className={cards.cards}>
              {ward.leads.map((lead) => (
                <li key={lead.id}>
                  <p>
                    <bdi>{lead.displayName}</bdi>
                  </p>
                  {(coordinates || lead.isViewer) && (
                    <HandOverForm
                      wardCode={ward.code}
                      lead={lead}
                      others={others.filter(({ id }) => id !== lead.id)}
                      onUndo={undo}
                    />
                  )}
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t('ward.neighbours')}>
            <p>{ward.neighbours.map(({ name }) => name).join(t('platform.listComma'))}</p>
          </Section>
        </>
      )}
    </div>
  );
}
