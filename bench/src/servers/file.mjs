/** The limit of the open feed: an answer that was written down before, read from its file for each request, over bare node:http. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

export async function start({ folder }) {
  return createServer(async (req, res) => {
    const text = await readFile(join(folder, `feed-${Number(req.url.slice(1))}.json`));
    res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': text.length }).end(text);
  });
}
