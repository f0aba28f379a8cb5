import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

/** Verbs made of a noun and 하다. */
const NOUNS = words(`
  말 전 설명 강조 주장 지적 비판 경고 발표 호소 당부 약속 인정 부인 반박 평가 토로 언급 요구 촉구 고백 회상 반문 비난 반발 해명 우려 진단 제안
  역설 질타 주문 다짐 전망 증언 진술 일갈 일축`);
const ENDINGS = words('했다 한다 하며 하고 하면서 했습니다 했다고');

/** The particle that marks a subject is written on its word ("시장은"), and one that quotes behind the marks (“…”라고). */
export const speech: SpeechData = {
  ...base,
  order: 'verb-last',
  sayingVerbs: [
    ...NOUNS.flatMap((noun) => ENDINGS.map((ending) => noun + ending)),
    ...words(`
      밝혔다 밝혔습니다 밝히며 밝히고 밝힌다 덧붙였다 덧붙인다 물었다 묻는다 썼다 적었다 했다 했습니다 한다 답했다 전한다 되물었다 꼬집었다
      외쳤다 털어놨다 털어놓았다 내다봤다 내비쳤다`),
  ],
  subjectMarkers: words('은 는 이 가 도 께서는'),
  objectEndings: words('을 를 에서 에게 으로 면서 지만 는데 찾은 맡은 나선 하는 있는 했던'),
  attachedMarkers: true,
  reportedNouns: words('다고 라고 자고 냐고'),
  coordinators: words('하지만 그러나 그러면서 그래서 그런데 따라서 한편 이에 그리고 반면'),
  pronouns: { 그: 'he', 그녀: 'she', 그들: 'they', 나: 'first', 저: 'first', 우리: 'first-plural' },
  adverbs: words('고 라고 이라고 다고 며 라며 이라며 면서 라면서 이라면서 하고 이날 또 또한 이어 특히 다시'),
  speakerNouns: words(`
    대통령 총리 장관 차관 시장 지사 도지사 군수 구청장 의원 의장 대표 대변인 교수 회장 사장 위원장 본부장 국장 과장 팀장 소장 원장 청장
    경찰 검찰 정부 당국 당국자 관계자 주민 주민들 시민 시민들 전문가 전문가들 변호사 의사 씨 감독 선수 대사 기자 어민 어민들 농민 교사 학생
    사령관 소방당국 목격자 유족 유가족 위원 후보 총장 차장 실장 이사장 이사 총재 검사 판사 경찰관 단장 센터장 처장 비서관 수석 담당자
    책임자 지도자 상인 상인들 업계 측
    수산부 교통부 외교부 국방부 교육부 법무부 환경부 통일부 복지부 노동부 재정부 안전부 체육부 식품부 관광부 가족부 국토부 국방부 대통령실
    총리실 경찰청 검찰청 소방청 기상청 국세청 관세청 질병청 시청 도청 구청 군청 해경 위원회 협회 연맹 노조 재단 법원 국회 의회 정당 병원
    연구원 연구소 감독원`),
};
