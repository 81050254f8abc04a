/** Words that tell something of somebody's health, in the forms that people write. A pharmacy is a shop, and may be named. */
export const HEALTH_WORDS_EN: ReadonlySet<string> = new Set(
  `ill illness illnesses sick sickness poorly unwell disease diseases disorder disabled disability disabilities wheelchair diagnosis diagnosed
  prescription prescriptions prescribed medicine medicines medication medications medical tablet tablets pill pills dose doses insulin inhaler
  doctor doctors gp nurse nurses hospital hospitals clinic clinics surgery ambulance patient patients therapy therapist treatment operation
  covid corona coronavirus virus infected infection infectious contagious quarantine isolating isolation shielding symptom symptoms fever cough
  cancer chemo chemotherapy dialysis diabetes diabetic asthma stroke heart epilepsy epileptic dementia alzheimer alzheimers autism autistic
  depression depressed anxiety suicidal psychiatric mental addiction addict alcoholic overdose pregnant pregnancy miscarriage hiv aids
  injured injury wound pain bleeding blind deaf frail bedbound housebound oxygen incontinence vulnerable carer nhs`.split(/\s+/),
);

/** The same in Arabic, in the spelling that `plainArabic` gives; articles and prefixed particles are taken off before a word is looked up. */
export const HEALTH_WORDS_AR: ReadonlySet<string> = new Set(
  `مرض مريض مريضه مرضي امراض وصفه وصفات طبيه طبي دواء ادويه علاج علاجات حبوب جرعه جرعات انسولين طبيب طبيبه اطباء دكتور دكتوره ممرض ممرضه
  مستشفي مستشفيات عياده عيادات اسعاف عمليه جراحه كوفيد كورونا فيروس عدوي معد معدي معديه حجر عزل معزول معزوله اعراض حمي سعال سرطان كيماوي
  سكري ربو جلطه صرع خرف زهايمر توحد اكتئاب قلق نفسي نفسيه انتحار ادمان مدمن حامل حمل اجهاض ايدز اصابه مصاب مصابه جرح الم نزيف كفيف كفيفه
  اعمي اصم صماء معاق معاقه اعاقه عاجز مقعد مقعده غسيل`.split(/\s+/),
);
