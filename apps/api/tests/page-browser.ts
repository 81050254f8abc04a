/** A browser at the public pages: no scripts, a cookie jar, forms as the page gives them. */
export class PageBrowser {
  readonly #home: string;
  cookie = '';
  html = '';
  status = 0;

  constructor(home: string) {
    this.#home = home;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<this> {
    return this.#take(await fetch(this.#home + path, { redirect: 'manual', headers: { cookie: this.cookie, ...headers } }));
  }

  /** Presses the button of the form with this action, its hidden fields as they stand. */
  async press(path: string, typed: Record<string, string | string[]> = {}, headers: Record<string, string> = {}): Promise<this> {
    const form = new RegExp(`<form[^>]*action="${path}[^"]*"[^>]*>([\\s\\S]*?)</form>`).exec(this.html)?.[1] ?? '';
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name, value] as [string, string],
    );
    const written = Object.entries(typed).flatMap(([name, said]) => [said].flat().map((one) => [name, one] as [string, string]));
    const body = new URLSearchParams([...hidden, ...written]);
    const answer = await fetch(this.#home + path, {
      method: 'POST',
      redirect: 'manual',
      body,
      headers: { cookie: this.cookie, ...headers },
    });
    await this.#take(answer);
    const to = answer.headers.get('location');
    return to ? this.get(to) : this;
  }

  async #take(response: Response): Promise<this> {
    const set = /^(__Host-wardwise-browser=[^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
    if (set) this.cookie = set;
    this.status = response.status;
    this.html = await response.text();
    return this;
  }
}
