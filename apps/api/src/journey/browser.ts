import { formOf, type Page } from './forms.ts';
import { insist } from './insist.ts';

type Sending = { method?: string; headers?: Record<string, string>; body?: string };

/**
 * A browser without scripts: sends forms, follows what they answer, keeps its cookies. `__Host-` cookies too, which real
 * browsers keep on plain http://localhost and `fetch` leaves to us.
 */
export class Browser {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  /** Opens a page of the server, following where it leads. */
  open = (path: string): Promise<Page> => this.#send(path, {});

  /** Asks for the head of a page alone, as a mail scanner does. */
  peek = (path: string): Promise<Page> => this.#send(path, { method: 'HEAD' });

  /** Presses the button of a page that leads to this verb, with what was typed or chosen. */
  press(page: Page, verb: string, typed: Record<string, string> = {}): Promise<Page> {
    const { action, fields } = formOf(page, verb);
    const body = new URLSearchParams([...fields, ...Object.entries(typed)]).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
    return this.#send(action, { method: 'POST', headers, body });
  }

  /** Posts JSON, as our own pages' scripts do. */
  post(path: string, json: unknown, headers: Record<string, string> = {}): Promise<Page> {
    return this.#send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(json),
    });
  }

  async json<T>(path: string): Promise<T> {
    const page = await this.open(path);
    insist(page.status === 200, `${path} answers ${page.status}`);
    return JSON.parse(page.text) as T;
  }

  async #send(path: string, { method = 'GET', headers = {}, body }: Sending): Promise<Page> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(path, this.#url), {
      method,
      redirect: 'manual',
      headers: { ...headers, ...(cookie && { cookie }) },
      ...(body === undefined ? {} : { body }),
    });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    const text = await answer.text();
    const next = answer.headers.get('location');
    return next && answer.status < 400 ? this.#send(next, {}) : { status: answer.status, text };
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const at = pair.indexOf('=');
    if (attributes.some((each) => each.toLowerCase() === 'max-age=0')) this.#cookies.delete(pair.slice(0, at));
    else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
