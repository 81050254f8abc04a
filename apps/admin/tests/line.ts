import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to the server that can be cut and mended, as a bad line does. */
export async function lineTo(baseURL: string | undefined) {
  const { port } = new URL(baseURL ?? '');
  const open = new Set<Socket>();
  const hold = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    return socket;
  };
  let door: Server;
  const stand = (at: number) =>
    new Promise<number>((resolve) => {
      door = createServer((here) => {
        const there = hold(connect(Number(port), 'localhost'));
        hold(here).pipe(there).pipe(here);
      });
      door.listen(at, 'localhost', () => resolve((door.address() as { port: number }).port));
    });
  const at = await stand(0);
  return {
    url: `http://localhost:${at}`,
    cut: () =>
      new Promise<void>((resolve) => {
        door.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
    mend: () => stand(at),
  };
}
