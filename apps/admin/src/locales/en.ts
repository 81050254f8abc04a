import clients from './clients.en.json';
import command from './command.en.json';
import cover from './cover.en.json';
import directory from './directory.en.json';
import rest from './en.json';
import figures from './figures.en.json';
import firstSteps from './first-steps.en.json';
import gettingIn from './getting-in.en.json';
import interpreting from './interpreting.en.json';
import live from './live.en.json';
import messages from './messages.en.json';
import onRecord from './on-record.en.json';
import partners from './partners.en.json';
import phoneDesk from './phone-desk.en.json';
import queue from './queue.en.json';
import referrals from './referrals.en.json';
import requestPage from './request-page.en.json';
import rota from './rota.en.json';
import safeguarding from './safeguarding.en.json';
import settings from './settings.en.json';
import signposting from './signposting.en.json';
import takeIn from './take-in.en.json';
import tasks from './tasks.en.json';
import texts from './texts.en.json';
import today from './today.en.json';
import upkeep from './upkeep.en.json';
import volunteers from './volunteers.en.json';
import waiting from './waiting.en.json';
import waves from './waves.en.json';
import weekly from './weekly.en.json';

/** Every English word of these pages; they say which there are. */
export const en = {
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
