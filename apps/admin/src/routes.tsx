import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate } from 'react-router';
import { NotFoundPage } from './networks/NotFoundPage.tsx';
import { NowherePage } from './networks/NowherePage.tsx';
import { PageBroke } from './networks/PageBroke.tsx';

import { SignedIn } from './networks/SignedIn.tsx';
import { everyWord, preferredLanguage } from './page-language/words.ts';
import { TodayPage } from './today/TodayPage.tsx';
import { PartLater } from './ui/PartLater.tsx';
import { Waiting } from './ui/Waiting.tsx';

/** A page whose script comes when somebody goes there; the frame around it stands meanwhile, and says so where it does not come. */
const page = (load: () => Promise<ComponentType>) => ({
  lazy: () =>
    load().then(
      (Component) => ({ Component }),
      (error) => ({ element: <PartLater load={load} error={error} given={{}} /> }),
    ),
  HydrateFallback: Waiting,
});

/** The same of a page that needs more words than the first screen has. */
const wordy = (load: () => Promise<ComponentType>) =>
  page(async () => (await Promise.all([load(), everyWord(preferredLanguage())]))[0]);

export const router = createBrowserRouter([
  { path: '/n/-', ...wordy(async () => (await import('./offline/StartPage.tsx')).StartPage) },
  { path: '/n/:network/sign-in', ...wordy(async () => (await import('./sign-in/SignInPage.tsx')).SignInPage) },
  { path: '/n/:network/invitation', ...wordy(async () => (await import('./invitations/InvitationPage.tsx')).InvitationPage) },
  {
    path: '/n/:network',
    element: <SignedIn />,
    children: [
      {
        errorElement: <PageBroke />,
        children: [
          { index: true, element: <Navigate to="today" replace /> },
          // The first screen comes with the frame, and has the words it needs.
          { path: 'today', Component: TodayPage },
          { path: 'first-steps', ...wordy(async () => (await import('./first-steps/FirstStepsPage.tsx')).FirstStepsPage) },
          { path: 'figures', ...wordy(async () => (await import('./figures/FiguresPage.tsx')).FiguresPage) },
          { path: 'queue', ...wordy(async () => (await import('./requests/QueuePage.tsx')).QueuePage) },
          { path: 'calls', ...wordy(async () => (await import('./calls/CallListPage.tsx')).CallListPage) },
          { path: 'requests/new', ...wordy(async () => (await import('./requests/IntakePage.tsx')).IntakePage) },
          { path: 'requests/:id', ...wordy(async () => (await import('./requests/RequestPage.tsx')).RequestPage) },
          { path: 'referrals', ...wordy(async () => (await import('./referrals/ReferralsPage.tsx')).ReferralsPage) },
          { path: 'inbox', ...wordy(async () => (await import('./console/InboxPage.tsx')).InboxPage) },
          { path: 'inbox/:id', ...wordy(async () => (await import('./console/ReceivedPage.tsx')).ReceivedPage) },
          { path: 'our-services', ...wordy(async () => (await import('./console/OurServicesPage.tsx')).OurServicesPage) },
          { path: 'our-programs', ...wordy(async () => (await import('./console/OurProgramsPage.tsx')).OurProgramsPage) },
          { path: 'wards', ...wordy(async () => (await import('./wards/WardsPage.tsx')).WardsPage) },
          { path: 'wards/:code', ...wordy(async () => (await import('./wards/WardPage.tsx')).WardPage) },
          { path: 'rota', ...wordy(async () => (await import('./duties/RotaPage.tsx')).RotaPage) },
          { path: 'volunteers', ...wordy(async () => (await import('./volunteers/VolunteersPage.tsx')).VolunteersPage) },
          { path: 'volunteers/cover', ...wordy(async () => (await import('./volunteers/CoverPage.tsx')).CoverPage) },
          { path: 'volunteers/take-in', ...wordy(async () => (await import('./volunteer-imports/TakeInPage.tsx')).TakeInPage) },
          { path: 'directory', ...wordy(async () => (await import('./directory/DirectoryPage.tsx')).DirectoryPage) },
          { path: 'directory/new', ...wordy(async () => (await import('./directory/AddServicePage.tsx')).AddServicePage) },
          { path: 'directory/:id', ...wordy(async () => (await import('./directory/ServicePage.tsx')).ServicePage) },
          {
            path: 'directory/:id/change',
            ...wordy(async () => (await import('./directory/ChangeServicePage.tsx')).ChangeServicePage),
          },
          { path: 'concerns', ...wordy(async () => (await import('./concerns/ConcernsPage.tsx')).ConcernsPage) },
          { path: 'concerns/:id', ...wordy(async () => (await import('./concerns/ConcernPage.tsx')).ConcernPage) },
          { path: 'clients', ...wordy(async () => (await import('./clients/ApiClientsPage.tsx')).ApiClientsPage) },
          { path: 'directory-sources', ...wordy(async () => (await import('./directory-sources/SourcesPage.tsx')).SourcesPage) },
          { path: 'unusual-looks', ...wordy(async () => (await import('./looks/UnusualLooksPage.tsx')).UnusualLooksPage) },
          { path: 'settings', ...wordy(async () => (await import('./settings/SettingsPage.tsx')).SettingsPage) },
          { path: 'what-we-hold', ...wordy(async () => (await import('./upkeep/UpkeepPage.tsx')).UpkeepPage) },
          { path: 'people', ...wordy(async () => (await import('./staff/StaffPage.tsx')).StaffPage) },
          { path: 'my-data', ...wordy(async () => (await import('./my-data/MyDataPage.tsx')).MyDataPage) },
          { path: 'my-sign-in', ...wordy(async () => (await import('./my-sign-in/MySignInPage.tsx')).MySignInPage) },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
  { path: '*', element: <NowherePage /> },
]);

/** When the script of the page that was opened is here, or is known not to come. */
export const firstPageHere = new Promise<void>((resolve) => {
  const look = () => {
    if (router.state.initialized) resolve();
  };
  router.subscribe(look);
  look();
});
