import { useToast } from './useToast.tsx';

/** Copies a text and says so; where the browser does not let us, it says that. */
export function useCopy(copied: string, notCopied: string) {
  const toast = useToast();
  return async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      toast(copied);
    } catch {
      toast(notCopied);
    }
  };
}
