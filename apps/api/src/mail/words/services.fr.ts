import { letter } from '../letter.ts';
import type { ServiceMails } from './kinds-of-mail.ts';

/** What services and whoever asked for help are told, in French; and what stands below each mail. */
export const servicesFr: ServiceMails = {
  foot: 'En danger ? Appelez les secours au 999. Pour une aide médicale, appelez le 111. Wardwise ne vous demandera jamais d’argent ni de mot de passe.',
  entry: ({ service, network }, url) =>
    letter(
      `Est-ce toujours juste ? ${service}`,
      [
        `Le réseau ${network} parle de ${service} aux gens. Regardez ce que nous disons de vous, s’il vous plaît. Cela prend une minute, sans mot de passe.`,
        'Vous pouvez dire que c’est juste, dire si vous avez de la place, corriger, ou dire que vous avez fermé. Le lien vous servira encore quand quelque chose changera.',
        'Si cela ne vous concerne pas, transmettez cet e-mail à la bonne personne, s’il vous plaît.',
      ],
      'Regarder notre fiche',
      url,
    ),
  referral: {
    open: 'Ouvrir la page',
    code: {
      subject: 'Votre code',
      sentences: [
        'Écrivez ce code sur la page de la demande. Il marche une fois, pendant 10 minutes. Ne le dites à personne hors de votre service.',
      ],
    },
    'referral.sent.mail': ({ service, network, answerHours }) => ({
      subject: 'Une demande vous attend',
      sentences: [
        `Le réseau ${network} demande à ${service} d’aider une personne, qui a dit oui à cela.`,
        'Cet e-mail et son lien ne disent rien de la personne. Sur la page, demandez un code : nous l’envoyons à cette adresse.',
        `Répondez dans les ${answerHours} heures, s’il vous plaît. Oui, pas encore et non sont trois bonnes réponses.`,
      ],
    }),
    'referral.chased.mail': ({ service, network }) => ({
      subject: 'Une demande attend toujours votre réponse',
      sentences: [
        `Le réseau ${network} a demandé à ${service} d’aider une personne, et ne sait pas où cela en est.`,
        'Ouvrez la page et dites-le-nous, s’il vous plaît. Sans nouvelles de vous, nous comprenons que c’est non.',
      ],
    }),
    'referral.withdrawn.mail': ({ network }) => ({
      subject: 'Une demande a été retirée : effacez-la, s’il vous plaît',
      sentences: [
        `Une demande du réseau ${network} a pris fin. Le oui a été repris ou n’est plus valable, ou ce n’est plus nécessaire.`,
        'Effacez ce que vous en avez noté, s’il vous plaît. La page ne montre plus rien de ce qui vous a été dit.',
      ],
    }),
  },
  referrerLink: ({ organization, network, until }, url) =>
    letter(
      `Adresser des personnes à ${network}`,
      [
        `Avec ce lien, ${organization} peut demander au réseau ${network} d’aider quelqu’un : une personne à la fois, et seulement avec son oui. Il ne faut pas de mot de passe.`,
        `La page montre aussi où en est chaque demande. Le lien marche jusqu’au ${until}. Gardez-le dans votre équipe : qui l’a peut faire des demandes en votre nom.`,
      ],
      'Adresser une personne',
      url,
    ),
  // It stands in a list of mails that others may see: nothing of what is needed.
  signposting: (network) => `Un message de ${network}`,
};
