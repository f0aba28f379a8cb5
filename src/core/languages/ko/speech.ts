import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

/** The particle that marks a subject is written on its word ("시장은"), and one that quotes behind the marks (“…”라고). */
export const speech: SpeechData = {
  ...base,
  order: 'verb-last',
  sayingVerbs: words(`
    말했다 말한다 말하며 말하면서 말했습니다 밝혔다 밝혔습니다 밝히며 밝히고 전했다 전하며 설명했다 설명하며 강조했다 강조하며 덧붙였다
    주장했다 주장하며 지적했다 지적하며 비판했다 비판하며 답했다 물었다 경고했다 발표했다 호소했다 당부했다 약속했다 인정했다 부인했다
    반박했다 평가했다 토로했다 언급했다 요구했다 촉구했다 썼다 적었다 했다 고백했다 회상했다 반문했다`),
  subjectMarkers: words('은 는 이 가 께서는'),
  attachedMarkers: true,
  pronouns: { 그: 'he', 그녀: 'she', 그들: 'they', 나: 'first', 저: 'first', 우리: 'first-plural' },
  adverbs: words('고 라고 이라고 다고 며 라며 이라며 면서 라면서 이라면서 하고 이날 또 또한 이어 특히 다시'),
  speakerNouns: words(`
    대통령 총리 장관 차관 시장 지사 도지사 군수 구청장 의원 의장 대표 대변인 교수 회장 사장 위원장 본부장 국장 과장 팀장 소장 원장 청장
    경찰 검찰 정부 당국 당국자 관계자 주민 주민들 시민 시민들 전문가 전문가들 변호사 의사 씨 감독 선수 대사 기자 어민 어민들 농민 교사 학생
    사령관 소방당국 목격자 유족 유가족`),
};
