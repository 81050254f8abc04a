import './platform/trusted-types.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-bengali/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './theme.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { preferredLanguage, speakFirst } from './page-language/words.ts';
import { client } from './platform/client.ts';
import { answeredEarly } from './platform/early.ts';
import { firstPageHere } from './routes.tsx';
import { askEarlyWhoAmI } from './staff/useWhoAmI.ts';
import { wearTheme } from './theme.ts';
import { askEarlyForToday } from './today/useToday.ts';

wearTheme();
const page = document.getElementById('page');
const words = speakFirst(preferredLanguage());
// What is asked early is known by the time script and words are here, and the page is drawn once; where the line is bad, the frame is drawn without.
if (!/\/(sign-in|invitation)$/.test(location.pathname)) askEarlyWhoAmI(client);
if (/\/today$/.test(location.pathname)) askEarlyForToday(client);
const soon = Promise.race([firstPageHere.then(answeredEarly), new Promise((resolve) => setTimeout(resolve, 1000))]);
if (page)
  Promise.all([words, soon]).then(
    () => createRoot(page).render(<App />),
    () => page.replaceChildren(document.querySelector<HTMLTemplateElement>('#not-loaded')?.content ?? ''),
  );
