import type pg from 'pg';

/** Every row of a table as a dump holds it: `COPY … TO STDOUT`. */
export function copyOut(client: pg.Client, table: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    // What pg's client asks of a statement; its own do not know COPY.
    const statement = {
      submit: (connection: { query(text: string): void }) => connection.query(`copy ${client.escapeIdentifier(table)} to stdout`),
      handleCopyData: ({ chunk }: { chunk: Buffer }) => void chunks.push(chunk),
      handleCommandComplete: () => {},
      handleError: reject,
      handleReadyForQuery: () => resolve(Buffer.concat(chunks)),
    };
    client.query(statement as never);
  });
}
