/**
 * Names in Korean, whose words are parted but carry their particles: people by a surname of one
 * syllable before a post or 씨, foreign people before a country's post, listed places and cities,
 * organisations by the ending that tells their kind.
 */
import { entryMention } from './find-known-names.ts';
import { citiesNamed, type Place } from './gazetteer/places.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { mentionOf, ofCity, type Mention, type NamingContext } from './mention.ts';
import { underFullNames } from './surnames-alone.ts';
import type { Span } from '../model.ts';
import type { Token } from './token.ts';

/** Particles, the longest first. */
const PARTICLES =
  '에서는 에서도 으로는 으로도 에게는 에게서 께서는 에서 에게 에는 에도 으로 로서 로는 까지 부터 처럼 보다 만의 와의 과의 와는 과는 이나 이며 이고 이라 라며 라고 께서 측은 측이 측 은 는 이 가 을 를 의 에 로 와 과 도 만 나 며 란'.split(
    ' ',
  );
const SURNAMES = new Set(
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형계피두감음빈동온호범좌팽승간'.split(
    '',
  ),
);
const COMPOUND = /^(?:남궁|제갈|황보|선우|독고|사공|서문|동방)[가-힣]{1,2}$/u;
const GREAT = 1_000_000;
const SMALLEST_KOREAN = 50_000;
/** Who has a foreign name where nothing else tells. */
const HIGH_OFFICE = new Set(
  '대통령 총리 국왕 여왕 왕세자 교황 국무장관 외무장관 국방장관 재무장관 부통령 주석 서기장 상원의원 하원의원 하원의장'.split(
    ' ',
  ),
);
/** Words before a post that are no names. */
const NO_NAME = new Set(
  '전 현 신임 전임 현직 차기 역대 초대 임시 과도 여성 당시 각국 양국 한 두 부 국무 미 중 일 한국당 국민 시민 이날 이번 지난 다른 같은 새 모든 여당 야당 여야 집권 군부 최고 공동 수석 선임 정책 원내 주요 관계 이사회 위원회 국회 도의회 시의회 기초 광역 지역 지방 유력 대선 총선 무소속 전직 그 이 저 해당 우리 저희 여러 일부 전국 원로 중견 인기 젊은 유명 신인 주전 국가대표 외국인 한국인 미국인 일본인 소속 출신 담당 총괄 책임 김씨 고위 관련 정부 장애인 노동자 비례대표 청년 여자 남자 상임 비상임 임명직 어차피 도대체 하여간 오로지'.split(
    ' ',
  ),
);
/** No given name: 민주당, 국방부, 이사회, 기상청, 인천시장. */
const NO_PERSON = /(?:당|부|회|처|청|장|들|적|한|된|의|인|시|측|히|게|럼|려|면|며|던|는|를|무국)$/u;
/** Endings of organisations' names, and words that only end like one. */
const KIND =
  /^[가-힣A-Za-z]{2,}(?:경찰청|소방청|기상청|국세청|관세청|검찰청|산림청|통계청|질병관리청|지검|지법|고법|법원|대학교|대학|대병원|은행|신문|일보|방송|통신|위원회|협회|연합회|연맹|재단|병원|의료원|그룹|전자|건설|공사|공단|연구원|연구소|경찰서|소방서|노조|조합|증권|중공업|항공|교육청|학회|진흥원|협의회|자동차)$/u;
/** Kinds of hospitals and banks, none by name: 대형병원, 공공의료원. */
const GENERIC =
  /^(?:대형|공공|종합|지역|민간|공립|국공립|사립|국립|시립|도립|지방|중소|거점|특수|해외|외국|국내|주요|일부|모든|해당|전국|글로벌|다국적|대표|산하|유관|관련|정부|국책|유명|명문|일반|전문|인근)(?:병원|의료원|대학|대학교|은행|신문|방송|법원|기업|공사|공단|연구원|연구소|그룹|협회|학회|노조|재단)$/u;
const NO_ORGANISATION =
  /^(?:지방법원|고등법원|상급법원|국립대학|사립대학|종합병원|대학병원|동물병원|요양병원|시중은행|지방은행|인터넷은행|중앙은행|공영방송|생방송|재방송|인터넷방송|무선통신|이동통신|정보통신|종합건설|전기자동차|수소자동차|친환경자동차|도로공사|보수공사|복구공사|철거공사|신축공사|노동조합|협동조합|대기업그룹|민간연구소|부설연구소|특별위원회|상임위원회|소위원회)$/u;

/** Everything the text names, unsorted. */
export function findKoreanNames(context: NamingContext): Mention[] {
  const places = findPlaces(context);
  // A surname that is a word as well only where the text gives one full name for it.
  const people = underFullNames(findPeople(context), surnameOf).filter(
    ({ name, text }) => name !== text || !DOUBTFUL.test(text),
  );
  return [...places, ...people, ...findOrganisations(context)];
}

/** The word itself, then without each particle that it may carry. */
function stemsOf(text: string, least = 2): string[] {
  const stems = [text];
  for (const particle of PARTICLES)
    if (text.endsWith(particle) && text.length >= particle.length + least)
      stems.push(text.slice(0, -particle.length));
  return stems;
}

interface Listed {
  readonly phrase: Phrase;
  readonly length: number;
}

function listedAt({ lexicon }: NamingContext, token: Token): Listed | null {
  for (const stem of stemsOf(token.fold)) {
    const phrase = lexicon.phrases.get(stem)?.find(({ words }) => words.length === 1);
    if (phrase) return { phrase, length: stem.length };
  }
  return null;
}

function findPlaces(context: NamingContext): Mention[] {
  const { tokens, lexicon } = context;
  const listed = tokens.map((token) => listedAt(context, token));
  const mentions: Mention[] = [];
  for (const [index, token] of tokens.entries()) {
    const own = listed[index];
    if (own) {
      const isCommon = lexicon.homographs.has(token.fold.slice(0, own.length));
      if (!isCommon || isStateBeside(tokens, listed, index))
        mentions.push(
          entryMention(context, { start: token.start, end: token.start + own.length }, own.phrase.entry),
        );
      continue;
    }
    const city = cityAt(context, token);
    if (city) mentions.push(city);
  }
  return mentions;
}

/** "인도 총리", "인도와 파키스탄": the word beside it makes a country of a common word. */
function isStateBeside(tokens: readonly Token[], listed: readonly (Listed | null)[], index: number): boolean {
  const after = tokens[index + 1];
  if (after?.isJoined === true && OF_A_STATE.test(after.fold)) return true;
  return [index - 1, index + 1].some((at) => listed[at]?.phrase.entry.kind === 'country');
}

const OF_A_STATE =
  /^(?:정부|대통령|총리|외무|외교|국방|재무|군|당국|수도|의회|국영|최고|혁명|중앙|북부|남부|동부|서부|대사|국민|공군|해군|언론|매체|현지|핵|전쟁|정상)/u;

/** 서울시, 런던에서: a city's name, its kind perhaps behind it. */
function cityAt(context: NamingContext, token: Token): Mention | null {
  if (token.fold.length < 2 || !/^[가-힣]/u.test(token.fold)) return null;
  for (const stem of stemsOf(token.fold)) {
    const isKind = stem.length > 2 && /[시군구]$/u.test(stem);
    const namesakes =
      citiesNamed(stem).length > 0 || !isKind ? citiesNamed(stem) : citiesNamed(stem.slice(0, -1));
    const [place] = namesakes;
    if (!place || !isCity(context.lexicon, place, stem, isKind)) continue;
    const span = { start: token.start, end: token.start + stem.length };
    return mentionOf(context, span, 'place', 62, 'a city of the gazetteer', ofCity(place, namesakes));
  }
  return null;
}

function isCity({ homographs }: Lexicon, place: Place, stem: string, isKind: boolean): boolean {
  if (isKind) return place.country === 'KR' || place.isCapital;
  if (AMBIGUOUS_CITIES.has(stem) || homographs.has(stem)) return false;
  return place.country === 'KR'
    ? place.population >= SMALLEST_KOREAN
    : // Two syllables are a Korean word more often than a Chinese city read the Korean way.
      place.isCapital || (place.population >= GREAT && (stem.length > 2 || place.country !== 'CN'));
}

/** Towns whose names are words: only with 시 behind them. */
const AMBIGUOUS_CITIES = new Set(
  '진주 이천 공주 상주 경주 양산 오산 구리 화성 양주 성남 고양 사천 안성 구미 영주 나주 동해 광명 하남 시흥 남원 서산 당진 제천 김제 경산 여주 포천 보령 아산 밀양 거제 로메 소피아 수바'.split(
    ' ',
  ),
);

function findPeople(context: NamingContext): Mention[] {
  const { tokens, lexicon } = context;
  const mentions: Mention[] = [];
  for (const [index, token] of tokens.entries()) {
    const attached = attachedTitle(token, lexicon);
    if (attached !== null) {
      mentions.push(personMention(context, { start: token.start, end: token.start + attached }, null, '씨'));
      continue;
    }
    const title = index > 0 && token.isJoined ? titleOf(token, lexicon) : null;
    const before = tokens[index - 1];
    if (title === null || !before) continue;
    const name = nameBefore(context, index, title);
    if (name !== null) {
      const from = tokens[name + 1]?.start ?? token.start;
      mentions.push(
        personMention(
          context,
          tokens[name] as Token,
          { start: from, end: token.start + title.length },
          title,
        ),
      );
      continue;
    }
    mentions.push(...foreignBefore(context, index, title));
  }
  return mentions;
}

/** "김민수씨는": the title written on the name. */
function attachedTitle({ fold }: Token, lexicon: Lexicon): number | null {
  const [stem] = stemsOf(fold).filter((form) => /^[가-힣]{3,4}씨$/u.test(form));
  if (stem === undefined) return null;
  const name = stem.slice(0, -1);
  return isNameShape(name) && !lexicon.phrasesByWord.has(name) ? name.length : null;
}

function titleOf(token: Token, lexicon: Lexicon): string | null {
  for (const stem of stemsOf(token.fold, 1))
    if (lexicon.roles.has(stem) || lexicon.titles.has(stem)) return stem;
  return null;
}

function isNameShape(name: string): boolean {
  return (name.length === 3 && SURNAMES.has(name[0] ?? '')) || COMPOUND.test(name);
}

/** What stands between a name and its post: a party, a country, "former". */
const BETWEEN = new Set(
  '전 현 신임 대선 경선 총선 원내 전직 현직 직무대행 겸 상임 수석 선임 특별 정책 공동 초대 예비 제1야당 차기 당시 최고'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 3;

/** The token that names the holder of the post at `index`: 김민수 시장, 이영희 한빛당 전 대표. */
function nameBefore(context: NamingContext, index: number, title: string): number | null {
  const { tokens } = context;
  let surname: number | null = null;
  for (let at = index - 1; at >= Math.max(0, index - 1 - MOST_BETWEEN); at -= 1) {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.isJoined !== true) break;
    if (isKoreanName(context, token)) {
      if (token.fold.length > 1) return at;
      // "전 대표": "former", or somebody called Jeon; a full name before it tells.
      if (at === index - 1) surname = at;
    }
    if (title === '씨' || !isBetween(context, token)) break;
  }
  return surname;
}

function isBetween({ lexicon }: NamingContext, { fold }: Token): boolean {
  if (BETWEEN.has(fold) || KIND.test(fold)) return true;
  return (
    lexicon.phrases.get(fold)?.some(({ words }) => words.length === 1) === true ||
    /^[가-힣]{2,}당$/u.test(fold)
  );
}

function isKoreanName(context: NamingContext, token: Token): boolean {
  const { fold } = token;
  if (NO_NAME.has(fold) && !DOUBTFUL.test(fold)) return false;
  if (fold.length === 1) return SURNAMES.has(fold);
  if (context.lexicon.phrasesByWord.has(fold) || listedAt(context, token)) return false;
  if (context.lexicon.roles.has(fold) || KIND.test(fold)) return false;
  return isNameShape(fold) && !NO_PERSON.test(fold) && cityAt(context, token) === null;
}

/** Surnames that before a post are words as well ("this", "former", "one"): names only beside a full one. */
const DOUBTFUL = /^[전현한이그저두부신양주정원공고편구국]$/u;

/** "도널드 트럼프 미국 대통령", "푸틴 대통령": up to two words before the country and its high post. */
function foreignBefore(context: NamingContext, index: number, title: string): Mention[] {
  const { tokens, lexicon } = context;
  let last = index - 1;
  const country =
    tokens[last]?.isJoined === true && lexicon.phrases.get(tokens[last]?.fold ?? '')?.[0]?.entry;
  const isOfCountry = country && country.kind === 'country';
  if (isOfCountry) last -= 1;
  const name = tokens[last];
  if (!name || (!isOfCountry && !HIGH_OFFICE.has(title)) || !tokens[last + 1]?.isJoined) return [];
  if (!mayBeForeign(context, name)) return [];
  let first = last;
  const given = tokens[last - 1];
  if (name.isJoined && given && mayBeForeign(context, given) && stemsOf(given.fold).length === 1) first -= 1;
  const start = tokens[first]?.start ?? name.start;
  const role = tokens.slice(last + 1, index).map(({ text }) => text);
  const begin = tokens[last + 1]?.start ?? 0;
  const end = (tokens[index]?.start ?? 0) + title.length;
  return [
    mentionOf(context, { start, end: name.end }, 'person', 70, 'before a post', {
      role: [...role, title].join(' '),
      roleSpan: { start: begin, end },
    }),
  ];
}

/** Two to six syllables that are no word of the lists and carry no particle that can be told. */
function mayBeForeign(context: NamingContext, token: Token): boolean {
  const { fold } = token;
  if (!/^[가-힣]{2,6}$/u.test(fold) || NO_NAME.has(fold) || listedAt(context, token)) return false;
  if (titleOf(token, context.lexicon) !== null || KIND.test(fold)) return false;
  return (
    !/(?:의|은|는|을|를|에|에서|으로|했던|하는|된|한|인|적|당|부|고|며|면|서|지난|이날)$/u.test(fold) &&
    cityAt(context, token) === null
  );
}

function personMention(
  context: NamingContext,
  { start, end }: Span,
  roleSpan: Span | null,
  title: string,
): Mention {
  const isRole = roleSpan !== null && context.lexicon.roles.has(title);
  return mentionOf(context, { start, end }, 'person', 70, `before “${title}”`, {
    role: isRole ? context.document.text.slice(roleSpan.start, roleSpan.end).replaceAll(/\s+/gu, ' ') : null,
    ...(isRole ? { roleSpan } : {}),
  });
}

/** The surname of a full name, of a foreign one its last word. */
function surnameOf(name: string): string {
  if (name.length < 2) return '';
  return name.includes(' ') ? (name.split(' ').at(-1) ?? '') : name.charAt(0);
}

function findOrganisations(context: NamingContext): Mention[] {
  return context.tokens.flatMap((token) => {
    const stem = stemsOf(token.fold).find((form) => KIND.test(form));
    if (stem === undefined || NO_ORGANISATION.test(stem) || GENERIC.test(stem) || listedAt(context, token))
      return [];
    const span = { start: token.start, end: token.start + stem.length };
    return [mentionOf(context, span, 'organisation', 64, 'a name with its kind')];
  });
}
