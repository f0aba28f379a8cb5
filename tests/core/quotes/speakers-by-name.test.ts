/** Speakers that only the names tell: an office and its holder, and pronouns without gender. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** Language, text, and `name|role` of its first quotation. */
const CASES: readonly (readonly [language: string, text: string, speaker: string])[] = [
  [
    'ar',
    'وقالت مديرة الهيئة، المهندسة رنا العدوان، في مؤتمر صحفي: «انتهينا من تبديل السكة كلها».',
    'رنا العدوان|مديرة الهيئة',
  ],
  [
    'ar',
    'وقال كبير المهندسين، سامر القطامين، إن الجسر آمن. وأضاف: «نفتح الطريق يوم الأحد القادم».',
    'سامر القطامين|كبير المهندسين',
  ],
  // A verb alone behind the words: whoever opens the sentence before.
  ['ar', 'وصلت ليلى منصور إلى الميناء. «لا خيار لدينا»، قالت، «البحر خطير جدا».', 'ليلى منصور|null'],
  ['cs', 'Jana Malá přišla pozdě. „Nemáme žádnou jinou možnost,“ řekla.', 'Jana Malá|null'],
  ['es', 'Marta Ríos llegó tarde. «No tenemos otra opción», dijo.', 'Marta Ríos|null'],
  ['he', 'יו"ר הוועדה, דן לביא, אמר: "לא נוותר".', 'דן לביא|יו"ר הוועדה'],
  ['he', 'ראש הממשלה דן לביא אמר כי הגשר ייפתח מחר.', 'דן לביא|ראש הממשלה'],
  ['he', 'שר הביטחון יואב שמיר אמר שהגשר ייפתח מחר.', 'יואב שמיר|שר הביטחון'],
  ['he', '"זה מספיק", הוסיף הרמטכ"ל לשעבר יואב שמיר.', 'יואב שמיר|הרמטכ"ל לשעבר'],
  ['he', 'שרת החינוך רות כספי אמרה: "בתי הספר ייפתחו".', 'רות כספי|שרת החינוך'],
  ['he', 'מנכ"לית החברה מיכל ברק אמרה שהעבודה נמשכת.', 'מיכל ברק|מנכ"לית החברה'],
  ['he', 'דובר משרד החוץ אמר כי השגריר יחזור.', 'דובר משרד החוץ|null'],
  // What somebody is to somebody else is not his own role; a bank with its place is nobody.
  [
    'en',
    'Vera Toll, the partner of Halden City midfielder Otto Berg, left. “We can pay,” Berg said.',
    'Otto Berg|Halden City midfielder',
  ],
  [
    'en',
    '“We can pay,” Royal Bank of Norland economist Otto Berg said.',
    'Otto Berg|Royal Bank of Norland economist',
  ],
  [
    'en',
    'Royal Bank of Norland economist Ann Holm left. Bank of Moor’s director for rates, Otto Berg, said: “We can pay.”',
    'Otto Berg|Bank of Moor’s director for rates',
  ],
  // A given name that is a state as well.
  [
    'en',
    'One of the divers, Virginia Holm, filed a suit saying: “We can pay.” Holm left.',
    'Virginia Holm|One of the divers',
  ],
  // What a post is of is no part of the name behind it.
  [
    'ru',
    '«Мост старый и узкий», — пояснил президент России Владимир Орлов.',
    'Владимир Орлов|президент России',
  ],
  ['es', '“El puente es viejo”, dijo el presidente de México Pedro Ruiz.', 'Pedro Ruiz|presidente de México'],
  [
    'es',
    '“El puente es viejo”, dijo el juez del Tribunal Supremo Ángel Hermosilla.',
    'Ángel Hermosilla|juez del Tribunal Supremo',
  ],
  ['fr', '« Le pont est vieux », a dit le maire de Lyon Paul Dupuis.', 'Paul Dupuis|maire de Lyon'],
  ['en', '“The bridge is old,” said Kenya Foreign Minister Ann Lake.', 'Ann Lake|Kenya Foreign Minister'],
  ['fr', '« Le pont est vieux », a dit le maire de Lyon.', 'maire de Lyon|null'],
  ['ar', 'وقال كبير المهندسين: «نفتح الطريق يوم الأحد القادم».', 'كبير المهندسين|null'],
  // A name that goes on to do something itself stands in no apposition.
  [
    'ar',
    'وقال وزير النقل، وكان سامر القطامين حاضرا في القاعة: «نفتح الطريق يوم الأحد القادم».',
    'وزير النقل|null',
  ],
];

/** Language, text, and the speaker of its last quotation. */
const PRONOUNS: readonly (readonly [language: string, text: string, speaker: string])[] = [
  [
    'ur',
    'وزیر تعمیرات سلیم ترین نے کہا کہ پل کا ٹھیکہ جون میں دیا جائے گا۔\n\nماہر برفانیات پروفیسر عمر جاوید کئی سال سے جھیل پر کام کر رہے ہیں۔ ان کا کہنا ہے: "ہم پہاڑ کو روک نہیں سکتے، صرف سن سکتے ہیں۔"',
    'عمر جاوید',
  ],
  // Who stands only at the end of the sentence before did not speak.
  [
    'ur',
    'وزیر تعمیرات سلیم ترین نے کہا کہ پل کا ٹھیکہ جون میں دیا جائے گا اور کام کی نگرانی ضلعی انتظامیہ کے افسر عمر جاوید کریں گے۔ انہوں نے کہا: "ہم پہاڑ کو روک نہیں سکتے، صرف سن سکتے ہیں۔"',
    'سلیم ترین',
  ],
  [
    'ur',
    'وزیر تعمیرات سلیم ترین نے کہا کہ پل کا ٹھیکہ جون میں دیا جائے گا۔ ان کے بقول پانی ہر سال پہلے سے کچھ دن پہلے چڑھتا ہے۔',
    'سلیم ترین',
  ],
];

/** Two words with capitals, “Former Hale” or “Lage Deutschlands”, are nobody. */
describe('a pronoun stands for a person that the names know', () => {
  test.each([
    [
      'en',
      'Former Hale aide Ann Harte came to Leeds on Monday. She said, “We will not wait for long.”',
      'Ann Harte',
    ],
    [
      'de',
      'Horst Kern sprach am Montag im Rundfunk. Er habe die Lage Deutschlands geprüft. Er sagte: „Wir warten nicht mehr lange.“',
      'Horst Kern',
    ],
  ])('%s: %s', (language, text, speaker) => {
    expect(analyse({ text, language }).quotations.at(-1)?.speaker?.name).toBe(speaker);
  });
});

describe('Hebrew names', () => {
  test.each([
    'השר אמר שלום לתושבים.',
    'ח"כ חדש נבחר ביום שני.',
    'המנהל הודיע על קרן חדשה.',
    'ראש העיר החדש ייבחר במאי.',
    'דובר הצבא מסר הודעה.',
    'מנכ"ל החברה התפטר אתמול.',
    'השגריר חזר מחר בבוקר.',
  ])('nobody in %s', (text) => {
    expect(analyse({ text, language: 'he' }).names.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

describe('pronouns that tell no gender', () => {
  test.each(PRONOUNS)('%s: %s', (language, text, speaker) => {
    expect(analyse({ text, language }).quotations.at(-1)?.speaker?.name).toBe(speaker);
  });
});

describe('an office and its holder', () => {
  test.each(CASES)('%s: %s', (language, text, speaker) => {
    const { quotations } = analyse({ text, language });
    const first = quotations.find(({ type }) => type !== 'indirect') ?? quotations[0];
    expect(`${first?.speaker?.name ?? null}|${first?.speaker?.role ?? null}`).toBe(speaker);
  });
});
