/** Verbs of saying beside words in marks whose subject the sentence leaves out, and kinds of things that marks name. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** What is quoted, with its cue and its speaker: "words|cue|speaker". */
function quoted(language: string, text: string): string[] {
  return analyse({ text, language, publishedAt: '2026-11-20' }).quotations.map(
    ({ start, end, cueText, speaker }) =>
      `${text.slice(start, end)}|${cueText ?? '-'}|${speaker?.name ?? '-'}`,
  );
}

type Row = readonly [language: string, text: string, quotations: readonly string[]];

describe('a verb without its subject', () => {
  test.each<Row>([
    [
      'ar',
      'التقى الوزير سامر حداد العمال في الميناء أمس. وقال: «الجسر سيغلق في مايو».',
      ['«الجسر سيغلق في مايو»|وقال|سامر حداد'],
    ],
    [
      'ar',
      'التقى الوزير سامر حداد العمال أمس. وقال في مقابلة مع قناة «النهار»: «الجسر سيغلق في مايو».',
      ['«الجسر سيغلق في مايو»|وقال|سامر حداد'],
    ],
    ['ar', 'وقال: «الجسر سيغلق في مايو».', ['«الجسر سيغلق في مايو»|وقال|-']],
    ['ar', 'وقال أيضا: «العمل ليس سهلا».', ['«العمل ليس سهلا»|وقال|-']],
    ['ar', 'وتابع قائلا: «لن يفتح قبل نهاية العام».', ['«لن يفتح قبل نهاية العام»|وتابع|-']],
    [
      'es',
      'La ministra Ana Ruiz visitó ayer el puerto. Dijo: «El puente cerrará en mayo».',
      ['«El puente cerrará en mayo»|Dijo|Ana Ruiz'],
    ],
    ['es', 'Y añadió: «El puente cerrará en mayo».', ['«El puente cerrará en mayo»|añadió|-']],
    [
      'es',
      'La ministra Ana Ruiz visitó el puerto. En declaraciones a la prensa, dijo: «El puente cerrará en mayo».',
      ['«El puente cerrará en mayo»|dijo|Ana Ruiz'],
    ],
    ['es', 'El lunes dijo: «El puente cerrará».', ['«El puente cerrará»|dijo|-']],
    ['es', 'El martes el alcalde dijo: «El puente cerrará».', ['«El puente cerrará»|dijo|alcalde']],
    [
      'it',
      'Il ministro Marco Valli ha visitato il porto. Poi ha detto: «Il ponte chiuderà a maggio».',
      ['«Il ponte chiuderà a maggio»|detto|Marco Valli'],
    ],
    ['it', 'Poi ha detto che il ponte chiuderà.', ['che il ponte chiuderà|detto|-']],
    ['pt', 'Disse: «A ponte fechará em maio».', ['«A ponte fechará em maio»|Disse|-']],
    [
      'tr',
      'Bakan Ayşe Demir dün limanı gezdi. “Köprü mayısta kapanacak” dedi.',
      ['“Köprü mayısta kapanacak”|dedi|Ayşe Demir'],
    ],
    [
      'tr',
      'Ayşe Demir limanı gezdi. “Köprü mayısta kapanacak” diye konuştu.',
      ['“Köprü mayısta kapanacak”|konuştu|Ayşe Demir'],
    ],
    [
      'tr',
      'Ayşe Demir limanı gezdi. “Köprü mayısta kapanacak” ifadelerini kullandı.',
      ['“Köprü mayısta kapanacak”|kullandı|Ayşe Demir'],
    ],
    ['fa', 'گفتند: «ما منتظریم».', ['«ما منتظریم»|گفتند|-']],
    // A pronoun is a subject.
    ['fa', 'وی افزود: «پل در بهار بسته می‌شود».', ['«پل در بهار بسته می‌شود»|افزود|وی']],
  ])('%s: %s', (language, text, quotations) => {
    expect(quoted(language, text)).toEqual(quotations);
  });

  test.each<Row>([
    ['tr', '“Kara Kış” filmi dün gösterime girdi.', []],
    ['tr', 'Toplantıda “Yeşil Liman” planı görüşüldü.', []],
    ['tr', '“Köprü eski” yazan bir pankart asıldı.', []],
    ['fa', 'فیلم «زمستان سیاه» دیروز اکران شد.', []],
    ['ar', 'ناقش المجلس خطة «الميناء الأخضر» أمس.', []],
  ])('nobody speaks, %s: %s', (language, text, quotations) => {
    expect(quoted(language, text)).toEqual(quotations);
  });
});

describe('papers, ships, books and programmes in marks, where nothing is written large', () => {
  test.each<Row>([
    [
      'ar',
      'وأضاف الوزير في حديث لقناة «النهار» أن الجسر سيغلق في مايو.',
      ['أن الجسر سيغلق في مايو|وأضاف|الوزير'],
    ],
    ['ar', 'وذكرت الهيئة أن السفينة «المرجان» وصلت أمس.', ['أن السفينة «المرجان» وصلت أمس|وذكرت|الهيئة']],
    [
      'fa',
      'نویسنده گفت کتاب «دریای کهن» در بهار منتشر شد.',
      ['کتاب «دریای کهن» در بهار منتشر شد|گفت|نویسنده'],
    ],
    [
      'ur',
      'وزیر نے اخبار ”ساحل“ کو بتایا کہ پل مئی میں بند ہو جائے گا۔',
      ['کہ پل مئی میں بند ہو جائے گا|بتایا|وزیر'],
    ],
    ['hi', 'मंत्री ने अखबार "तट" को बताया कि पुल मई में बंद होगा।', ['कि पुल मई में बंद होगा|बताया|मंत्री']],
  ])('%s: %s', (language, text, quotations) => {
    expect(quoted(language, text)).toEqual(quotations);
  });

  test.each<Row>([
    ['ar', 'وقال الوزير إن هذه الصحيفة «كذبت».', ['«كذبت»|وقال|الوزير']],
    ['ar', 'وقال المدير إن الوضع «خطير» وإن الجسر سيغلق.', ['«خطير»|وقال|المدير']],
    ['fa', 'وزیر گفت این روزنامه «دروغ گفته است».', ['«دروغ گفته است»|گفت|وزیر']],
    ['ur', 'وزیر نے کہا کہ یہ اخبار ”جھوٹا“ ہے۔', ['”جھوٹا“|کہا|وزیر']],
    ['hi', 'मंत्री ने कहा कि यह अखबार "झूठा" है।', ['"झूठा"|कहा|मंत्री']],
  ])('words said of them, %s: %s', (language, text, quotations) => {
    expect(quoted(language, text)).toEqual(quotations);
  });
});
