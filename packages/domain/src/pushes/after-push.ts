/** What became of a push: it was taken; the browser is gone for good; our keys are not known there; never like this; or another time. */
export type PushOutcome = 'TAKEN' | 'GONE' | 'SETTINGS' | 'REFUSED' | 'AGAIN';

/** What a push service's answer means (RFC 8030, 8292); null where it could not be reached. */
export function afterPush(statusCode: number | null): PushOutcome {
  if (statusCode === null) return 'AGAIN';
  if (statusCode >= 200 && statusCode < 300) return 'TAKEN';
  if (statusCode === 404 || statusCode === 410) return 'GONE';
  if (statusCode === 401 || statusCode === 403) return 'SETTINGS';
  if (statusCode === 408 || statusCode === 429 || statusCode >= 500) return 'AGAIN';
  return 'REFUSED';
}
