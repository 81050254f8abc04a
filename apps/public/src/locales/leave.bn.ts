import type { leave as en } from './leave.en.ts';

export const leave: typeof en = {
  button: 'এখনই এই পাতা ছাড়ুন',
  hint: 'এর বদলে আবহাওয়ার পাতা খোলে। কিবোর্ডে তিনবার Shift চাপুন।',
  history: 'এতে ব্রাউজারের পাতার তালিকা মোছে না।',
};
