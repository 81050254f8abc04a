import { Agent, request } from 'node:http';
import { newSecret } from '../src/platform/seal/index.ts';

/** What a page answered: its heading where it is one, or where it sends the browser. */
export type Page = { status: number; heading: string; to: string | null };

/** Many volunteers' browsers behind so many sockets, at most, to the server at this address. */
export function browsersAt(url: string, sockets: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const visit = (path: string, cookie: string, form?: string): Promise<Page> =>
    new Promise((resolve, reject) => {
      const headers = { cookie, 'accept-language': 'en', ...(form === undefined ? {} : FORM) };
      const asked = request(url + path, { agent, method: form === undefined ? 'GET' : 'POST', headers }, async (answer) => {
        let html = '';
        for await (const part of answer.setEncoding('utf8')) html += part;
        const heading = /<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
        resolve({ status: answer.statusCode ?? 0, heading, to: answer.headers.location ?? null });
      });
      asked.on('error', reject);
      asked.end(form);
    });

  /** Presses a button of the page behind a link, in a browser of its own, and reads the page that it leads to. */
  const press = async (link: string, button: string): Promise<Page> => {
    const cookie = `__Host-wardwise-browser=${newSecret()}`;
    const answer = await visit(`/t/${link}/${button}`, cookie, '');
    return answer.to ? visit(answer.to, cookie) : answer;
  };
  return { press, close: () => agent.destroy() };
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
