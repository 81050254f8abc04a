import { createBrowserRouter, Navigate } from 'react-router';
import { CallListPage } from './calls/CallListPage.tsx';
import { ApiClientsPage } from './clients/ApiClientsPage.tsx';
import { ConcernPage } from './concerns/ConcernPage.tsx';
import { ConcernsPage } from './concerns/ConcernsPage.tsx';
import { InboxPage } from './console/InboxPage.tsx';
import { OurProgramsPage } from './console/OurProgramsPage.tsx';
import { OurServicesPage } from './console/OurServicesPage.tsx';
import { ReceivedPage } from './console/ReceivedPage.tsx';
import { AddServicePage } from './directory/AddServicePage.tsx';
import { ChangeServicePage } from './directory/ChangeServicePage.tsx';
import { DirectoryPage } from './directory/DirectoryPage.tsx';
import { ServicePage } from './directory/ServicePage.tsx';
import { SourcesPage } from './directory-sources/SourcesPage.tsx';
import { InvitationPage } from './invitations/InvitationPage.tsx';
import { UnusualLooksPage } from './looks/UnusualLooksPage.tsx';
import { MyDataPage } from './my-data/MyDataPage.tsx';
import { MySignInPage } from './my-sign-in/MySignInPage.tsx';
import { NotFoundPage } from './networks/NotFoundPage.tsx';
import { NowherePage } from './networks/NowherePage.tsx';
import { SignedIn } from './networks/SignedIn.tsx';
import { ReferralsPage } from './referrals/ReferralsPage.tsx';
import { IntakePage } from './requests/IntakePage.tsx';
import { QueuePage } from './requests/QueuePage.tsx';
import { RequestPage } from './requests/RequestPage.tsx';
import { SignInPage } from './sign-in/SignInPage.tsx';
import { StaffPage } from './staff/StaffPage.tsx';
import { TodayPage } from './today/TodayPage.tsx';
import { UpkeepPage } from './upkeep/UpkeepPage.tsx';
import { TakeInPage } from './volunteer-imports/TakeInPage.tsx';
import { VolunteersPage } from './volunteers/VolunteersPage.tsx';
import { WardsPage } from './wards/WardsPage.tsx';

export const router = createBrowserRouter([
  { path: '/n/:network/sign-in', element: <SignInPage /> },
  { path: '/n/:network/invitation', element: <InvitationPage /> },
  {
    path: '/n/:network',
    element: <SignedIn />,
    children: [
      { index: true, element: <Navigate to="today" replace /> },
      { path: 'today', element: <TodayPage /> },
      { path: 'queue', element: <QueuePage /> },
      { path: 'calls', element: <CallListPage /> },
      { path: 'requests/new', element: <IntakePage /> },
      { path: 'requests/:id', element: <RequestPage /> },
      { path: 'referrals', element: <ReferralsPage /> },
      { path: 'inbox', element: <InboxPage /> },
      { path: 'inbox/:id', element: <ReceivedPage /> },
      { path: 'our-services', element: <OurServicesPage /> },
      { path: 'our-programs', element: <OurProgramsPage /> },
      { path: 'wards', element: <WardsPage /> },
      { path: 'volunteers', element: <VolunteersPage /> },
      { path: 'volunteers/take-in', element: <TakeInPage /> },
      { path: 'directory', element: <DirectoryPage /> },
      { path: 'directory/new', element: <AddServicePage /> },
      { path: 'directory/:id', element: <ServicePage /> },
      { path: 'directory/:id/change', element: <ChangeServicePage /> },
      { path: 'concerns', element: <ConcernsPage /> },
      { path: 'concerns/:id', element: <ConcernPage /> },
      { path: 'clients', element: <ApiClientsPage /> },
      { path: 'directory-sources', element: <SourcesPage /> },
      { path: 'unusual-looks', element: <UnusualLooksPage /> },
      { path: 'settings', lazy: async () => ({ Component: (await import('./settings/SettingsPage.tsx')).SettingsPage }) },
      { path: 'what-we-hold', element: <UpkeepPage /> },
      { path: 'people', element: <StaffPage /> },
      { path: 'my-data', element: <MyDataPage /> },
      { path: 'my-sign-in', element: <MySignInPage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
  { path: '*', element: <NowherePage /> },
]);
