import { letter } from '../letter.ts';
import type { TaskMails } from './kinds-of-mail.ts';

const thanks = (network: string) => `আপনাকে ধন্যবাদ, ${network}`;

/** What volunteers are told of a task, in Bengali. */
export const tasksBn: TaskMails = {
  linkCode: (code) => ({
    subject: 'আপনার কোড',
    sentences: [
      'আপনি অন্য ব্রাউজারে আপনার লিংক খুলেছেন, বা আপনার নম্বর বা ইমেইল বদলাতে চান। এই কোডটি সেখানে লিখুন। এটি একবার চলে, 10 মিনিট পর্যন্ত। কাউকে বলবেন না।',
    ],
    code,
    button: null,
  }),
  callOut: ({ network, callOut, url, decides, byOrganization }) => ({
    subject: byOrganization ? 'কাছের একটি সংগঠনকে সাহায্য করতে পারেন?' : 'একজন প্রতিবেশীকে সাহায্য করতে পারেন?',
    sentences: [
      callOut,
      decides === 'LEAD_CHOOSES'
        ? 'পারলে বোতাম চেপে জানান। আপনার ওয়ার্ডের দায়িত্বশীল আপনাকে জানাবেন।'
        : 'পারলে বোতাম চেপে জানান। আগে কেউ না বলে থাকলে কাজটি সঙ্গে সঙ্গে আপনার।',
      thanks(network),
    ],
    code: null,
    button: { label: 'আরও দেখুন', url },
  }),
  proposed: ({ network, callOut, url }) => ({
    subject: 'আপনার ওয়ার্ডের দায়িত্বশীল জানতে চান: এটি করতে পারেন?',
    sentences: [callOut, 'ওয়ার্ডের দায়িত্বশীল আপনার কথা ভেবেছেন। দয়া করে বোতাম চেপে হ্যাঁ বা না বলুন; না বললেও চলে।', thanks(network)],
    code: null,
    button: { label: 'উত্তর দিন', url },
  }),
  accepted: ({ network, callOut, url }) => ({
    subject: 'হ্যাঁ, করুন: কাজটি আপনার',
    sentences: [callOut, 'যে ব্রাউজারে “আমি পারব” বলেছিলেন, সেখানে বোতাম চাপুন। তখন দেখবেন কোথায় যাবেন।', thanks(network)],
    code: null,
    button: { label: 'কাজটি খুলুন', url },
  }),
  tooLate: ({ network, another }) => ({
    subject: another ? 'অন্যরা আগে বলেছেন; এখানে আরেকটি কাজ' : 'অন্য একজন যাচ্ছেন',
    sentences: [
      '“আমি পারব” বলার জন্য ধন্যবাদ। অন্য একজন এরই মধ্যে যাচ্ছেন, তাই এবার আপনার কিছু করার নেই।',
      ...(another ? [`চাইলে এখানে আরেকটি কাজ আছে। ${another.text}`] : []),
      thanks(network),
    ],
    code: null,
    button: another && { label: 'আরও দেখুন', url: another.url },
  }),
  cancelled: ({ network, callOut }) => ({
    subject: 'এই কাজে আপনাকে আর লাগবে না',
    sentences: [callOut, 'এই কাজ আর আপনার নয়, এবং আপনার কিছু করার নেই। তৈরি থাকার জন্য ধন্যবাদ।', network],
    code: null,
    button: null,
  }),
  changed: ({ network, callOut, url }) => ({
    subject: 'আপনার কাজের কিছু বদলেছে',
    sentences: [callOut, 'আপনার কাজের কিছু বদলেছে। দয়া করে যাওয়ার আগে আবার খুলে দেখুন।', thanks(network)],
    code: null,
    button: { label: 'কাজটি খুলুন', url },
  }),
  overdue: ({ network, callOut, url, byOrganization }) =>
    letter(
      'আপনি কি সাহায্য করতে পেরেছেন?',
      [
        callOut,
        `আপনি এই কাজ নিয়েছিলেন, আর তার দিন পেরিয়ে গেছে। কাজ শেষ হলে দয়া করে বোতাম চেপে জানান${byOrganization ? '' : ': তখন আমরা ঠিকানা ভুলে যাই'}। করতে না পারলে সেখানেই ফিরিয়ে দিন; কেউ কিছু মনে করবে না।`,
        thanks(network),
      ],
      'কাজটি খুলুন',
      url,
    ),
  howDidItGo: ({ network, locality, url, byOrganization }) =>
    letter(
      'কেমন হলো?',
      [
        byOrganization
          ? `আপনি ${locality} এলাকার একটি সংগঠনকে সাহায্য করেছেন। ভালো হয়েছে? বোতামে একবার চাপ দিলেই হবে।`
          : `আপনি ${locality} এলাকার একজন প্রতিবেশীকে সাহায্য করেছেন। ভালো হয়েছে, নাকি আরও সাহায্য দরকার? বোতামে একবার চাপ দিলেই হবে।`,
        thanks(network),
      ],
      'কেমন হলো জানান',
      url,
    ),
  endedWell: ({ network, locality }) => ({
    subject: 'ভালো হয়েছে',
    sentences: [
      `আপনি ${locality} এলাকার একজন প্রতিবেশীকে সাহায্য করেছেন। আমরা জানতে চেয়েছি কেমন হলো, উত্তর: ভালো। আপনার আর কিছু করার নেই।`,
      `ধন্যবাদ, ${network}`,
    ],
    code: null,
    button: null,
  }),
};
