import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate } from 'react-router';
import { NotFoundPage } from './networks/NotFoundPage.tsx';
import { NowherePage } from './networks/NowherePage.tsx';
import { PageNotHere } from './networks/PageNotHere.tsx';
import { SignedIn } from './networks/SignedIn.tsx';
import { everyWord, preferredLanguage } from './page-language/words.ts';
import { Waiting } from './ui/Waiting.tsx';

/** A page whose script comes when somebody goes there; the frame around it stands meanwhile. */
const page = (load: () => Promise<ComponentType>) => ({
  lazy: async () => ({ Component: (await Promise.all([load(), everyWord(preferredLanguage())]))[0] }),
  HydrateFallback: Waiting,
});

export const router = createBrowserRouter([
  { path: '/n/-', ...page(async () => (await import('./offline/StartPage.tsx')).StartPage) },
  { path: '/n/:network/sign-in', ...page(async () => (await import('./sign-in/SignInPage.tsx')).SignInPage) },
  { path: '/n/:network/invitation', ...page(async () => (await import('./invitations/InvitationPage.tsx')).InvitationPage) },
  {
    path: '/n/:network',
    element: <SignedIn />,
    children: [
      {
        errorElement: <PageNotHere />,
        children: [
          { index: true, element: <Navigate to="today" replace /> },
          // The first screen has the words it needs already.
          {
            path: 'today',
            lazy: async () => ({ Component: (await import('./today/TodayPage.tsx')).TodayPage }),
            HydrateFallback: Waiting,
          },
          { path: 'first-steps', ...page(async () => (await import('./first-steps/FirstStepsPage.tsx')).FirstStepsPage) },
          { path: 'figures', ...page(async () => (await import('./figures/FiguresPage.tsx')).FiguresPage) },
          { path: 'queue', ...page(async () => (await import('./requests/QueuePage.tsx')).QueuePage) },
          { path: 'calls', ...page(async () => (await import('./calls/CallListPage.tsx')).CallListPage) },
          { path: 'requests/new', ...page(async () => (await import('./requests/IntakePage.tsx')).IntakePage) },
          { path: 'requests/:id', ...page(async () => (await import('./requests/RequestPage.tsx')).RequestPage) },
          { path: 'referrals', ...page(async () => (await import('./referrals/ReferralsPage.tsx')).ReferralsPage) },
          { path: 'inbox', ...page(async () => (await import('./console/InboxPage.tsx')).InboxPage) },
          { path: 'inbox/:id', ...page(async () => (await import('./console/ReceivedPage.tsx')).ReceivedPage) },
          { path: 'our-services', ...page(async () => (await import('./console/OurServicesPage.tsx')).OurServicesPage) },
          { path: 'our-programs', ...page(async () => (await import('./console/OurProgramsPage.tsx')).OurProgramsPage) },
          { path: 'wards', ...page(async () => (await import('./wards/WardsPage.tsx')).WardsPage) },
          { path: 'wards/:code', ...page(async () => (await import('./wards/WardPage.tsx')).WardPage) },
          { path: 'rota', ...page(async () => (await import('./duties/RotaPage.tsx')).RotaPage) },
          { path: 'volunteers', ...page(async () => (await import('./volunteers/VolunteersPage.tsx')).VolunteersPage) },
          { path: 'volunteers/cover', ...page(async () => (await import('./volunteers/CoverPage.tsx')).CoverPage) },
          { path: 'volunteers/take-in', ...page(async () => (await import('./volunteer-imports/TakeInPage.tsx')).TakeInPage) },
          { path: 'directory', ...page(async () => (await import('./directory/DirectoryPage.tsx')).DirectoryPage) },
          { path: 'directory/new', ...page(async () => (await import('./directory/AddServicePage.tsx')).AddServicePage) },
          { path: 'directory/:id', ...page(async () => (await import('./directory/ServicePage.tsx')).ServicePage) },
          {
            path: 'directory/:id/change',
            ...page(async () => (await import('./directory/ChangeServicePage.tsx')).ChangeServicePage),
          },
          { path: 'concerns', ...page(async () => (await import('./concerns/ConcernsPage.tsx')).ConcernsPage) },
          { path: 'concerns/:id', ...page(async () => (await import('./concerns/ConcernPage.tsx')).ConcernPage) },
          { path: 'clients', ...page(async () => (await import('./clients/ApiClientsPage.tsx')).ApiClientsPage) },
          { path: 'directory-sources', ...page(async () => (await import('./directory-sources/SourcesPage.tsx')).SourcesPage) },
          { path: 'unusual-looks', ...page(async () => (await import('./looks/UnusualLooksPage.tsx')).UnusualLooksPage) },
          { path: 'settings', ...page(async () => (await import('./settings/SettingsPage.tsx')).SettingsPage) },
          { path: 'what-we-hold', ...page(async () => (await import('./upkeep/UpkeepPage.tsx')).UpkeepPage) },
          { path: 'people', ...page(async () => (await import('./staff/StaffPage.tsx')).StaffPage) },
          { path: 'my-data', ...page(async () => (await import('./my-data/MyDataPage.tsx')).MyDataPage) },
          { path: 'my-sign-in', ...page(async () => (await import('./my-sign-in/MySignInPage.tsx')).MySignInPage) },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
  { path: '*', element: <NowherePage /> },
]);
