/** What a new network asks beside for each kind and way of help, and where it comes from, in English. */
export const partsEn = {
  NHS: 'In line with what the NHS tells the public.',
  GOVERNMENT: 'In line with what the government tells volunteers and employers.',
  CHARITIES: 'In line with what volunteering charities advise.',
  shopping:
    'Ask for a short list, and what to bring if a thing is sold out. Ask about allergies. Keep cold food cold: go straight there. Buy what is on the list, and keep the receipt.',
  prescription:
    'Say the name and the address at the pharmacy. Hand the bag over closed: do not open it, and do not read what is in it. Give no advice about medicine. Who feels worse rings 111, in danger 999.',
  post: 'Take letters and parcels closed. Read nothing on them but where they go. Never take cash, cards or keys to post.',
  'check-in-call':
    'Say your first name and the code word. Ask if it is a good time. Listen more than you talk. Promise nothing that you cannot keep. Who needs more than a chat: tell your ward lead.',
  'dog-walking':
    'Keep the dog on its lead all the time. Ask how it is with other dogs and children. Pick up after it. Give it nothing to eat. Walk one household’s dog at a time.',
  'lend-an-item': 'Lend what is safe and clean. Look at cables and plugs first. Agree when it comes back.',
  IN_PERSON:
    'Stay at home if you have a cough, a high temperature or feel ill. Wash your hands before and after. Tell somebody where you go and when you are back. Do not go inside on your own.',
  BY_PHONE:
    'To keep your own number to yourself, dial 141 before theirs. Ring only when they said it is safe. If somebody else answers, do not say why you ring.',
  ONLINE:
    'Never ask for a password or a bank card, and never type one for them. Do not add them as a friend. Close what you opened when it is done.',
};
/** The same words in a language. */
export type PartWords = Record<keyof typeof partsEn, string>;
