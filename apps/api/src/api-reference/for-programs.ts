/** What partners' programs ask: first on the page, in this order. */
export const ASKED_BY_PROGRAMS = [
  'apiClient',
  'referralsToMe',
  'referral',
  'referralsFromMe',
  'categories',
  'volunteersAskedFor',
  'services',
  'service',
  'needs',
  'wards',
  'webhooks',
  'webhookDeliveries',
] as const;

/** What they press. */
export const PRESSED_BY_PROGRAMS = [
  'openReferral',
  'acknowledgeReferral',
  'acceptReferral',
  'waitlistReferral',
  'declineReferral',
  'startReferral',
  'completeReferral',
  'createReferral',
  'withdrawReferral',
  'askForVolunteers',
  'addWebhook',
  'changeWebhook',
  'rotateWebhookSecret',
  'removeWebhook',
  'pingWebhook',
  'redeliverWebhook',
] as const;
