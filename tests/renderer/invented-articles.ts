/** Invented articles in five languages and four scripts. */
import type { ArticleView } from '../../src/contract/views.ts';
import { canonicalText } from '../../src/core/text.ts';
import { bridgeView } from './bridge-article.ts';
import {
  makeAnnotation,
  makeArticle,
  makeEvents,
  makeKeyPoints,
  makeName,
  makeQuotations,
  makeView,
  paragraphs,
  reading,
} from './sample-views.ts';

function urduView(): ArticleView {
  const article = makeArticle({
    number: 2,
    title: 'وادیٔ شمشال میں برفانی جھیل کا بند ٹوٹ گیا، تین دیہات خالی کرا لیے گئے',
    publisher: 'روزنامہ سنگِ میل',
    language: 'ur',
    direction: 'rtl',
    place: 'گلگت',
    publishedAt: '2026-06-18',
    blocks: paragraphs(
      'گلگت: وادیٔ شمشال میں برفانی جھیل کا قدرتی بند بدھ کی رات ٹوٹ گیا جس کے بعد تین دیہات کے چار سو سے زائد افراد کو محفوظ مقامات پر منتقل کر دیا گیا۔',
      'ضلعی انتظامیہ کی ترجمان ثمینہ بیگ نے کہا، ”کوئی جانی نقصان نہیں ہوا اور تمام خاندان سکولوں میں ٹھہرائے گئے ہیں۔“',
      '# سڑک دو جگہ سے بہہ گئی',
      'انہوں نے بتایا کہ شاہراہ کی مرمت میں کم از کم دو ہفتے لگیں گے۔ ماہرِ ارضیات ڈاکٹر کریم داد کے مطابق جھیل کا حجم 2019 سے مسلسل بڑھ رہا تھا۔',
      'مقامی کسان نیاز علی نے کہا، ”ہم نے آدھی رات کو Alarm سنا اور بچوں کو لے کر پہاڑ کی طرف بھاگے۔“',
    ),
  });
  const text = canonicalText(article.blocks);
  return makeView(
    article,
    {
      quotations: makeQuotations(text, [
        {
          words: '”کوئی جانی نقصان نہیں ہوا اور تمام خاندان سکولوں میں ٹھہرائے گئے ہیں۔“',
          speaker: 'ثمینہ بیگ',
          role: 'ضلعی انتظامیہ کی ترجمان',
          cue: 'کہا',
        },
        {
          words: 'شاہراہ کی مرمت میں کم از کم دو ہفتے لگیں گے',
          type: 'indirect',
          speaker: 'ثمینہ بیگ',
          role: 'ضلعی انتظامیہ کی ترجمان',
          mention: 'انہوں',
          cue: 'بتایا',
        },
        {
          words: 'جھیل کا حجم 2019 سے مسلسل بڑھ رہا تھا',
          type: 'indirect',
          speaker: 'ڈاکٹر کریم داد',
          role: 'ماہرِ ارضیات',
          cue: 'کے مطابق',
        },
        {
          words: '”ہم نے آدھی رات کو Alarm سنا اور بچوں کو لے کر پہاڑ کی طرف بھاگے۔“',
          speaker: 'نیاز علی',
          role: 'مقامی کسان',
        },
      ]),
      events: makeEvents(text, [
        {
          words:
            'گلگت: وادیٔ شمشال میں برفانی جھیل کا قدرتی بند بدھ کی رات ٹوٹ گیا جس کے بعد تین دیہات کے چار سو سے زائد افراد کو محفوظ مقامات پر منتقل کر دیا گیا۔',
          when: reading('2026-06-17'),
          time: 'بدھ کی رات',
          place: 'وادیٔ شمشال',
        },
        {
          words: 'جھیل کا حجم 2019 سے مسلسل بڑھ رہا تھا',
          when: reading('2019-01-01', null, 'range'),
          time: '2019',
        },
      ]),
      names: [
        makeName(text, 'n1', 'person', 'ثمینہ بیگ', { role: 'ضلعی انتظامیہ کی ترجمان' }),
        makeName(text, 'n2', 'place', 'گلگت', { country: 'PK', region: 'Southern Asia', placeKind: 'city' }),
      ],
      keyPoints: makeKeyPoints(text, ['کوئی جانی نقصان نہیں ہوا اور تمام خاندان سکولوں میں ٹھہرائے گئے ہیں']),
      regions: ['Southern Asia'],
    },
    [makeAnnotation(article, 11, 'کم از کم دو ہفتے', 'yellow', 'Two weeks at least: ask the road board.')],
  );
}

function arabicView(): ArticleView {
  const article = makeArticle({
    number: 5,
    title: 'ميناء الرملة يستأنف العمل بعد توقف دام أربعة أيام',
    publisher: 'صحيفة المرفأ',
    language: 'ar',
    direction: 'rtl',
    place: 'الرملة',
    publishedAt: '2026-02-11',
    blocks: paragraphs(
      'الرملة — استأنف ميناء الرملة العمل صباح الأربعاء بعد توقف دام أربعة أيام بسبب عاصفة رملية هي الأشد منذ عام 1998.',
      'وقالت مديرة الميناء ليلى حداد: «لم نخسر حاوية واحدة، لكننا خسرنا أربعة أيام لن تعود».',
      'وأضافت أن إدارة الميناء ستراجع خطة الطوارئ قبل نهاية مارس 2026.',
    ),
  });
  const text = canonicalText(article.blocks);
  return makeView(article, {
    quotations: makeQuotations(text, [
      {
        words: '«لم نخسر حاوية واحدة، لكننا خسرنا أربعة أيام لن تعود»',
        speaker: 'ليلى حداد',
        role: 'مديرة الميناء',
        cue: 'وقالت',
      },
      {
        words: 'إدارة الميناء ستراجع خطة الطوارئ قبل نهاية مارس 2026',
        type: 'indirect',
        speaker: 'ليلى حداد',
        role: 'مديرة الميناء',
        cue: 'وأضافت',
      },
    ]),
    events: makeEvents(text, [
      { words: 'استأنف ميناء الرملة العمل صباح الأربعاء', when: reading('2026-02-11'), time: 'صباح الأربعاء' },
      { words: 'توقف دام أربعة أيام', durationDays: 4 },
    ]),
    keyPoints: makeKeyPoints(text, [
      'استأنف ميناء الرملة العمل صباح الأربعاء بعد توقف دام أربعة أيام بسبب عاصفة رملية هي الأشد منذ عام 1998',
    ]),
  });
}

function chineseView(): ArticleView {
  const article = makeArticle({
    number: 3,
    title: '青河大桥提前四个月通车 渡轮时代落幕',
    publisher: '青河晚报',
    language: 'zh',
    place: '青河',
    publishedAt: '2026-09-28',
    blocks: paragraphs(
      '青河市交通局局长周明远9月28日宣布，全长三点二公里的青河大桥将于10月1日正式通车，比原计划提前四个月。',
      '“大桥不是终点，而是两岸生活的起点。”周明远在新闻发布会上说。',
      '# 最后一班渡轮',
      '在渡口工作了三十一年的船长林秀珍表示，最后一班渡轮将在9月30日傍晚六点离岸。“我会把汽笛拉得长一点。”她说。',
    ),
  });
  const text = canonicalText(article.blocks);
  return makeView(article, {
    quotations: makeQuotations(text, [
      {
        words: '“大桥不是终点，而是两岸生活的起点。”',
        speaker: '周明远',
        role: '青河市交通局局长',
        cue: '说',
      },
      {
        words: '最后一班渡轮将在9月30日傍晚六点离岸',
        type: 'indirect',
        speaker: '林秀珍',
        role: '船长',
        cue: '表示',
      },
      { words: '“我会把汽笛拉得长一点。”', speaker: '林秀珍', role: '船长', mention: '她' },
    ]),
    events: makeEvents(text, [
      {
        words:
          '青河市交通局局长周明远9月28日宣布，全长三点二公里的青河大桥将于10月1日正式通车，比原计划提前四个月。',
        clock: 'said',
        when: reading('2026-09-28'),
        time: '9月28日',
      },
      { words: '最后一班渡轮将在9月30日傍晚六点离岸', when: reading('2026-09-30'), time: '9月30日傍晚六点' },
      { words: '全长三点二公里的青河大桥将于10月1日正式通车', when: reading('2026-10-01'), time: '10月1日' },
    ]),
    keyPoints: makeKeyPoints(text, [
      '青河市交通局局长周明远9月28日宣布，全长三点二公里的青河大桥将于10月1日正式通车，比原计划提前四个月。',
    ]),
  });
}

function frenchView(): ArticleView {
  const article = makeArticle({
    number: 4,
    title: 'À Sainte-Odile, la dernière filature choisit de devenir coopérative',
    publisher: 'Le Courrier des Vallées',
    language: 'fr',
    place: 'Sainte-Odile',
    publishedAt: '2026-04-14',
    blocks: paragraphs(
      'Les quarante-deux salariés de la filature Brenner ont voté mardi la reprise de leur entreprise sous forme de coopérative.',
      '« Nous n’avons pas sauvé une usine, nous avons sauvé un métier », a déclaré la déléguée Claire Vasseur à la sortie du scrutin.',
    ),
  });
  const text = canonicalText(article.blocks);
  return makeView(article, {
    quotations: makeQuotations(text, [
      {
        words: '« Nous n’avons pas sauvé une usine, nous avons sauvé un métier »',
        speaker: 'Claire Vasseur',
        role: 'déléguée',
        cue: 'a déclaré',
      },
    ]),
    timeExpressions: [],
    events: makeEvents(text, [
      {
        words:
          'Les quarante-deux salariés de la filature Brenner ont voté mardi la reprise de leur entreprise sous forme de coopérative.',
        when: reading('2026-04-14'),
        time: 'mardi',
      },
    ]),
  });
}

/** All of them, the richest first. */
export function inventedViews(): readonly ArticleView[] {
  return [bridgeView(), urduView(), chineseView(), frenchView(), arabicView()];
}
