import { isolated } from '@wardwise/domain';
import { letter } from '../letter.ts';
import type { ServiceMails } from './kinds-of-mail.ts';

/** What services and whoever asked for help are told, in Arabic; and what stands below each mail. */
export const servicesAr: ServiceMails = {
  foot: 'هل أنت في خطر؟ اتصل بالرقم 999. للمساعدة الطبية اتصل بالرقم 111. لن تطلب منك Wardwise مالًا أو كلمة مرور أبدًا.',
  entry: ({ service, network }, url) =>
    letter(
      `هل ما زال هذا صحيحًا؟ ${isolated(service)}`,
      [
        `تخبر ${isolated(network)} الناس عن ${isolated(service)}. يرجى الاطلاع على ما نقوله عنكم. يستغرق ذلك دقيقة، ولا حاجة إلى كلمة مرور.`,
        'يمكنكم أن تؤكدوا صحته، أو تخبرونا هل لديكم متسع، أو تصححوه، أو تخبرونا أنكم أغلقتم. ويمكنكم استعمال الرابط مرة أخرى عندما يتغير شيء.',
        'إن لم تكن الشخص المناسب فيرجى تمرير هذه الرسالة إليه.',
      ],
      'افتح مدخلنا',
      url,
    ),
  referral: {
    open: 'افتح الصفحة',
    code: {
      subject: 'رمزك',
      sentences: ['اكتب هذا الرمز في صفحة الإحالة. يعمل مرة واحدة، لمدة 10 دقائق. لا تخبر به أحدًا خارج خدمتكم.'],
    },
    'referral.sent.mail': ({ service, network, answerHours }) => ({
      subject: 'إحالة بانتظاركم',
      sentences: [
        `تطلب ${isolated(network)} من ${isolated(service)} مساعدة شخص وافق على ذلك.`,
        'لا تقول هذه الرسالة ولا رابطها شيئًا عنه. اطلبوا رمزًا من الصفحة: نرسله إلى هذا العنوان.',
        `يرجى الرد خلال ${answerHours} ساعة. نعم، وليس بعد، ولا: كلها إجابات مقبولة.`,
      ],
    }),
    'referral.chased.mail': ({ service, network }) => ({
      subject: 'ما زالت إحالة تنتظر ردكم',
      sentences: [
        `طلبت ${isolated(network)} من ${isolated(service)} مساعدة شخص، ولم تعرف بعد كيف تسير الأمور.`,
        'يرجى فتح الصفحة وإخبارنا. إذا لم نسمع منكم فسنعتبر ذلك رفضًا.',
      ],
    }),
    'referral.withdrawn.mail': ({ network }) => ({
      subject: 'سُحبت إحالة: يرجى حذفها',
      sentences: [
        `انتهت إحالة من ${isolated(network)}. سُحبت الموافقة أو انتهت مدتها، أو لم تعد هناك حاجة.`,
        'يرجى حذف ما دوّنتموه منها. لم تعد الصفحة تعرض شيئًا مما قيل لكم.',
      ],
    }),
  },
  referrerLink: ({ organization, network, until }, url) =>
    letter(
      `إحالة أشخاص إلى ${isolated(network)}`,
      [
        `بهذا الرابط تستطيع ${isolated(organization)} أن تطلب من ${isolated(network)} مساعدة شخص: شخص واحد في كل مرة، وبموافقته فقط. لا حاجة إلى كلمة مرور.`,
        `تعرض الصفحة أيضًا إلى أين وصلت كل إحالة. يعمل الرابط حتى ${until}. أبقوه داخل فريقكم: من يملكه يستطيع الإحالة باسمكم.`,
      ],
      'أحِل شخصًا',
      url,
    ),
  // It stands in a list of mails that others may see: nothing of what is needed.
  signposting: (network) => `رسالة من ${isolated(network)}`,
};
