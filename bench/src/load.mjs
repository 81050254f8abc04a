/** Asks a server as often as told over 20 kept connections, in a process of its own; answers how long each answer took. */
import { Agent, request } from 'node:http';

const CONNECTIONS = 20;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

process.on('message', async ({ port, ask, times }) => {
  const took = [];
  let left = times;
  const began = performance.now();
  const connection = async () => {
    while (left-- > 0) {
      const asked = performance.now();
      await once(port, ask);
      took.push(performance.now() - asked);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, connection));
    process.send({ took, milliseconds: performance.now() - began });
  } catch (error) {
    process.send({ error: error.message });
  }
});
process.on('disconnect', () => process.exit());

/** One answer, read to its end; anything but the expected length is an error. */
function once(port, { method, path, headers, body, bytes, status = 200 }) {
  return new Promise((resolve, reject) => {
    const asking = request({ agent, host: '127.0.0.1', port, method, path, headers }, (res) => {
      let read = 0;
      res.on('data', (chunk) => {
        read += chunk.length;
      });
      res.on('end', () => {
        if (res.statusCode === status && read === bytes) resolve();
        else reject(new Error(`an answer of ${read} bytes with status ${res.statusCode} where ${status} and ${bytes} were due`));
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
