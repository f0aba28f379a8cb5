/** The bundled samples as a first start meets them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/core/analysis/analyse-article.ts';
import { briefingJson } from '../../src/core/briefing/briefing-json.ts';
import { importArticle } from '../../src/main/importing/import-article.ts';

const FOLDER = resolve(import.meta.dirname, '../../assets/samples');

interface Expected {
  readonly file: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** Words of the first and of the last sentence. */
  readonly whole: readonly [string, string];
  /** Words of the page around the article, which must be gone. */
  readonly removed: readonly string[];
  /** Words in quotation marks that must be found. */
  readonly quoted: readonly string[];
}

const SAMPLES: readonly Expected[] = [
  {
    file: 'pemba-ferry.en.html',
    language: 'en',
    direction: 'ltr',
    title: 'Ferry between Mombasa and Pemba to sail again in April',
    whole: ['The passenger ferry between Mombasa', 'learning to walk'],
    removed: ['cookies', 'Leave a comment', 'Subscribe', 'Mango prices', 'All rights reserved'],
    quoted: ['The pier is safe', 'within days, not weeks', 'Salt water found the bolts', 'Now she runs'],
  },
  {
    file: 'retenue-de-diama.fr.txt',
    language: 'fr',
    direction: 'ltr',
    title: "À Podor, les riziculteurs obtiennent un calendrier de l'eau",
    whole: ['trois semaines de négociations', 'une signature sans vainqueur'],
    removed: ['cookies', 'Laisser un commentaire', 'Tous droits réservés'],
    quoted: ['des dates plutôt que des promesses', 'Le fleuve a deux bords', 'une signature sans vainqueur'],
  },
  {
    file: 'aqaba-railway.ar.html',
    language: 'ar',
    direction: 'rtl',
    title: 'قطار البضائع بين العقبة ومعان يعود إلى العمل في حزيران',
    whole: ['أعلنت هيئة سكك الجنوب', 'في خريف 2026'],
    removed: ['ملفات تعريف الارتباط', 'أضف تعليقا', 'جميع الحقوق محفوظة'],
    quoted: ['انتهينا من تبديل ثمانين كيلومترا', 'لسنا ضد القطار'],
  },
  {
    file: 'glacier-lake.ur.md',
    language: 'ur',
    direction: 'rtl',
    title: 'گلگت کی وادی میں جھیل کی نگرانی کا نیا نظام فعال',
    whole: ['نگرانی کا نظام اتوار کی صبح', 'نمبردار کو اڑتالیس سال'],
    removed: [],
    quoted: ['یہ گھنٹی پہاڑ پر نہیں', 'صرف سن سکتے ہیں'],
  },
  {
    file: 'kunming-cold-train.zh.html',
    language: 'zh',
    direction: 'ltr',
    title: '昆明冷链班列下月恢复双向运行',
    whole: ['停运四个月的昆明至万象冷链班列', '第一箱荔枝由我来卸'],
    removed: ['Cookie', '发表评论', '未经许可不得转载'],
    quoted: ['车厢修好了，账也算清了', '荔枝等不了人'],
  },
];

async function readSample(file: string) {
  const bytes = readFileSync(join(FOLDER, file));
  const input = { name: file, mediaType: '', bytes, kind: 'sample' as const };
  const result = await importArticle(input, { now: '2026-11-23T10:00:00.000Z', newId: () => 'sample' });
  if (!result.ok) throw new Error(result.message);
  return briefingJson({ article: result.article, analysis: analyseArticle(result.article) });
}

describe('the samples', { timeout: 60_000 }, () => {
  it('are those that the read-me lists', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'README.md');
    expect(files.toSorted()).toEqual(SAMPLES.map((sample) => sample.file).toSorted());
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    for (const file of files) expect(readme).toContain(`\`${file}\``);
    expect(readme).toMatch(/invented/);
  });

  it.each(SAMPLES)('$file is imported whole, without the page around it', async (sample) => {
    const { article } = await readSample(sample.file);
    expect(article).toMatchObject({
      title: sample.title,
      language: sample.language,
      direction: sample.direction,
    });
    for (const words of sample.whole) expect(article.text).toContain(words);
    for (const words of sample.removed) expect(article.text).not.toContain(words);
    expect(article.text.length).toBeGreaterThan(sample.language === 'zh' ? 700 : 2_000);
  });

  it.each(SAMPLES)('$file shows quotations, dates and key points', async (sample) => {
    const { quotations, events, keyPoints, article } = await readSample(sample.file);
    for (const words of sample.quoted) {
      const start = article.text.indexOf(words);
      expect(
        quotations.some((quotation) => quotation.start <= start && start + words.length <= quotation.end),
      ).toBe(true);
    }
    expect(quotations.length).toBeGreaterThanOrEqual(sample.quoted.length);
    expect(events.filter((event) => event.date !== null).length).toBeGreaterThanOrEqual(3);
    expect(keyPoints.length).toBeGreaterThanOrEqual(3);
  });
});
