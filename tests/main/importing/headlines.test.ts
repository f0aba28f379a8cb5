/** The headline of pages whose title element names something else, and of those whose title is right. */
import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/main/importing/extract-page.ts';
import { LINES, paragraphs } from './bridge-page.ts';

const TEXT = paragraphs(LINES);
const CHINESE = paragraphs([
  '布洛登市议会星期一经过四个小时的辩论，通过了修复河上老桥的提案，预计明年春天动工。',
  '市长米拉表示，工程将在河水较低的季节展开，整体工期约一年，经费由省里补助三分之二。',
  '东岸商家曾要求开设渡轮，他们认为这项决定虽然来得晚，但方向是正确的。',
]);
const JAPANESE = paragraphs([
  'ブローデン市議会は月曜日、四時間の議論の末、川に架かる古い橋を修復することを決めた。',
  'ミラ市長は、水位の下がる春に工事を始め、一年ほどで終える見通しだと説明した。',
  '渡し船を求めていた東岸の商店主らは、遅すぎたが正しい決定だと評価している。',
]);
const titleOf = (title: string, body: string) =>
  extractPage(`<html><head><title>${title}</title></head><body>${body}</body></html>`).title.value;

describe('a title element of something else', () => {
  test.each([
    [
      '显示',
      `<table><tr><td><b><font size="4">布洛登老桥将修复</font></b></td></tr><tr><td>发布时间：2026-03-02</td></tr><tr><td>${CHINESE}</td></tr></table>`,
      '布洛登老桥将修复',
    ],
    [
      '新闻详情',
      `<div>当前位置：首页 &gt; 新闻动态</div><div>布洛登老桥将修复</div><div>2026-03-02 08:30</div><div>${CHINESE}</div>`,
      '布洛登老桥将修复',
    ],
    [
      '布洛登市政府',
      `<div>布洛登市政府</div><h3>布洛登老桥将修复</h3><div>2026年3月2日</div><div>${CHINESE}</div>`,
      '布洛登老桥将修复',
    ],
    [
      'ハーフェル日記',
      `<h1><a href="/">ハーフェル日記</a></h1><h2>古い橋を直すことに</h2><div>2026年3月2日</div>${JAPANESE}<h2>最近の記事</h2>`,
      '古い橋を直すことに',
    ],
    [
      'Stadt Broda',
      `<h1>Stadt Broda</h1><h2>Pressemitteilungen</h2><h3>Council votes to mend the old bridge</h3><p>Pressemitteilung vom 02.03.2026</p><div>${TEXT}</div>`,
      'Council votes to mend the old bridge',
    ],
    [
      'Câmara de Brodas - Notícias',
      `<h1>Notícias</h1><h2>Council votes to mend the old bridge</h2>${TEXT}`,
      'Council votes to mend the old bridge',
    ],
    [
      'Ministry of Transport',
      `<h1>Ministry of Transport</h1><h2>Council votes to mend the old bridge</h2>${TEXT}`,
      'Council votes to mend the old bridge',
    ],
    [
      'هافل نيوز : ترميم الجسر القديم',
      `<font size="5">ترميم الجسر القديم</font><p>02-03-2026</p><p>هافل نيوز - أقر مجلس بلدية الجسر يوم الاثنين مشروع ترميم الجسر القديم بعد نقاش دام أربع ساعات كاملة.</p><p>وقالت رئيسة البلدية منى الطيب إن الأعمال ستبدأ في الربيع وستستمر سنة كاملة على مرحلتين.</p>`,
      'ترميم الجسر القديم',
    ],
  ])('%s', (title, body, headline) => {
    expect(titleOf(title, body)).toBe(headline);
  });
});

describe('a title element that is the headline', () => {
  test.each([
    ['News from the bridge', `<h1>News from the bridge</h1><h3>The vote of the council</h3>${TEXT}`],
    [
      'Ministry of Transport mends bridge',
      `<h1>Ministry of Transport mends bridge</h1><h3>The vote of the council</h3>${TEXT}`,
    ],
    ['What the river gives', `<h2>Council</h2><h2>Bridges</h2>${TEXT}`],
    [
      'Ministry of Transport mends the old bridge at last',
      `<h1>Ministry of Transport mends the old bridge at last</h1><h3>The vote</h3>${TEXT}`,
    ],
    [
      'The old bridge and the council',
      `<div>The old bridge and the council</div>${TEXT}<h3>What it costs</h3>${TEXT}`,
    ],
    ['老桥之死', `<h1>老桥之死</h1><h3>布洛登市议会</h3>${CHINESE}`],
  ])('%s', (title, body) => {
    expect(titleOf(title, body)).toBe(title);
  });
});
