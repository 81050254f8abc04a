/** The bare loop: the same bodies to the same receivers over as many kept connections, and nothing else; in a process of its own. */
import { Agent, request } from 'node:http';

process.on('message', async ({ urls, bodies, connections }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const left = urls.flatMap((url) => bodies.map((body) => ({ url, body }))).reverse();
  const connection = async () => {
    for (let next = left.pop(); next; next = left.pop()) await post(agent, next);
  };
  try {
    await Promise.all(Array.from({ length: connections }, connection));
    process.send({ done: true });
  } catch (error) {
    process.send({ error: error.message });
  }
});
process.on('disconnect', () => process.exit());

const post = (agent, { url, body }) =>
  new Promise((resolve, reject) => {
    const asking = request(
      url,
      { agent, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } },
      (res) => {
        res.resume().on('end', resolve);
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
