import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

export const speech: SpeechData = {
  ...base,
  negations: words('नहीं न कभी_नहीं बिना कोई_नहीं'),
  refusals: words('इनकार इन्कार मना'),
  order: 'verb-last',
  sayingVerbs: words('कहा कहते कहता कहती कहना बताया बताते बताती लिखा पूछा बोले बोला बोलीं बोली'),
  phrasalCues: words(
    'दावा_किया ऐलान_किया घोषणा_की स्पष्ट_किया चेतावनी_दी जवाब_दिया आरोप_लगाया स्वीकार_किया पुष्टि_की मांग_की माँग_की अपील_की ज़ोर_दिया जोर_दिया वादा_किया खंडन_किया',
  ),
  quotingVerbs: ['करार'],
  subjectMarkers: ['ने'],
  reflexives: words('का यह'),
  complementisers: ['कि'],
  accordingAfter: words('अनुसार मुताबिक'),
  accordingBefore: [],
  pronouns: { वह: 'any', वे: 'any', उन्होंने: 'any', उसने: 'any', उन्हें: 'any', मैं: 'first', हम: 'first-plural' },
  determiners: words('यह एक कई कुछ सभी हर इस'),
  demonstratives: words('कुछ कई'),
  prepositions: words('के की का को से में पर तक ने'),
  genitives: words('के की का'),
  coordinators: words('और या लेकिन मगर'),
  subordinators: words('कि क्योंकि अगर जब जबकि'),
  auxiliaries: words('है हैं था थी थे हो गा गी गे नहीं'),
  adverbs: words('भी आज कल ही फिर आगे साफ'),
  speakerNouns: words(
    'मंत्री प्रधानमंत्री मुख्यमंत्री राष्ट्रपति राज्यपाल प्रवक्ता अध्यक्ष सचिव निदेशक आयुक्त न्यायाधीश वकील डॉक्टर प्रोफेसर राजदूत जनरल विशेषज्ञ विशेषज्ञों अधिकारी अधिकारियों नेता महापौर',
  ),
  titles: words('श्री श्रीमती डॉ. डॉ प्रो. जनरल'),
  masculines: ['श्री'],
  feminines: ['श्रीमती'],
  courtesies: words('श्री श्रीमती'),
  timeWords: words('सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार आज कल दिन'),
  abbreviations: words('डॉ. प्रो.'),
};
