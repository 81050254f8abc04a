/** A feed of somebody else's, in a process of its own: it serves what it is told to, breaks where it is told to, and tells what it was asked. */
import { createServer } from 'node:http';

let state = { services: [], flat: false, faults: {} };
let asked = [];

const server = createServer((req, res) => {
  const url = new URL(req.url, 'http://feed.example');
  asked.push(req.url);
  const page = Number(url.searchParams.get('page') ?? 1);
  const fault = state.faults[url.pathname.endsWith('/services') ? page : url.pathname];
  if (fault === 'status') return void res.writeHead(500).end('out of order');
  if (fault === 'cut') return void res.writeHead(200, { 'content-length': '9999' }).write('{"contents":[', () => res.destroy());
  if (fault === 'page') return void res.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>');
  if (fault === 'other') return void res.end('{"items":[]}');
  if (fault?.startsWith('to ')) return void res.writeHead(302, { location: fault.slice(3) }).end();
  const answer = (body) => res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const id = /\/services\/(.+)$/.exec(url.pathname)?.[1];
  if (id) return void answer(state.services.find((service) => service.id === decodeURIComponent(id)) ?? {});
  const size = 4; // whatever was asked for, as some feeds have it
  const turned = fault === 'unturned' ? 1 : page;
  const contents = state.services.slice((turned - 1) * size, turned * size);
  const pages = Math.ceil(state.services.length / size);
  answer({
    ...{ total_items: state.services.length, total_pages: pages, page_number: page, size: contents.length },
    ...{ first_page: page === 1, last_page: page >= pages, empty: contents.length === 0 },
    contents: state.flat ? contents.map(({ id, name, status, organization }) => ({ id, name, status, organization })) : contents,
  });
});

process.on('message', (message) => {
  if (message === 'asked') {
    process.send({ asked });
    asked = [];
    return;
  }
  state = { ...state, ...message };
  process.send({ heard: true });
});
process.on('disconnect', () => process.exit());
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => process.send({ port: server.address().port }));
