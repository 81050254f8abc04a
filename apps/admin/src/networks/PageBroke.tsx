import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { EmptyState } from '../ui/EmptyState.tsx';

/** A page broke: said in its place; the frame and the ways about stay. */
export function PageBroke() {
  const { t } = useTranslation();
  const location = useLocation();
  const navigate = useNavigate();
  return (
    <div role="alert">
      <EmptyState icon={<IconAlertTriangle size={34} aria-hidden />} title={t('platform.somethingWentWrong')}>
        <Button onClick={() => void navigate(location, { replace: true })}>{t('platform.tryAgain')}</Button>
      </EmptyState>
    </div>
  );
}
