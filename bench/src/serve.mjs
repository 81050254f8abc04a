/** A server in a process of its own, so that its CPU time is its own: told what to serve, then asked for the time it used. */
const WAYS = {
  byHand: () => import('./servers/by-hand.mjs'),
  file: () => import('./servers/file.mjs'),
  ours: () => import('./servers/ours.mjs'),
  idiomatic: () => import('./servers/idiomatic.mjs'),
};

process.on('message', async (message) => {
  if (message === 'cpu') return void process.send(process.cpuUsage());
  const { start } = await WAYS[message.way]();
  const server = await start(message);
  server.keepAliveTimeout = 60_000; // a connection is kept from round to round
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
});
process.on('disconnect', () => process.exit());
