import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { usePaths } from '../networks/usePaths.ts';
import { PauseSection } from '../pauses/PauseSection.tsx';
import { useMe } from '../staff/me.ts';
import { isSafeguarding } from '../staff/roles.ts';
import { StandInForm } from '../stand-ins/StandInForm.tsx';
import { StandIns } from '../stand-ins/StandIns.tsx';
import cards from '../ui/Card.module.css';
import { Notice } from '../ui/Notice.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import { NeighboursSection } from './NeighboursSection.tsx';
import { useUndoHandOver } from './useUndoHandOver.ts';
import { useWard } from './useWard.ts';
import classes from './WardPage.module.css';

/** Who leads a ward, what borders it, and the way to hand it over. */
export function WardPage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const { code = '' } = useParams();
  const { roles } = useMe();
  const { ward, wards, instead, busy, error, askAgain } = useWard(code);
  const { undoHandOver, busy: undoing, refusals } = useUndoHandOver();
  const undo = (id: string) => void undoHandOver(id);
  const coordinates = roles.includes('COORDINATOR');
  if (roles.every(isSafeguarding) || (!ward && !busy && !error)) return <NotFoundPage />;
  return (
    <div className={classes.page}>
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
            <StandIns wardCode={ward.code} />
            <ul className={cards.cards}>
              {ward.leads.map((lead) => (
                <li key={lead.id}>
                  <p>
                    <bdi>{lead.displayName}</bdi>
                  </p>
                  {(coordinates || lead.isViewer) && (
                    <>
                      <StandInForm ward={ward} lead={lead} />
                      <HandOverForm wardCode={ward.code} lead={lead} onUndo={undo} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Section>
          <PauseSection ward={ward} canPause={coordinates || ward.viewerLeads} instead={instead} />
          <NeighboursSection ward={ward} wards={wards} canChange={coordinates} />
        </>
      )}
    </div>
  );
}
