/**
 * The least that a page of this kit can be: the same providers, styles and fonts, one question, one list, one box and one window.
 * What the ward leads' pages weigh, and how soon they answer, is measured against it (`npm run check`, `npm run bench -- first-screen`).
 */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import {
  Button,
  Card,
  DirectionProvider,
  Group,
  MantineProvider,
  Menu,
  Modal,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { graphql } from '../gql/index.ts';

const TODAY = graphql(
  `query BareToday { me { id displayName } today(first: 20) { edges { node { id reference ward { code name } } } } }`,
);

function BarePage() {
  const { t } = useTranslation();
  const { data } = useQuery(TODAY);
  const [opened, { open, close }] = useDisclosure();
  return (
    <Stack component="main" p="md">
      <Title order={1}>{t('today.title')}</Title>
      <Group>
        <TextInput label={t('queue.find')} />
        <Button onClick={open}>{t('platform.loadMore')}</Button>
        <Menu>
          <Menu.Target>
            <Button variant="default">{t('me.label')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item>{t('platform.loadMore')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      <ul>
        {data?.today.edges.map(({ node }) => (
          <Card component="li" key={node.id}>
            <Text>{node.reference}</Text>
            <Text>{node.ward?.name}</Text>
          </Card>
        ))}
      </ul>
      <Modal opened={opened} onClose={close} title={t('platform.loadMore')}>
        <Text>{t('today.title')}</Text>
      </Modal>
    </Stack>
  );
}

const words = i18next.createInstance();
const translation = { today: { title: 'Today' }, queue: { find: 'Find' }, platform: { loadMore: 'More' }, me: { label: 'Me' } };
void words.use(initReactI18next).init({ lng: 'en', resources: { en: { translation } } });
const client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: '/graphql' }) });
const router = createBrowserRouter([{ path: '*', element: <BarePage /> }]);

const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <I18nextProvider i18n={words}>
      <DirectionProvider>
        <MantineProvider>
          <Notifications />
          <ApolloProvider client={client}>
            <RouterProvider router={router} />
          </ApolloProvider>
        </MantineProvider>
      </DirectionProvider>
    </I18nextProvider>,
  );
