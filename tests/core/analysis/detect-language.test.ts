import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/core/analysis/detect-language.ts';

const CASES: readonly (readonly [code: string, text: string])[] = [
  ['en', 'The mayor said on Monday that the bridge will be closed until the end of the year.'],
  ['en', 'Bridge to stay closed, mayor says'],
  ['de', 'Die Bürgermeisterin sagte am Montag, dass die Brücke bis zum Jahresende gesperrt bleibt.'],
  ['fr', 'La maire a déclaré lundi que le pont resterait fermé jusqu’à la fin de l’année.'],
  ['es', 'La alcaldesa dijo el lunes que el puente permanecerá cerrado hasta el final del año.'],
  [
    'pt',
    'A prefeita disse na segunda-feira que a ponte ficará fechada até o fim do ano, e não haverá desvio.',
  ],
  [
    'it',
    'La sindaca ha detto lunedì che il ponte resterà chiuso fino alla fine dell’anno e non sarà riaperto.',
  ],
  ['nl', 'De burgemeester zei maandag dat de brug tot het einde van het jaar gesloten blijft.'],
  [
    'tr',
    'Belediye başkanı pazartesi günü köprünün yıl sonuna kadar kapalı kalacağını ve bir bu yolun açık olduğunu söyledi.',
  ],
  ['pl', 'Burmistrz powiedział w poniedziałek, że most będzie zamknięty do końca roku i nie ma objazdu.'],
  ['cs', 'Starostka v pondělí řekla, že most zůstane uzavřen do konce roku a není objížďka.'],
  ['sv', 'Borgmästaren sade på måndagen att bron är stängd till slutet av året och inte öppnas.'],
  ['ro', 'Primărița a spus luni că podul va rămâne închis până la sfârșitul anului și nu este ocolire.'],
  ['id', 'Wali kota mengatakan pada hari Senin bahwa jembatan itu tidak akan dibuka untuk tahun ini.'],
  ['vi', 'Thị trưởng cho biết cây cầu sẽ không được mở lại trong năm nay và người dân đã lo lắng.'],
  ['ru', 'Мэр сообщила в понедельник, что мост останется закрытым до конца года, объезда нет.'],
  ['uk', 'Міська голова повідомила в понеділок, що міст буде закритий до кінця року.'],
  ['bg', 'Кметът каза в понеделник, че мостът ще остане затворен до края на годината.'],
  ['sr', 'Градоначелница је рекла у понедељак да ће мост бити затворен до краја године.'],
  ['ar', 'قالت رئيسة البلدية يوم الاثنين إن الجسر سيبقى مغلقا حتى نهاية العام.'],
  ['fa', 'شهردار روز دوشنبه گفت که پل تا پایان سال بسته خواهد ماند و راه دیگری نیست.'],
  ['ur', 'میئر نے پیر کو کہا کہ پل سال کے آخر تک بند رہے گا۔'],
  ['ps', 'ښاروال د دوشنبې په ورځ وویل چې پل به د کال تر پایه تړلی وي.'],
  ['hi', 'महापौर ने सोमवार को कहा कि पुल साल के अंत तक बंद रहेगा।'],
  ['mr', 'महापौरांनी सोमवारी सांगितले की पूल वर्षाच्या शेवटपर्यंत बंद राहणार आहे आणि दुसरा मार्ग नाही.'],
  ['zh', '市长周一表示，该桥将关闭至年底。'],
  ['zh', 'NATO 发言人周一在布鲁塞尔表示，NATO 将继续观察。'],
  ['ja', '市長は月曜日、橋は年末まで閉鎖されると述べた。'],
  ['ko', '시장은 월요일에 다리가 연말까지 폐쇄될 것이라고 말했다.'],
  ['he', 'ראש העיר אמרה ביום שני כי הגשר יישאר סגור עד סוף השנה.'],
  ['el', 'Η δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα μείνει κλειστή.'],
  ['th', 'นายกเทศมนตรีกล่าวว่าสะพานจะปิดจนถึงสิ้นปี'],
  ['und', ''],
  ['und', '12 345 – 67 %'],
  ['und', 'Kroxil vanterum posgilit dremmon talkissa vurrego plinta'],
];

test.each(CASES)('%s: %s', (code, text) => {
  expect(detectLanguage(text)).toBe(code);
});
