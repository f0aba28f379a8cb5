/** Nationalities in French, masculine singular and, where not regular, feminine after a slash. */
const FORMS: Readonly<Record<string, string>> = {
  AF: 'afghan/afghane', AL: 'albanais', AM: 'arménien/arménienne', AR: 'argentin', AT: 'autrichien/autrichienne', AU: 'australien/australienne', AZ: 'azerbaïdjanais azéri',
  BA: 'bosnien/bosnienne bosniaque', BD: 'bangladais', BE: 'belge', BF: 'burkinabé burkinabè', BG: 'bulgare', BI: 'burundais', BJ: 'béninois', BO: 'bolivien/bolivienne', BR: 'brésilien/brésilienne', BY: 'biélorusse bélarusse',
  CA: 'canadien/canadienne', CD: 'congolais', CF: 'centrafricain', CH: 'suisse', CI: 'ivoirien/ivoirienne', CL: 'chilien/chilienne', CM: 'camerounais', CN: 'chinois', CO: 'colombien/colombienne', CU: 'cubain', CZ: 'tchèque',
  DE: 'allemand', DK: 'danois', DZ: 'algérien/algérienne', EC: 'équatorien/équatorienne', EE: 'estonien/estonienne', EG: 'égyptien/égyptienne', ES: 'espagnol', ET: 'éthiopien/éthiopienne', FI: 'finlandais', FR: 'français', GA: 'gabonais',
  GB: 'britannique anglais écossais', GE: 'géorgien/géorgienne', GH: 'ghanéen/ghanéenne', GN: 'guinéen/guinéenne', GR: 'grec/grecque', HR: 'croate', HT: 'haïtien/haïtienne', HU: 'hongrois', ID: 'indonésien/indonésienne', IE: 'irlandais', IL: 'israélien/israélienne',
  IN: 'indien/indienne', IQ: 'irakien/irakienne', IR: 'iranien/iranienne', IT: 'italien/italienne', JO: 'jordanien/jordanienne', JP: 'japonais', KE: 'kényan', KG: 'kirghize', KH: 'cambodgien/cambodgienne', KP: 'nord-coréen/nord-coréenne', KR: 'sud-coréen/sud-coréenne', KW: 'koweïtien/koweïtienne', KZ: 'kazakh',
  LB: 'libanais', LK: 'sri-lankais', LT: 'lituanien/lituanienne', LU: 'luxembourgeois', LV: 'letton/lettone', LY: 'libyen/libyenne', MA: 'marocain', MD: 'moldave', MG: 'malgache', ML: 'malien/malienne', MM: 'birman', MN: 'mongol', MR: 'mauritanien/mauritanienne', MX: 'mexicain', MY: 'malaisien/malaisienne',
  NE: 'nigérien/nigérienne', NG: 'nigérian', NL: 'néerlandais', NO: 'norvégien/norvégienne', NP: 'népalais', NZ: 'néo-zélandais', PE: 'péruvien/péruvienne', PH: 'philippin', PK: 'pakistanais', PL: 'polonais', PS: 'palestinien/palestinienne', PT: 'portugais', QA: 'qatari qatarien/qatarienne',
  RO: 'roumain', RS: 'serbe', RU: 'russe', RW: 'rwandais', SA: 'saoudien/saoudienne', SD: 'soudanais', SE: 'suédois', SI: 'slovène', SK: 'slovaque', SN: 'sénégalais', SO: 'somalien/somalienne', SY: 'syrien/syrienne', TD: 'tchadien/tchadienne', TG: 'togolais', TH: 'thaïlandais', TJ: 'tadjik', TN: 'tunisien/tunisienne', TR: 'turc/turque', TW: 'taïwanais',
  UA: 'ukrainien/ukrainienne', UG: 'ougandais', US: 'américain états-unien/états-unienne', UY: 'uruguayen/uruguayenne', UZ: 'ouzbek', VE: 'vénézuélien/vénézuélienne', VN: 'vietnamien/vietnamienne', XK: 'kosovar', YE: 'yéménite', ZA: 'sud-africain', ZW: 'zimbabwéen/zimbabwéenne',
};

function formsOf(form: string): string[] {
  const [masculine = '', given] = form.split('/');
  const feminine = given ?? (masculine.endsWith('e') ? masculine : `${masculine}e`);
  const plural = masculine.endsWith('s') ? masculine : `${masculine}s`;
  return [...new Set([masculine, feminine, plural, `${feminine}s`])];
}

export const demonyms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FORMS).map(([code, forms]) => [code, forms.split(' ').flatMap(formsOf).join(' ')]),
);
