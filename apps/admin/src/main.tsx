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
import { wearTheme } from './theme.ts';

wearTheme();
const page = document.getElementById('page');
const words = speakFirst(preferredLanguage());
if (page)
  words.then(
    () => createRoot(page).render(<App />),
    () => page.append(document.querySelector<HTMLTemplateElement>('#not-loaded')?.content ?? ''),
  );
