import { beats } from './beats.fr.ts';
import { callOut } from './call-out.fr.ts';
import { concern } from './concern.fr.ts';
import type { Words } from './en.ts';
import { entry } from './entry.fr.ts';
import { helpFr } from './help.fr.ts';
import { interpreting } from './interpreting.fr.ts';
import { leave } from './leave.fr.ts';
import { mineFr } from './mine.fr.ts';
import { privacyFr } from './privacy.fr.ts';
import { problems, problemsAt } from './problems.fr.ts';
import { refer } from './refer.fr.ts';
import { referralFr } from './referral.fr.ts';
import { volunteerFr } from './volunteer.fr.ts';
import { messages, weekly } from './weekly.fr.ts';
import { yoursFr } from './yours.fr.ts';

const lead = (name: string | null) => (name ? `${name}, responsable du quartier,` : 'La personne responsable du quartier');

export const fr: Words = {
  product: 'Wardwise',
  home: 'Wardwise, première page',
  skip: 'Aller à la partie principale',
  notRead: 'Une personne qui parle cette langue n’a pas encore vérifié ces mots.',
  notReadEnglish: 'D’ici là, ce sont les mots anglais qui comptent.',
  inEnglish: 'En anglais',
  languages: 'Langue',
  danger: 'En cas de danger, appelez les secours :',
  medical: 'Pour une aide médicale, appelez :',
  demoBanner: 'Ceci est une démonstration. Personne ici n’est une vraie personne.',
  demoMailbox: 'Ouvrir la boîte mail de démonstration',
  errorInTitle: (title) => `Erreur : ${title}`,
  errorHeading: 'Regardez ceci, s’il vous plaît',
  codeToTell: 'Si vous demandez de l’aide pour cette page, dites :',

  landing: {
    title: 'Les voisins s’entraident, quartier par quartier',
    lead: 'Quelqu’un a besoin de courses, d’un appel ou d’une promenade pour son chien. Un voisin tout près, qui parle sa langue, dit « Je peux ». Wardwise les met en contact.',
    howHeading: 'Comment cela marche',
    how: [
      {
        heading: 'Quelqu’un demande',
        text: 'Cette personne appelle son groupe local, ou demande ici. Le groupe le plus proche s’en occupe.',
      },
      {
        heading: 'Des voisins l’apprennent',
        text: 'Nous disons ce qu’il faut et à peu près où. Nous ne disons jamais de qui il s’agit.',
      },
      {
        heading: 'L’un d’eux y va',
        text: 'Seule cette personne voit le nom et l’adresse. Les deux connaissent un mot convenu.',
      },
      {
        heading: 'Nous oublions',
        text: 'Quand c’est fait, l’adresse et les notes sont effacées. Nous demandons aux deux comment cela s’est passé.',
      },
    ],
    notEmergency: 'Wardwise n’est pas un service d’urgence',
    sourcesHeading: 'D’où viennent nos informations sur les quartiers',
    askHeading: 'Vous avez besoin d’aide ?',
    ask: 'Demander de l’aide',
    joinHeading: 'Vous voulez aider ?',
    join: 'Aider vos voisins',
    volunteersHeading: 'Vous aidez comme bénévole ?',
    volunteers: 'Ouvrez le lien dans l’e-mail ou le message que nous vous avons envoyé. Il ne faut ni compte ni mot de passe.',
    leadsHeading: 'Vous êtes responsable d’un quartier ?',
    leads: 'Connectez-vous à votre réseau.',
    signIn: (network) => `Se connecter : ${network}`,
    demoHeading: 'Faites un tour',
    demo: 'Tous les e-mails de cette démonstration arrivent dans une seule boîte. Connectez-vous comme responsable de quartier et envoyez un appel. Puis ouvrez là le lien du bénévole.',
  },

  help: helpFr,
  mine: mineFr,
  referral: referralFr,
  yours: yoursFr,
  volunteer: volunteerFr,
  privacy: privacyFr,

  task: {
    asks: (network) => `Le réseau ${network} demande à ses bénévoles`,
    free: 'Vous pouvez dire non. Dites oui seulement si cela vous convient.',
    ican: 'Je peux',
    notThisTime: 'Pas cette fois',
    nextHeading: 'Et ensuite ?',
    calledNext: [
      'Vous dites « Je peux ». C’est une proposition, pas encore une promesse.',
      'La personne responsable du quartier choisit qui y va.',
      'Si c’est vous, cette page vous montre qui et où. La personne apprend seulement votre prénom.',
    ],
    calledNextAtOnce: [
      'Vous dites « Je peux ». Si personne n’a été plus rapide, la tâche est à vous tout de suite.',
      'Cette page vous montre alors qui et où. La personne apprend seulement votre prénom.',
      'Si vous avez beaucoup à faire ou si vous êtes en repos aujourd’hui, la personne responsable du quartier choisit.',
    ],
    proposed: 'La personne responsable du quartier aimerait que vous fassiez ceci.',
    proposedNext: [
      'Vous dites « Je peux ».',
      'Cette page vous montre qui et où.',
      'Vous pouvez rendre la tâche à tout moment. Personne ne vous le reprochera.',
    ],
    boundSoon: 'Le premier bouton que vous touchez lie ce lien au navigateur que vous utilisez maintenant.',

    notNowTitle: 'Ce n’est pas grave',
    notNow: 'Vous n’avez rien à faire. Nous demandons aussi à d’autres voisins.',
    backToCall: 'Retour à la demande d’aide',

    offeredTitle: 'Merci de votre proposition',
    offered: (name) => `${lead(name)} choisit maintenant qui y va.`,
    offeredNext: [
      'Gardez le lien. Si nous vous choisissons, cette page vous montre qui et où.',
      'Si quelqu’un d’autre y va, cette page vous le dit.',
      'Le lien marche dans ce navigateur. Dans un autre, nous demandons d’abord un code.',
    ],
    lookAgain: 'Y a-t-il du nouveau ? Regarder encore',
    withdraw: 'Finalement, je ne peux pas',

    acceptedTitle: 'Cette tâche est à vous. Merci',
    startedTitle: 'Vous êtes en route. Merci',
    startedCallTitle: 'Vous avez commencé. Merci',
    facts: { what: 'Quoi', where: 'Quel quartier', language: 'Langue préférée', by: 'Au plus tard' },
    showWhere: 'Montrez-moi où aller',
    showWhom: 'Montrez-moi qui appeler',
    showNote: 'Nous notons chaque fois que l’adresse est montrée, et à qui.',
    codeWord: 'Vous verrez un mot convenu. La personne le connaît aussi.',
    start: 'Je suis en route',
    startCall: 'Je commence maintenant',
    done: 'C’est fait',
    handBack: 'Finalement, je ne peux pas le faire',
    handBackNote: 'Cela arrive à tout le monde. Personne ne vous le reprochera. Nous demandons alors à d’autres.',

    detailsTitle: 'Où aller',
    detailsCallTitle: 'Qui appeler',
    recorded:
      'Nous avons noté que vous venez de regarder ceci. Personne d’autre ne peut le voir. Ne le montrez à personne, s’il vous plaît.',
    codeWordHeading: 'Mot convenu',
    codeWordUse:
      'Dites ce mot en premier, au téléphone ou à la porte. La personne l’a reçu aussi : elle sait ainsi que vous venez de notre part. Ne le lui demandez pas.',
    calledName: 'Nom',
    phone: 'Téléphone',
    phoneThem: 'Appeler',
    safeContact: 'Comment et quand on peut appeler sans danger',
    address: 'Adresse',
    postcode: 'Code postal',
    note: 'Ce qu’il faut',
    worried: 'Si quelque chose vous semble anormal, partez et dites-le au ou à la responsable de votre quartier.',
    back: 'Retour à la tâche',

    doneTitle: 'Est-ce fait ?',
    doneForget:
      'Quand vous touchez le bouton, nous oublions l’adresse. Vous ne la verrez plus ici. On ne peut pas revenir en arrière.',
    paidBackQuestion: 'Votre argent vous a-t-il été rendu ?',
    paidBack: { YES: 'Oui', NO: 'Non, pas encore', NOTHING_SPENT: 'Je n’ai rien dépensé' },
    deliver: 'Oui, c’est fait',
    notDone: 'Non, pas encore : retour à la tâche',
    choiceMissing: 'Choisissez une réponse : votre argent vous a-t-il été rendu ?',

    deliveredTitle: 'C’est fait. Merci',
    forgotten: 'Le nom, le numéro de téléphone et l’adresse ont disparu de cette page.',
    followUpQuestion: 'Comment cela s’est-il passé ?',
    followUpNote: 'Nous le demandons à vous deux. La personne responsable de votre quartier lit la réponse.',
    answers: {
      WENT_WELL: 'Cela s’est bien passé',
      PROBLEM: 'Il y a eu un problème',
      NEEDS_MORE_HELP: 'La personne a besoin de plus d’aide',
    },
    answerMissing: 'Choisissez une réponse : comment cela s’est-il passé ?',
    answered: {
      WENT_WELL: 'Vous nous avez dit que cela s’est bien passé. Cela nous fait plaisir.',
      PROBLEM: 'Vous nous avez dit qu’il y a eu un problème. La personne responsable de votre quartier va s’en occuper.',
      NEEDS_MORE_HELP:
        'Vous nous avez dit que la personne a besoin de plus d’aide. La personne responsable de votre quartier prend la suite.',
    },
    nothingToDo: 'Vous n’avez plus rien à faire.',

    handedBackTitle: 'Vous avez rendu la tâche. Ce n’est pas grave',
    handedBack:
      'Merci de nous l’avoir dit. La personne responsable du quartier cherche maintenant quelqu’un d’autre. Le nom et l’adresse ont disparu de cette page.',
    declinedTitle: 'Vous avez dit pas cette fois. Ce n’est pas grave',
    declined: 'Merci de nous l’avoir dit. La personne responsable du quartier demande maintenant à quelqu’un d’autre.',
    withdrawnTitle: 'Vous avez repris votre proposition. Ce n’est pas grave',
    withdrawn: 'Merci de nous l’avoir dit. Nous demandons aussi à d’autres voisins.',
    takenTitle: 'Quelqu’un d’autre y va déjà. Merci',
    taken: 'Votre envie d’aider compte. Nous vous demanderons une autre fois.',
    another: { heading: 'En voici une autre, si vous voulez', open: 'En voir plus' },
    endedTitle: 'Cette aide n’est plus nécessaire. Merci',
    ended: 'Cela s’est réglé autrement. Personne ne vous attend.',
    ofOrganization: {
      calledNext: [
        'Vous dites « Je peux ». C’est une proposition, pas encore une promesse.',
        'La personne responsable du quartier choisit qui y va.',
        'Si c’est vous, cette page vous montre où venir, et chez qui.',
      ],
      calledNextAtOnce: [
        'Vous dites « Je peux ». Si personne n’a été plus rapide, la tâche est à vous tout de suite.',
        'Cette page vous montre alors où venir, et chez qui.',
        'Si vous avez beaucoup à faire ou si vous êtes en repos aujourd’hui, la personne responsable du quartier choisit.',
      ],
      proposedNext: [
        'Vous dites « Je peux ».',
        'Cette page vous montre où venir, et chez qui.',
        'Vous pouvez rendre la tâche à tout moment. Personne ne vous le reprochera.',
      ],
      offeredNext: [
        'Gardez le lien. Si nous vous choisissons, cette page vous montre où venir.',
        'Si d’autres y vont, cette page vous le dit.',
        'Le lien marche dans ce navigateur. Dans un autre, nous demandons d’abord un code.',
      ],
      facts: { what: 'Quoi', where: 'Quel quartier', language: 'Langue', by: 'Jour' },
      doneForget: 'Quand vous touchez le bouton, nous ne vous montrons plus l’adresse ici. On ne peut pas revenir en arrière.',
      forgotten: 'L’adresse n’est plus montrée sur cette page.',
      followUpNote: 'La personne responsable de votre quartier lit la réponse.',
      handedBack: 'Merci de nous l’avoir dit. La personne responsable du quartier cherche maintenant quelqu’un d’autre.',
      takenTitle: 'Assez de personnes y vont déjà. Merci',
    },
    placeToCome: 'Où venir',
    placeGone: 'Nous ne connaissons plus le lieu. Appelez avant d’y aller, s’il vous plaît.',
    organization: 'Qui demande',
    service: 'Pour quel service',
    accessibility: 'Comment entrer',
    refusals: {
      REQUEST_NOT_OPEN: 'Personne d’autre n’est nécessaire ici en ce moment. Merci.',
      REQUEST_ENDED: 'Cette aide n’est plus nécessaire. Merci.',
      NO_PLACE_FREE: 'Quelqu’un d’autre y va déjà. Merci.',
      ALREADY_OFFERED: 'Vous avez déjà proposé votre aide. La personne responsable du quartier a votre proposition.',
      ALREADY_ASSIGNED: 'Vous avez déjà cette tâche.',
      OFFER_NOT_FOUND: 'Vous n’avez pas fait de proposition ici.',
      OFFER_NOT_OPEN: 'Votre proposition a déjà reçu une réponse ou a été reprise.',
      NOT_APPROVED:
        'En ce moment, vous n’êtes pas sur notre liste de bénévoles. Demandez au ou à la responsable de votre quartier.',
      CATEGORY_NOT_OFFERED:
        'Vous n’avez pas dit que vous donnez cette sorte d’aide. Demandez au ou à la responsable de votre quartier de l’ajouter.',
      LANGUAGE_NOT_SHARED:
        'C’est pour quelqu’un qui parle cette langue. Si vous la parlez, dites-le à votre responsable de quartier.',
      NOT_VETTED:
        'Pour cette tâche, nous devons d’abord voir un de vos papiers, ou l’un d’eux n’est plus valable. Demandez au ou à la responsable de votre quartier.',
      SELF_ISOLATING:
        'Vous nous avez dit que vous restez à la maison. Vous pouvez alors aider seulement par téléphone ou par Internet.',
      HANDED_BACK_BEFORE: 'Vous avez déjà rendu cette tâche. Nous demandons maintenant à d’autres.',
      AT_CAPACITY: 'Vous avez déjà autant de tâches que vous en vouliez.',
      OFF_DUTY: 'Vous nous avez dit que vous êtes en repos aujourd’hui.',
      TOO_MANY_TRIES: 'Cinq codes ont été envoyés en une heure. Utilisez le plus récent, ou attendez une heure.',
    },
  },

  beats,
  leave,
  callOut,
  concern,
  entry,
  refer,
  weekly,
  messages,
  interpreting,

  told: {
    title: 'Des lieux qui peuvent vous aider',
    print: 'Imprimez cette page avec votre navigateur. Elle ne dit rien de la personne à qui elle s’adresse.',
    qr: 'Sa page, pour un téléphone',
  },

  code: {
    boundTitle: 'Est-ce bien vous ?',
    bound:
      'Ce lien sert déjà dans un autre navigateur. Pour que personne d’autre ne puisse s’en servir, nous envoyons d’abord un code à votre adresse e-mail.',
    send: 'Envoyez-moi un code',
    title: 'Écrivez le code',
    sent: 'Nous vous avons envoyé un e-mail avec six chiffres. Il peut mettre une minute à arriver.',
    label: 'Les six chiffres',
    goOn: 'Continuer',
    again: 'Rien n’est arrivé ? Envoyer un nouveau code',
    missing: 'Écrivez les six chiffres de l’e-mail.',
  },

  problems,
  problemsAt,
  kept: 'Ce que vous avez écrit est toujours là.',
  tryAgain: 'Essayer encore',
};
