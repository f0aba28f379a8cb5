/** Nationalities in Portuguese, masculine singular. */
const FORMS: Readonly<Record<string, string>> = {
  AF: 'afegão', AL: 'albanês', AM: 'armênio arménio', AO: 'angolano', AR: 'argentino', AT: 'austríaco', AU: 'australiano', AZ: 'azerbaijano', BD: 'bengalês', BE: 'belga', BG: 'búlgaro', BO: 'boliviano', BR: 'brasileiro', BY: 'bielorrusso', CA: 'canadense canadiano', CD: 'congolês', CH: 'suíço', CL: 'chileno', CN: 'chinês', CO: 'colombiano', CU: 'cubano', CV: 'cabo-verdiano', CZ: 'tcheco checo',
  DE: 'alemão', DK: 'dinamarquês', DZ: 'argelino', EC: 'equatoriano', EG: 'egípcio', ES: 'espanhol', ET: 'etíope', FI: 'finlandês', FR: 'francês', GB: 'britânico inglês escocês', GE: 'georgiano', GR: 'grego', GW: 'guineense', HR: 'croata', HT: 'haitiano', HU: 'húngaro', ID: 'indonésio', IE: 'irlandês', IL: 'israelense israelita', IN: 'indiano', IQ: 'iraquiano', IR: 'iraniano', IT: 'italiano', JO: 'jordaniano', JP: 'japonês', KE: 'queniano', KP: 'norte-coreano', KR: 'sul-coreano', LB: 'libanês', LT: 'lituano', LV: 'letão', LY: 'líbio', MA: 'marroquino', MX: 'mexicano', MM: 'birmanês', MY: 'malaio', MZ: 'moçambicano',
  NG: 'nigeriano', NL: 'holandês neerlandês', NO: 'norueguês', NP: 'nepalês', PE: 'peruano', PH: 'filipino', PK: 'paquistanês', PL: 'polonês polaco', PS: 'palestino palestiniano', PT: 'português', PY: 'paraguaio', QA: 'catariano', RO: 'romeno', RS: 'sérvio', RU: 'russo', SA: 'saudita', SD: 'sudanês', SE: 'sueco', SN: 'senegalês', SO: 'somali', SY: 'sírio', TH: 'tailandês', TL: 'timorense', TN: 'tunisiano', TR: 'turco', TW: 'taiwanês', UA: 'ucraniano', US: 'americano norte-americano estadunidense', UY: 'uruguaio', VE: 'venezuelano', VN: 'vietnamita', YE: 'iemenita', ZA: 'sul-africano',
};

function formsOf(form: string): string[] {
  if (form.endsWith('ão')) return [form, `${form.slice(0, -2)}ã`, `${form.slice(0, -2)}ães`, `${form.slice(0, -2)}ãos`, `${form.slice(0, -2)}ãs`];
  if (form.endsWith('o')) return [form, `${form.slice(0, -1)}a`, `${form}s`, `${form.slice(0, -1)}as`];
  if (form.endsWith('ês')) return [form, `${form.slice(0, -2)}esa`, `${form.slice(0, -2)}eses`, `${form.slice(0, -2)}esas`];
  if (form.endsWith('ol')) return [form, `${form}a`, `${form.slice(0, -1)}is`, `${form}as`];
  return [form, `${form}s`];
}

export const demonyms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FORMS).map(([code, forms]) => [code, forms.split(' ').flatMap(formsOf).join(' ')]),
);
