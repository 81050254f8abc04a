const KEY = 'wardwise.network';

/** The network whose pages were last open here: its name in the address, and of nobody. */
export function lastNetwork(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberNetwork(slug: string): void {
  try {
    localStorage.setItem(KEY, slug);
  } catch {} // then the app begins by asking who is there
}
