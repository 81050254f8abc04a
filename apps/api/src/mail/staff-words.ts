import type { StaffLanguage } from '@wardwise/domain';
import type { Letter } from './letter.ts';

type ToStaff = { network: string; url: string };
type Words = { signIn: (code: string, url: string) => Letter } & Record<
  | 'invited'
  | 'newAddress'
  | 'coordinatorInvited'
  | 'wayBackAsked'
  | 'wayBackToConfirm'
  | 'wayBackSent'
  | 'somebodyLeft'
  | 'wardGiven'
  | 'wardHandedOver'
  | 'wardHandedBack'
  | 'standInNamed'
  | 'standInOver'
  | 'passkeyAdded'
  | 'passkeyRemoved',
  (it: ToStaff) => Letter
>;

const letter = (subject: string, sentences: string[], button: Letter['button'] = null): Letter => ({
  subject,
  sentences,
  code: null,
  button,
});

/** What staff are told about how they get in; none of it names anybody. */
export const STAFF_MAIL: Record<StaffLanguage, Words> = {
  en: {
    signIn: (code, url) => ({
      subject: 'Sign in to Wardwise',
      sentences: [
        'Here is your way in. The link and the code work once, for 10 minutes. If you did not ask for this, do nothing.',
      ],
      code,
      button: { label: 'Go to sign-in', url },
    }),
    invited: ({ network, url }) =>
      letter(
        `You are invited to ${network}`,
        [
          `${network} invites you to help run it. Open the link to see what you would be able to do, and say yes there.`,
          'The link works once, for 7 days. If you did not expect this, do nothing.',
        ],
        { label: 'See the invitation', url },
      ),
    newAddress: ({ network, url }) =>
      letter(
        `Your new way in to ${network}`,
        [
          'Two coordinators have given you this e-mail address to sign in by. Open the link and press the button.',
          'Your passkeys and your other sign-ins end then; you can add a passkey again. The link works once, for 7 days.',
        ],
        { label: 'Sign in', url },
      ),
    coordinatorInvited: ({ network, url }) =>
      letter(
        'A new coordinator is invited',
        [
          `Another coordinator of ${network} has invited somebody to be a coordinator. If you did not expect this, ask them today.`,
        ],
        { label: 'See the invitations', url },
      ),
    wayBackAsked: ({ network }) =>
      letter('Somebody asks to change your e-mail address', [
        `A coordinator of ${network} has asked to give you another e-mail address to sign in by. A second coordinator has to say yes.`,
        'If you did not ask for this, tell a coordinator at once.',
      ]),
    wayBackToConfirm: ({ network, url }) =>
      letter(
        'A new address waits for your yes',
        [
          `A coordinator of ${network} asks to give one of the staff a new e-mail address to sign in by. It waits for the yes of a second coordinator.`,
          'Ring that person on a number you know before you say yes.',
        ],
        { label: 'See who it is', url },
      ),
    wayBackSent: ({ network }) =>
      letter('Your e-mail address is being changed', [
        `Two coordinators of ${network} have said yes to another e-mail address for you. Once it is used, this address does not sign you in any more.`,
        'If you did not ask for this, tell a coordinator at once.',
      ]),
    somebodyLeft: ({ network, url }) =>
      letter(
        'One of the staff has left',
        [
          `One of the staff of ${network} has left. They cannot sign in any more, and we have forgotten their address.`,
          'See who it is, and whether one of your wards needs another lead.',
        ],
        { label: 'See the staff', url },
      ),
    wardGiven: ({ network, url }) =>
      letter(
        'A ward has been handed over to you',
        [
          `From now on you lead another ward of ${network}: its requests are in your queue, and its days of duty are yours.`,
          'If you did not expect this, ask whoever led it before, or a coordinator. For 15 minutes it can be handed back by one press.',
        ],
        { label: 'Open the queue', url },
      ),
    wardHandedOver: ({ network, url }) =>
      letter(
        'Your ward has been handed over',
        [
          `A ward of ${network} that you led is led by somebody else from now on. You do not see its requests any more.`,
          'If you did not expect this, ask a coordinator. For 15 minutes it can be handed back by one press.',
        ],
        { label: 'See the wards', url },
      ),
    wardHandedBack: ({ network, url }) =>
      letter(
        'A ward has been handed back',
        [`A ward of ${network} that was handed over a moment ago has been handed back. It is led as before.`],
        { label: 'See the wards', url },
      ),
    standInNamed: ({ network, url }) =>
      letter(
        'Somebody stands in for a lead',
        [
          `On some days one of the leads of ${network} answers for a ward of another who is away. You are one of the two.`,
          'On these days whoever stands in has the duty and sees what is asked in that ward. The rota says when. If it does not suit you, end it there, or ask a coordinator.',
        ],
        { label: 'See the rota', url },
      ),
    standInOver: ({ network, url }) =>
      letter(
        'Nobody stands in any more',
        [`What was agreed for a ward of ${network} while its lead is away has been ended. Its own lead answers for it again.`],
        { label: 'See the rota', url },
      ),
    passkeyAdded: ({ url }) =>
      letter(
        'A passkey was added',
        ['A passkey was added to your sign-in. If that was not you, remove it, end your other sign-ins, and tell a coordinator.'],
        { label: 'See how you sign in', url },
      ),
    passkeyRemoved: ({ url }) =>
      letter(
        'A passkey was removed',
        ['A passkey was removed from your sign-in. If that was not you, end your other sign-ins and tell a coordinator.'],
        { label: 'See how you sign in', url },
      ),
  },
  ar: {
    signIn: (code, url) => ({
      subject: 'تسجيل الدخول إلى Wardwise',
      sentences: ['هذا طريقك للدخول. يعمل الرابط والرمز مرة واحدة، لمدة 10 دقائق. إذا لم تطلب هذا فلا تفعل شيئًا.'],
      code,
      button: { label: 'إلى صفحة الدخول', url },
    }),
    invited: ({ network, url }) =>
      letter(
        `دعوة إلى \u2068${network}\u2069`,
        [
          `تدعوك \u2068${network}\u2069 إلى المساعدة في إدارتها. افتح الرابط لترى ما ستستطيع فعله، ووافق هناك.`,
          'يعمل الرابط مرة واحدة، لمدة 7 أيام. إذا لم تكن تتوقع هذا فلا تفعل شيئًا.',
        ],
        { label: 'انظر إلى الدعوة', url },
      ),
    newAddress: ({ network, url }) =>
      letter(
        `طريقك الجديد للدخول إلى \u2068${network}\u2069`,
        [
          'أعطاك منسقان اثنان عنوان البريد هذا لتسجيل الدخول. افتح الرابط واضغط الزر.',
          'عندها تنتهي مفاتيح المرور وتسجيلات الدخول الأخرى؛ يمكنك إضافة مفتاح مرور من جديد. يعمل الرابط مرة واحدة، لمدة 7 أيام.',
        ],
        { label: 'تسجيل الدخول', url },
      ),
    coordinatorInvited: ({ network, url }) =>
      letter('دُعي منسق جديد', [`دعا منسق آخر في \u2068${network}\u2069 شخصًا ليكون منسقًا. إذا لم تكن تتوقع هذا فاسأله اليوم.`], {
        label: 'انظر إلى الدعوات',
        url,
      }),
    wayBackAsked: ({ network }) =>
      letter('طلب لتغيير عنوان بريدك', [
        `طلب منسق في \u2068${network}\u2069 أن يعطيك عنوان بريد آخر لتسجيل الدخول. يجب أن يوافق منسق ثانٍ.`,
        'إذا لم تطلب هذا فأخبر أحد المنسقين فورًا.',
      ]),
    wayBackToConfirm: ({ network, url }) =>
      letter(
        'عنوان جديد ينتظر موافقتك',
        [
          `يطلب منسق في \u2068${network}\u2069 إعطاء أحد أعضاء الفريق عنوان بريد جديدًا لتسجيل الدخول. ينتظر ذلك موافقة منسق ثانٍ.`,
          'اتصل بذلك الشخص على رقم تعرفه قبل أن توافق.',
        ],
        { label: 'انظر من هو', url },
      ),
    wayBackSent: ({ network }) =>
      letter('يجري تغيير عنوان بريدك', [
        `وافق منسقان اثنان في \u2068${network}\u2069 على عنوان بريد آخر لك. بعد استعماله لن تستطيع الدخول بهذا العنوان.`,
        'إذا لم تطلب هذا فأخبر أحد المنسقين فورًا.',
      ]),
    somebodyLeft: ({ network, url }) =>
      letter(
        'غادر أحد أعضاء الفريق',
        [
          `غادر أحد أعضاء الفريق في \u2068${network}\u2069. لم يعد يستطيع الدخول، وقد نسينا عنوانه.`,
          'انظر من هو، وهل يحتاج أحد الأحياء إلى مسؤول آخر.',
        ],
        { label: 'انظر إلى الفريق', url },
      ),
    wardGiven: ({ network, url }) =>
      letter(
        'سُلِّم إليك حي',
        [
          `من الآن تتولى حيًا آخر في \u2068${network}\u2069: طلباته في قائمتك، وأيام مناوبته لك.`,
          'إذا لم تكن تتوقع هذا فاسأل من كان يتولاه، أو أحد المنسقين. يمكن إرجاعه بضغطة واحدة خلال 15 دقيقة.',
        ],
        { label: 'افتح قائمة الطلبات', url },
      ),
    wardHandedOver: ({ network, url }) =>
      letter(
        'سُلِّم حيك إلى شخص آخر',
        [
          `حي كنت تتولاه في \u2068${network}\u2069 يتولاه شخص آخر من الآن. لن ترى طلباته بعد الآن.`,
          'إذا لم تكن تتوقع هذا فاسأل أحد المنسقين. يمكن إرجاعه بضغطة واحدة خلال 15 دقيقة.',
        ],
        { label: 'انظر إلى الأحياء', url },
      ),
    wardHandedBack: ({ network, url }) =>
      letter('أُعيد حي', [`أُعيد حي في \u2068${network}\u2069 كان قد سُلِّم قبل قليل. يتولاه من كان يتولاه من قبل.`], {
        label: 'انظر إلى الأحياء',
        url,
      }),
    standInNamed: ({ network, url }) =>
      letter(
        'هناك من ينوب عن مسؤول',
        [
          `في بعض الأيام يتولى أحد المسؤولين في \u2068${network}\u2069 حيًا عن زميل غائب. أنت أحد الاثنين.`,
          'في هذه الأيام تكون المناوبة لمن ينوب، ويرى ما يُطلب في ذلك الحي. يذكر جدول المناوبات متى. إن لم يناسبك ذلك فأنهِه هناك أو اسأل أحد المنسقين.',
        ],
        { label: 'انظر إلى جدول المناوبات', url },
      ),
    standInOver: ({ network, url }) =>
      letter('لم يعد أحد ينوب', [`أُنهي ما اتُّفق عليه لحي في \u2068${network}\u2069 أثناء غياب مسؤوله. يتولاه مسؤوله من جديد.`], {
        label: 'انظر إلى جدول المناوبات',
        url,
      }),
    passkeyAdded: ({ url }) =>
      letter(
        'أُضيف مفتاح مرور',
        ['أُضيف مفتاح مرور إلى تسجيل دخولك. إذا لم تكن أنت فاحذفه وأنهِ تسجيلات دخولك الأخرى وأخبر أحد المنسقين.'],
        { label: 'انظر كيف تسجل الدخول', url },
      ),
    passkeyRemoved: ({ url }) =>
      letter('حُذف مفتاح مرور', ['حُذف مفتاح مرور من تسجيل دخولك. إذا لم تكن أنت فأنهِ تسجيلات دخولك الأخرى وأخبر أحد المنسقين.'], {
        label: 'انظر كيف تسجل الدخول',
        url,
      }),
  },
};
