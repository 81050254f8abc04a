import type { PartWords } from './en.ts';

/** What a new network asks beside for each kind and way of help, and where it comes from, in French. */
export const partsFr: PartWords = {
  NHS: 'Selon ce que le NHS dit au public.',
  GOVERNMENT: 'Selon ce que le gouvernement dit aux bénévoles et aux employeurs.',
  CHARITIES: 'Selon ce que conseillent les associations de bénévoles.',
  shopping:
    'Demandez une liste courte, et ce qu’il faut prendre si un article manque. Demandez s’il y a des allergies. Gardez au froid ce qui est froid : allez-y tout droit. Achetez ce qui est sur la liste, et gardez le ticket.',
  prescription:
    'Dites le nom et l’adresse à la pharmacie. Remettez le sac fermé : ne l’ouvrez pas, et ne lisez pas ce qu’il contient. Ne donnez pas de conseil sur les médicaments. Qui se sent plus mal appelle le 111, en danger le 999.',
  post: 'Prenez les lettres et les colis fermés. Ne lisez que l’adresse. Ne prenez jamais d’argent, de cartes ou de clés à envoyer.',
  'check-in-call':
    'Dites votre prénom et le mot convenu. Demandez si c’est le bon moment. Écoutez plus que vous ne parlez. Ne promettez rien que vous ne puissiez tenir. Si la personne a besoin de plus qu’une conversation, dites-le à la personne responsable du quartier.',
  'dog-walking':
    'Gardez toujours le chien en laisse. Demandez comment il est avec les autres chiens et les enfants. Ramassez ses crottes. Ne lui donnez rien à manger. Promenez les chiens d’un seul foyer à la fois.',
  'lend-an-item': 'Prêtez ce qui est sûr et propre. Regardez d’abord les câbles et les prises. Dites quand l’objet revient.',
  IN_PERSON:
    'Restez à la maison si vous toussez, si vous avez de la fièvre ou vous sentez malade. Lavez-vous les mains avant et après. Dites à quelqu’un où vous allez et quand vous rentrez. N’entrez pas de votre propre chef.',
  BY_PHONE:
    'Pour garder votre numéro pour vous, faites le 141 avant le numéro. N’appelez que quand la personne a dit que c’était sans risque. Si quelqu’un d’autre répond, ne dites pas pourquoi vous appelez.',
  ONLINE:
    'Ne demandez jamais un mot de passe ni une carte bancaire, et ne les tapez jamais à sa place. Ne l’ajoutez pas à vos amis. À la fin, fermez ce que vous avez ouvert.',
};
