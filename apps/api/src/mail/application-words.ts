import type { ApplicationOverReason, PageLanguage } from '@wardwise/domain';
import type { Letter } from './letter.ts';
import { isolated, letter } from './nudge-words.ts';

/** Whom an applicant may ask, and the way to their own page; none where it is closed to them. */
type ToApplicant = { network: string; ask: string | null; url: string };
/** What somebody of the staff is told of an application: where it is, never whose. */
type ToStaff = { network: string; ward: string; url: string };

type Words = {
  /** Whom to ring or to write to, as one says it. */
  ask: (phone: string | null, email: string | null) => string | null;
  'volunteer.applied.mail': (it: ToApplicant) => Letter;
  'volunteer.known.mail': (it: ToApplicant) => Letter;
  'volunteer.closed.mail': (it: ToApplicant) => Letter;
  'volunteer.waiting.mail': (it: ToApplicant) => Letter;
  'volunteer.approved.mail': (it: ToApplicant) => Letter;
  'volunteer.declined.mail': (it: Omit<ToApplicant, 'url'> & { reason: ApplicationOverReason }) => Letter;
  'application.received.mail': (it: ToStaff) => Letter;
  'application.waiting.mail': (it: ToStaff) => Letter;
};

const plain = (subject: string, sentences: (string | null)[]): Letter => ({
  subject,
  sentences: sentences.filter((sentence) => sentence !== null),
  button: null,
  code: null,
});

const WHY_EN: Record<ApplicationOverReason, string> = {
  ENOUGH_VOLUNTEERS: 'Near you there are enough volunteers at the moment.',
  NOT_REACHED: 'We tried to reach you and could not.',
  PROOF_MISSING: 'We could not see the papers that this kind of help needs.',
  NOT_SUITABLE: 'What is needed near you does not go together with what you can give at the moment.',
  OWN_WISH: 'You told us that you would rather not.',
  NOBODY_ANSWERED: 'Nobody of us found the time to answer you within four weeks. We are sorry: you deserved better.',
  NO_YES: 'You did not say yes within four weeks.',
};
const WHY_AR: Record<ApplicationOverReason, string> = {
  ENOUGH_VOLUNTEERS: 'هناك ما يكفي من المتطوعين بالقرب منك في الوقت الحالي.',
  NOT_REACHED: 'حاولنا التواصل معك ولم نتمكن من ذلك.',
  PROOF_MISSING: 'لم نتمكن من رؤية الأوراق اللازمة لهذا النوع من المساعدة.',
  NOT_SUITABLE: 'ما يلزم بالقرب منك لا يتفق في الوقت الحالي مع ما يمكنك تقديمه.',
  OWN_WISH: 'أخبرتنا بأنك تفضل عدم التطوع.',
  NOBODY_ANSWERED: 'لم يتمكن أحد منا من الرد عليك خلال أربعة أسابيع. نعتذر عن ذلك، فأنت تستحق أفضل منه.',
  NO_YES: 'لم تقل نعم خلال أربعة أسابيع.',
};

/** The mails about signing up as a volunteer, in the reader's language; those to staff say nothing of who it is. */
export const APPLICATIONS: Record<PageLanguage, Words> = {
  en: {
    ask: (phone, email) => (phone ? `ring ${phone}` : email && `write to ${email}`),
    'volunteer.applied.mail': ({ network, ask, url }) =>
      letter(
        `Thank you for wanting to help with ${network}`,
        [
          `We have your sign-up. A lead of your ward looks at it and may ring you, to get to know you and to see a paper that says who you are. Until then nobody asks you for anything.`,
          `You hear from us within a day.${ask ? ` If you do not, ${ask}.` : ''}`,
          'What we keep: your name, ward, languages and what you like to do. The leads of your ward and the coordinators see it. Your number and e-mail are locked, and each look at them is on record. If nobody answers within 28 days, or if you change your mind, we delete it all.',
          'On your own page you see it, correct it or delete it. Was it not you who signed up? Then delete it there.',
        ],
        'Open my page',
        url,
      ),
    'volunteer.known.mail': ({ network, ask, url }) =>
      letter(
        'We know you already',
        [
          `Somebody has just signed up with ${network} by your number or your e-mail. You are with us already, so nothing has changed.`,
          `Was it you? On your own page you see what we hold about you and how it stands, and change it.${ask ? ` Or ${ask}.` : ''}`,
          'If it was not you, do nothing. Nobody was told that we know you.',
        ],
        'Open my page',
        url,
      ),
    'volunteer.closed.mail': ({ network, ask }) =>
      plain('We know you already', [
        `Somebody has just signed up with ${network} by your number or your e-mail. You are with us already, and your pages are closed at the moment.`,
        ask && `If it was you and you have a question, ${ask}. If it was not you, do nothing.`,
      ]),
    'volunteer.waiting.mail': ({ network, ask, url }) =>
      letter(
        'You wait longer than we said',
        [
          `You signed up with ${network} more than a day ago, and nobody has answered yet. That is our fault, not yours. We have just reminded the leads of your ward.`,
          ask && `If you would rather not wait, ${ask}.`,
        ],
        'Open my page',
        url,
      ),
    'volunteer.approved.mail': ({ network, ask, url }) =>
      letter(
        'Welcome: you are one of us now',
        [
          `A lead of your ward has taken you on. Thank you for helping with ${network}.`,
          'What happens next: when somebody near you needs what you can give, you get an e-mail that says what and roughly where. You say “I can”, or not; both are fine. Nobody sees your number but the leads.',
          'Before you go anywhere you see a code word. For some kinds of help your lead has to see a paper of yours first, and rings you about it.',
          `On your own page you say when you do not want to be asked, and change what you do.${ask ? ` For anything else, ${ask}.` : ''}`,
        ],
        'Open my page',
        url,
      ),
    'volunteer.declined.mail': ({ network, ask, reason }) =>
      plain('Thank you for wanting to help', [
        `You signed up with ${network}. Today we cannot take you on. ${WHY_EN[reason]}`,
        'We have deleted what you told us: your name, number and address. This mail is the last one.',
        `You may sign up again at any time.${ask ? ` If you think this is wrong, ${ask}.` : ''} Thank you for the thought.`,
      ]),
    'application.received.mail': ({ network, ward, url }) =>
      letter(
        `Somebody in ${ward} wants to volunteer`,
        [`They have read the guidance and wait for your answer. We told them that they hear from you within a day.`, network],
        'Open the list of volunteers',
        url,
      ),
    'application.waiting.mail': ({ network, ward, url }) =>
      letter(
        `Somebody in ${ward} still waits to be taken on`,
        ['They signed up more than a day ago, and nobody has answered. We have told them whom to ask.', network],
        'Open the list of volunteers',
        url,
      ),
  },
  ar: {
    ask: (phone, email) => (phone ? `اتصل بالرقم ${isolated(phone)}` : email && `اكتب إلى ${isolated(email)}`),
    'volunteer.applied.mail': ({ network, ask, url }) =>
      letter(
        `شكرًا على رغبتك في التطوع مع ${isolated(network)}`,
        [
          'وصلنا تسجيلك. ينظر فيه مسؤول من حيك وقد يتصل بك، للتعرف عليك ورؤية ورقة تثبت هويتك. وحتى ذلك الحين لا يطلب منك أحد شيئًا.',
          `يصلك ردنا خلال يوم.${ask ? ` إن لم يصل، ${ask}.` : ''}`,
          'ما نحفظه: اسمك وحيك ولغاتك وما تحب القيام به. يراه مسؤولو حيك والمنسقون. رقمك وبريدك مقفلان، ونسجل كل اطلاع عليهما. إذا لم يرد أحد خلال 28 يومًا، أو إذا غيرت رأيك، نحذف كل شيء.',
          'في صفحتك ترى ذلك وتصححه أو تحذفه. لم تكن أنت من سجل؟ احذف التسجيل هناك.',
        ],
        'افتح صفحتي',
        url,
      ),
    'volunteer.known.mail': ({ network, ask, url }) =>
      letter(
        'نحن نعرفك من قبل',
        [
          `سجّل شخص قبل قليل لدى ${isolated(network)} برقمك أو بريدك. أنت معنا من قبل، فلم يتغير شيء.`,
          `هل كنت أنت؟ في صفحتك ترى ما نحفظه عنك وأين وصل الأمر، وتغيره.${ask ? ` أو ${ask}.` : ''}`,
          'إذا لم تكن أنت فلا تفعل شيئًا. لم يُخبر أحد بأننا نعرفك.',
        ],
        'افتح صفحتي',
        url,
      ),
    'volunteer.closed.mail': ({ network, ask }) =>
      plain('نحن نعرفك من قبل', [
        `سجّل شخص قبل قليل لدى ${isolated(network)} برقمك أو بريدك. أنت معنا من قبل، وصفحاتك مغلقة في الوقت الحالي.`,
        ask && `إذا كنت أنت ولديك سؤال، ${ask}. وإذا لم تكن أنت فلا تفعل شيئًا.`,
      ]),
    'volunteer.waiting.mail': ({ network, ask, url }) =>
      letter(
        'تنتظر أطول مما قلنا',
        [
          `سجّلت لدى ${isolated(network)} قبل أكثر من يوم ولم يرد عليك أحد بعد. الخطأ منا لا منك. وقد ذكّرنا مسؤولي حيك الآن.`,
          ask && `إذا كنت تفضل عدم الانتظار، ${ask}.`,
        ],
        'افتح صفحتي',
        url,
      ),
    'volunteer.approved.mail': ({ network, ask, url }) =>
      letter(
        'أهلًا بك: أنت الآن معنا',
        [
          `قبلك مسؤول من حيك. شكرًا على مساعدتك مع ${isolated(network)}.`,
          'ماذا يحدث بعد ذلك: عندما يحتاج أحد بالقرب منك إلى ما تستطيع تقديمه، تصلك رسالة تذكر المطلوب والمنطقة على وجه التقريب. تقول «أستطيع» أو لا، وكلاهما مقبول. لا يرى رقمك إلا المسؤولون.',
          'قبل أن تذهب إلى أي مكان تظهر لك كلمة التعارف. وفي بعض أنواع المساعدة يحتاج المسؤول إلى رؤية ورقة منك أولًا، ويتصل بك بشأنها.',
          `في صفحتك تقول متى لا تريد أن نسألك، وتغير ما تقوم به.${ask ? ` لأي شيء آخر ${ask}.` : ''}`,
        ],
        'افتح صفحتي',
        url,
      ),
    'volunteer.declined.mail': ({ network, ask, reason }) =>
      plain('شكرًا على رغبتك في المساعدة', [
        `سجّلت لدى ${isolated(network)}. لا يمكننا اليوم قبول تسجيلك. ${WHY_AR[reason]}`,
        'حذفنا ما أخبرتنا به: اسمك ورقمك وعنوانك. هذه آخر رسالة منا.',
        `يمكنك التسجيل من جديد متى شئت.${ask ? ` إذا رأيت أن هذا خطأ، ${ask}.` : ''} شكرًا لك.`,
      ]),
    'application.received.mail': ({ network, ward, url }) =>
      letter(
        `شخص في ${isolated(ward)} يريد التطوع`,
        ['قرأ الإرشادات وينتظر ردك. قلنا له إن الرد يصله خلال يوم.', network],
        'افتح قائمة المتطوعين',
        url,
      ),
    'application.waiting.mail': ({ network, ward, url }) =>
      letter(
        `شخص في ${isolated(ward)} ما زال ينتظر قبوله`,
        ['سجّل قبل أكثر من يوم ولم يرد عليه أحد. وقد أخبرناه بمن يسأل.', network],
        'افتح قائمة المتطوعين',
        url,
      ),
  },
};
