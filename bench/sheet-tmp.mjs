import { readdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import sparticuz from '@sparticuz/chromium';

const [dir, re, out, w = '300', h = '640', from = '0', n = '12'] = process.argv.slice(2);
const files = readdirSync(dir)
  .filter((f) => new RegExp(re).test(f))
  .sort()
  .slice(+from, +from + +n);
const html = `<body style="margin:8px;font:12px sans-serif;background:#888"><div style="display:flex;flex-wrap:wrap;gap:8px">${files.map((f) => `<div style="width:${w}px;background:#fff"><b>${f}</b><div style="height:${h}px;overflow:hidden"><img src="file://${dir}/${f}" style="width:${w}px"></div></div>`).join('')}</div></body>`;
writeFileSync('/tmp/x/sheet.html', html);
const b = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: sparticuz.args.filter((f) => !/single-process|no-zygote/.test(f)),
});
const p = await b.newPage({ viewport: { width: (+w + 8) * 6 + 16, height: 800 } });
await p.goto('file:///tmp/x/sheet.html');
await p.waitForTimeout(500);
await p.screenshot({ path: out, fullPage: true });
await b.close();
