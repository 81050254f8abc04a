const NAME = '__Host-wardwise-browser';
const SIXTY_DAYS = 60 * 24 * 60 * 60;
const TOKEN = /^[\w-]{16,128}$/;

/** The token in a Cookie header, if it looks like one of ours. */
export function browserOf(header: string | undefined): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [name, value = ''] = pair.split('=', 2);
    if (name?.trim() === NAME) return browserToken(value.trim());
  }
  return null;
}

/** The text if it looks like a browser's token. */
export function browserToken(text: string | null): string | null {
  return text !== null && TOKEN.test(text) ? text : null;
}

export function browserCookie(token: string): string {
  return `${NAME}=${token}; Path=/; Max-Age=${SIXTY_DAYS}; HttpOnly; Secure; SameSite=Lax`;
}
