import { useLocation } from 'react-router';

/** The token of a mailed link, `#link=…`: it stays in the browser, so that no log has it. Empty where there is none. */
export function useLinkToken(): string {
  const { hash } = useLocation();
  return new URLSearchParams(hash.slice(1)).get('link') ?? '';
}
