import { ApolloProvider } from '@apollo/client/react';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { I18nextProvider } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { NewVersion } from './offline/NewVersion.tsx';
import { PageDirection } from './page-language/PageDirection.tsx';
import { words } from './page-language/words.ts';
import { client } from './platform/client.ts';
import { router } from './routes.tsx';
import { theme } from './theme.ts';

export function App() {
  return (
    <I18nextProvider i18n={words}>
      <DirectionProvider>
        <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
          <PageDirection />
          <Notifications position="bottom-center" autoClose={10_000} />
          <ApolloProvider client={client}>
            <RouterProvider router={router} />
            <NewVersion />
          </ApolloProvider>
        </MantineProvider>
      </DirectionProvider>
    </I18nextProvider>
  );
}
