/** A receiver in a process of its own: takes every post, and remembers when it came; told what to say by the process that measures. */
import { createServer } from 'node:http';

let arrived = [];
const server = createServer((req, res) => {
  let body = '';
  req.setEncoding('utf8').on('data', (chunk) => {
    body += chunk;
  });
  req.on('end', () => {
    arrived.push([JSON.parse(body).data.referralId, performance.timeOrigin + performance.now()]);
    res.writeHead(204).end();
  });
});

process.on('message', ({ say }) => {
  if (say === 'listen') server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  if (say === 'count') process.send({ count: arrived.length });
  if (say === 'tell') {
    process.send({ arrived });
    arrived = [];
  }
});
process.on('disconnect', () => process.exit());
