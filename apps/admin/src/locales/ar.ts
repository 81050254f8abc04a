import rest from './ar.json';
import clients from './clients.ar.json';
import command from './command.ar.json';
import cover from './cover.ar.json';
import directory from './directory.ar.json';
import figures from './figures.ar.json';
import firstSteps from './first-steps.ar.json';
import gettingIn from './getting-in.ar.json';
import interpreting from './interpreting.ar.json';
import live from './live.ar.json';
import messages from './messages.ar.json';
import onRecord from './on-record.ar.json';
import partners from './partners.ar.json';
import phoneDesk from './phone-desk.ar.json';
import queue from './queue.ar.json';
import referrals from './referrals.ar.json';
import requestPage from './request-page.ar.json';
import rota from './rota.ar.json';
import safeguarding from './safeguarding.ar.json';
import settings from './settings.ar.json';
import signposting from './signposting.ar.json';
import takeIn from './take-in.ar.json';
import tasks from './tasks.ar.json';
import texts from './texts.ar.json';
import today from './today.ar.json';
import upkeep from './upkeep.ar.json';
import volunteers from './volunteers.ar.json';
import waiting from './waiting.ar.json';
import waves from './waves.ar.json';
import weekly from './weekly.ar.json';

/** The same in Arabic. */
export const ar = {
  ...rest,
  ...safeguarding,
  ...gettingIn,
  ...clients,
  ...takeIn,
  ...upkeep,
  ...settings,
  ...volunteers,
  ...onRecord,
  ...cover,
  ...messages,
  ...directory,
  ...signposting,
  ...referrals,
  ...queue,
  ...weekly,
  ...waiting,
  ...waves,
  ...phoneDesk,
  ...tasks,
  ...interpreting,
  ...live,
  ...partners,
  ...texts,
  ...today,
  ...firstSteps,
  ...figures,
  ...rota,
  ...command,
  ...requestPage,
};
