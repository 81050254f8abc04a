import { Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useRouteError } from 'react-router';
import { EmptyState } from '../ui/EmptyState.tsx';

/** As browsers say that a script did not come. */
const DID_NOT_COME = /import|module|fetch|load/i;

/** A page did not come, or broke: said in its place, and asked for again by a press; the frame and the ways about stay. */
export function PageNotHere() {
  const { t } = useTranslation();
  const location = useLocation();
  const navigate = useNavigate();
  const error = useRouteError();
  const title =
    error instanceof Error && DID_NOT_COME.test(error.message) ? 'platform.noConnection' : 'platform.somethingWentWrong';
  return (
    <div role="alert">
      <EmptyState icon={<IconPlugConnectedX size={34} aria-hidden />} title={t(title)}>
        <Button onClick={() => void navigate(location, { replace: true })}>{t('platform.tryAgain')}</Button>
      </EmptyState>
    </div>
  );
}
