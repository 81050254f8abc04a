import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
// svix: another library that knows Standard Webhooks, for a second opinion.
import { Webhook as SvixWebhook } from 'svix';
import { environmentWith } from '../env.ts';
import { insist } from './insist.ts';
import { until } from './until.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', '..', '..', 'examples', 'food-bank', 'main.mjs');

/** A post as it came, and which libraries say that it is Wardwise's. */
export type Post = { type: string; body: string; headers: Record<string, string>; signedFor: string[]; answered: number | null };

/** A food bank's program: a process of its own behind a door, at which every post is checked by both libraries and handed on as it came. */
export class FoodBank {
  readonly #wardwise: { url: string; key: string };
  readonly #door = createServer((req, res) => {
    this.#receive(req.headers, text(req)).then(
      (status) => res.writeHead(status).end(),
      () => res.writeHead(503).end(),
    );
  });
  #process: ChildProcess | null = null;
  #said = '';
  #secret = '';
  readonly posts: Post[] = [];

  constructor(url: string, key: string) {
    this.#wardwise = { url, key };
  }

  /** All that the process has said since it was started for the first time. */
  said = (): string => this.#said;

  /** Opens the door; answers its address. */
  async openDoor(): Promise<string> {
    this.#door.listen(0, '127.0.0.1');
    await once(this.#door, 'listening');
    return `http://127.0.0.1:${(this.#door.address() as AddressInfo).port}/`;
  }

  /** Starts the process, which says that it has begun to help so many seconds after its yes. */
  async start(secret: string, secondsToDoor: number): Promise<void> {
    insist(existsSync(EXAMPLE), 'there is no examples/food-bank to start');
    this.#secret = secret;
    const { url, key } = this.#wardwise;
    const settings = {
      WARDWISE_URL: url,
      WARDWISE_KEY: key,
      WEBHOOK_SECRET: secret,
      SECONDS_TO_DOOR: `${secondsToDoor}`,
      PORT: '0',
    };
    const child = spawn(process.execPath, [EXAMPLE], { env: environmentWith(settings), stdio: ['ignore', 'pipe', 'pipe'] });
    const before = this.#said.length;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (more: string) => (this.#said += more));
    this.#process = child;
    await until(
      () => this.#said.slice(before),
      (said) => said.includes('ready on') || child.exitCode !== null,
      'the food bank’s program does not start',
    );
  }

  /** Ends the process as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** What the process itself answers a post. */
  async hand(headers: Record<string, string>, body: string): Promise<number> {
    const port = [...this.#said.matchAll(/ready on (\d+)/g)].at(-1)?.[1];
    return (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body })).status;
  }

  async close(): Promise<void> {
    await this.kill();
    this.#door.close();
    this.#door.closeAllConnections();
  }

  async #receive(headers: IncomingHttpHeaders, whole: Promise<string>): Promise<number> {
    const body = await whole;
    const shown = Object.fromEntries(
      ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, String(headers[name] ?? '')]),
    );
    const signedFor = Object.entries({ standardwebhooks: Webhook, svix: SvixWebhook }).flatMap(([name, Library]) =>
      verifies(new Library(this.#secret), body, shown) ? [name] : [],
    );
    const post: Post = { type: (JSON.parse(body) as { type: string }).type, body, headers: shown, signedFor, answered: null };
    this.posts.push(post);
    post.answered = await this.hand(shown, body);
    return post.answered;
  }
}

function verifies(
  library: { verify(body: string, headers: Record<string, string>): unknown },
  body: string,
  headers: Record<string, string>,
) {
  try {
    library.verify(body, headers);
    return true;
  } catch {
    return false;
  }
}
