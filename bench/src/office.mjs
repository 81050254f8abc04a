/** A mail server that counts what it is given, and the bare loop that sends it ready-made letters over as many connections as the postman has. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ofApi = createRequire(join(import.meta.dirname, '..', '..', 'apps', 'api', 'package.json'));
const { SMTPServer } = ofApi('smtp-server');
const nodemailer = ofApi('nodemailer');

let count = 0;
let url = '';
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  hideSTARTTLS: true,
  onData(stream, _session, next) {
    stream.resume().on('end', () => {
      count += 1;
      next();
    });
  },
});
server.on('error', () => {});

process.on('message', async ({ say, mails }) => {
  if (say === 'listen')
    server.listen(0, '127.0.0.1', () => {
      url = `smtp://127.0.0.1:${server.server.address().port}`;
      process.send({ url });
    });
  if (say === 'count') process.send({ count });
  if (say === 'loop') process.send({ perSecond: await sendBare(mails) });
});
process.on('disconnect', () => process.exit());

async function sendBare(mails) {
  const transport = nodemailer.createTransport({ url, pool: true, maxConnections: 4 });
  const letter = {
    from: 'bench@wardwise.example',
    subject: 'Can you help a neighbour?',
    text: 'A letter. '.repeat(60),
    html: '<p>A letter.</p>'.repeat(60),
  };
  const began = performance.now();
  let sent = 0;
  const lane = async () => {
    while (sent < mails) await transport.sendMail({ ...letter, to: `v${sent++}@bench.example` });
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  transport.close();
  return (mails / (performance.now() - began)) * 1000;
}
