// Census 2021, TS024 main language, City of Westminster. Contains National Statistics data © Crown copyright and database right 2025.
// Licensed under the Open Government Licence v3.0.

/** Westminster's residents aged three and over by main language: `[BCP 47 tag, speakers]`, as the census counts them. */
export const SPEAKERS: readonly (readonly [string, number])[] = [
  ['en', 146375], // English
  ['ar', 7446], // Arabic
  ['fr', 4876], // French
  ['es', 4832], // Spanish
  ['it', 4202], // Italian
  ['pt', 3283], // Portuguese
  ['bn', 2169], // Bengali
  ['ru', 2062], // Russian
  ['el', 1917], // Greek
  ['ku', 1625], // Kurdish
  ['ja', 1420], // Japanese
  ['fa', 1400], // Persian
  ['de', 1352], // German
  ['tr', 1050], // Turkish
  ['sq', 1029], // Albanian
  ['fil', 1013], // Filipino
  ['pl', 976], // Polish
  ['ro', 877], // Romanian
  ['sv', 471], // Swedish
  ['yue', 471], // Cantonese
  ['hi', 429], // Hindi
  ['cmn', 429], // Mandarin Chinese
  ['nl', 416], // Dutch
  ['sr', 411], // Serbian
  ['ms', 411], // Malay
  ['ti', 394], // Tigrinya
  ['so', 374], // Somali
  ['bg', 326], // Bulgarian
  ['hu', 309], // Hungarian
  ['ur', 300], // Urdu
  ['am', 288], // Amharic
  ['lt', 231], // Lithuanian
  ['uk', 208], // Ukrainian
  ['ko', 203], // Korean
  ['da', 201], // Danish
  ['th', 197], // Thai
  ['he', 174], // Hebrew
  ['gu', 170], // Gujarati
  ['si', 156], // Sinhala
  ['ps', 151], // Pashto
  ['cs', 136], // Czech
  ['fi', 132], // Finnish
  ['ml', 128], // Malayalam
  ['bfi', 113], // British Sign Language
  ['lv', 99], // Latvian
  ['ta', 94], // Tamil
  ['sk', 92], // Slovak
  ['ne', 91], // Nepali
  ['ln', 69], // Lingala
  ['vi', 63], // Vietnamese
  ['cy', 51], // Welsh
  ['pa', 47], // Punjabi
  ['mr', 40], // Marathi
  ['sl', 36], // Slovenian
  ['af', 31], // Afrikaans
  ['yo', 29], // Yoruba
  ['et', 28], // Estonian
  ['ak', 19], // Akan
  ['mt', 18], // Maltese
  ['sw', 18], // Swahili
  ['ig', 16], // Igbo
  ['te', 13], // Telugu
  ['ga', 7], // Irish
  ['sn', 7], // Shona
  ['lg', 6], // Ganda
  ['phr', 2], // Pahari-Potwari
  ['kri', 2], // Krio
  ['gd', 0], // Scottish Gaelic
  ['sco', 0], // Scots
  ['rom', 0], // Romany
  ['yi', 0], // Yiddish
];
