import { useTranslation } from 'react-i18next';
import { useToast } from '../ui/useToast.tsx';
import { useCancelAssignment } from './useCancelAssignment.ts';

/** The way back from asking or choosing somebody; says so where it came too late. */
export function useUndoAssignment() {
  const { t } = useTranslation();
  const toast = useToast();
  const { cancelAssignment } = useCancelAssignment();
  return async (assignmentId: string) =>
    toast(t((await cancelAssignment(assignmentId)) ? 'assignments.undone' : 'assignments.notUndone'));
}
