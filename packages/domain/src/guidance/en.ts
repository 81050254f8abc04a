/** The guidance a new network starts with, in English; paragraphs stand apart by an empty line. */
export const guidanceEn: string = [
  'Shopping: leave the bags at the door, knock, and step back. Go inside only if you both want it and your ward lead knows of it. Keep the receipt, and write the sum on it.',
  'Money: spend no more than you said. Never take a bank card or a PIN, and lend nobody money. You are paid back by the receipt, in cash or by the network. Take no gifts of money.',
  'Safety: say the code word first. If something feels wrong, go away and tell your ward lead. In danger, ring 999. If you feel ill, stay at home and hand the task back.',
  'Privacy: the name and the address are for this task alone. Do not write them down, photograph them or pass them on, not even in the volunteers’ chat. When it is done, forget them, as we do.',
  'Worries: if you fear that somebody is being hurt or cannot look after themselves, press “I am worried about somebody’s safety” on the task. Do not promise to keep it secret.',
].join('\n\n');
