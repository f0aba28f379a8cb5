/** Nationalities in Spanish, masculine singular. */
const FORMS: Readonly<Record<string, string>> = {
  AF: 'afgano', AL: 'albanés', AM: 'armenio', AR: 'argentino', AT: 'austriaco', AU: 'australiano', AZ: 'azerbaiyano azerí', BA: 'bosnio', BD: 'bangladesí', BE: 'belga', BG: 'búlgaro', BO: 'boliviano', BR: 'brasileño', BY: 'bielorruso', CA: 'canadiense', CD: 'congoleño', CH: 'suizo', CL: 'chileno', CM: 'camerunés', CN: 'chino', CO: 'colombiano', CR: 'costarricense', CU: 'cubano', CZ: 'checo',
  DE: 'alemán', DK: 'danés', DO: 'dominicano', DZ: 'argelino', EC: 'ecuatoriano', EE: 'estonio', EG: 'egipcio', ES: 'español', ET: 'etíope', FI: 'finlandés', FR: 'francés', GB: 'británico inglés escocés', GE: 'georgiano', GR: 'griego', GT: 'guatemalteco', HN: 'hondureño', HR: 'croata', HT: 'haitiano', HU: 'húngaro', ID: 'indonesio', IE: 'irlandés', IL: 'israelí', IN: 'indio', IQ: 'iraquí', IR: 'iraní', IT: 'italiano', JO: 'jordano', JP: 'japonés', KE: 'keniano', KP: 'norcoreano', KR: 'surcoreano', KZ: 'kazajo',
  LB: 'libanés', LT: 'lituano', LV: 'letón', LY: 'libio', MA: 'marroquí', MD: 'moldavo', ML: 'maliense', MM: 'birmano', MX: 'mexicano', MY: 'malasio', NG: 'nigeriano', NI: 'nicaragüense', NL: 'neerlandés holandés', NO: 'noruego', NP: 'nepalí', PA: 'panameño', PE: 'peruano', PH: 'filipino', PK: 'paquistaní pakistaní', PL: 'polaco', PR: 'puertorriqueño', PS: 'palestino', PT: 'portugués', PY: 'paraguayo', QA: 'catarí qatarí', RO: 'rumano', RS: 'serbio', RU: 'ruso', SA: 'saudí saudita', SD: 'sudanés', SE: 'sueco', SI: 'esloveno', SK: 'eslovaco', SN: 'senegalés', SO: 'somalí', SV: 'salvadoreño', SY: 'sirio', TH: 'tailandés', TN: 'tunecino', TR: 'turco', TW: 'taiwanés', UA: 'ucraniano', US: 'estadounidense norteamericano', UY: 'uruguayo', UZ: 'uzbeko', VE: 'venezolano', VN: 'vietnamita', YE: 'yemení', ZA: 'sudafricano',
};

function formsOf(form: string): string[] {
  if (form.endsWith('o')) return [form, `${form.slice(0, -1)}a`, `${form}s`, `${form.slice(0, -1)}as`];
  if (/[aeí]$/.test(form)) return [form, `${form}s`, `${form}es`];
  const bare = form.normalize('NFD').replace(/\u0301/g, '').normalize('NFC');
  return [form, `${bare}a`, `${bare}es`, `${bare}as`];
}

export const demonyms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FORMS).map(([code, forms]) => [code, forms.split(' ').flatMap(formsOf).join(' ')]),
);
