import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

export const speech: SpeechData = {
  ...base,
  negations: words('نہیں نہ بغیر'),
  refusals: words('انکار گریز'),
  order: 'verb-last',
  sayingVerbs: words('کہا کہتے کہتا کہتی کہنا بتایا بتاتے لکھا پوچھا بولے بولا بولی فرمایا'),
  phrasalCues: words(
    'اعلان_کیا دعویٰ_کیا مطالبہ_کیا خبردار_کیا واضح_کیا زور_دیا جواب_دیا الزام_لگایا انکشاف_کیا اعتراف_کیا وعدہ_کیا تصدیق_کی وضاحت_کی تردید_کی اپیل_کی',
  ),
  quotingVerbs: ['قرار'],
  subjectMarkers: ['نے'],
  reflexives: words('کا مزید یہ'),
  complementisers: ['کہ'],
  accordingAfter: ['مطابق'],
  accordingBefore: ['بقول'],
  pronouns: { وہ: 'any', انہوں: 'any', انھوں: 'any', اس: 'any', اُس: 'any', میں: 'first', ہم: 'first-plural' },
  determiners: words('یہ ایک کئی بعض تمام ہر'),
  demonstratives: words('بعض کئی'),
  prepositions: words('کے کی کا کو سے میں پر تک نے'),
  genitives: words('کے کی کا'),
  coordinators: words('اور یا لیکن مگر'),
  subordinators: words('کہ کیونکہ اگر جب جبکہ'),
  auxiliaries: words('ہے ہیں تھا تھی تھے ہو گا گی گے نہیں'),
  adverbs: words('بھی مزید آج کل ہی پھر'),
  speakerNouns: words(
    'وزیر وزیراعظم صدر ترجمان گورنر سربراہ چیئرمین سیکریٹری رہنما کمشنر ڈائریکٹر جج وکیل ڈاکٹر پروفیسر سفیر جنرل تجزیہ کار ماہرین حکام',
  ),
  titles: words('جناب محترمہ ڈاکٹر جنرل مسٹر'),
  masculines: words('جناب مسٹر'),
  feminines: ['محترمہ'],
  courtesies: words('جناب محترمہ مسٹر'),
  timeWords: words('پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار روز آج'),
};
