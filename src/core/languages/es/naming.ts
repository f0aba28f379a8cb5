import type { NamingData } from '../naming-data.ts';
import { COMPANIES } from '../base/companies.ts';
import { demonyms } from './demonyms.ts';

export const naming: NamingData = {
  thingWords: {
    endings: [],
    vessels:
      'buque barco petrolero ferry fragata velero carguero pesquero crucero submarino huracán tormenta tifón ciclón'.split(
        ' ',
      ),
    works: 'película filme serie novela canción álbum ópera telenovela comedia'.split(' '),
    teams: [],
  },
  titles:
    'sr sra srta señor señora señorita don doña dr dra doctor doctora profesor profesora presidente presidenta vicepresidente vicepresidenta ministro ministra canciller primer general coronel capitán comandante almirante papa cardenal arzobispo obispo padre imán jeque ayatolá rabino rey reina príncipe princesa emir sir lord juez jueza senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora'.split(
      ' ',
    ),
  abbreviations: {
    never:
      'EE Sr Sra Srta Sres Sras D Da Dr Dra Drs Prof Profa Lic Ing Gral Gen Cnel Cap Tte Sto Sta Mons Excmo Excma Rvdo Fr Ud Uds Vd Vds'.split(
        ' ',
      ),
    seldom: 'etc UU EE.UU Cía S.A S.L a.C d.C a.m p.m Av Avda c.f ed'.split(' '),
    beforeNumber: 'núm Núm nro Nro art Art arts pág págs p vol cap fig No'.split(' '),
  },
  sentenceStarters:
    'el la los las lo un una unos unas este esta estos estas ese esa eso él ella ellos ellas nosotros yo tú usted su sus mi nuestro nuestra en de del a al por para con sin según desde hasta durante tras antes después entre sobre bajo pero y e o u si cuando como que qué quién quien donde dónde porque aunque mientras todo todos toda todas muchos algunos varios dos tres también además sin embargo así ahora entonces hoy ayer mañana aquí allí no ya'.split(
      ' ',
    ),
  roles:
    'presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra exministro portavoz vocero vocera secretario secretaria subsecretario director directora jefe jefa líder dirigente responsable titular encargado encargada gerente fundador fundadora cofundador dueño gobernador gobernadora alcalde alcaldesa concejal concejala embajador embajadora enviado enviada representante delegado delegada negociador negociadora mediador diputado diputada senador senadora congresista legislador legisladora candidato candidata asesor asesora consejero consejera comisario comisionado comandante general coronel capitán teniente almirante oficial soldado policía fiscal juez jueza magistrado magistrada abogado abogada experto experta analista economista historiador historiadora politólogo politóloga sociólogo investigador investigadora científico científica profesor profesora maestro maestra doctor doctora médico médica enfermero enfermera epidemiólogo psicólogo psicóloga ingeniero ingeniera arquitecto arquitecta estudiante periodista reportero reportera corresponsal editor editora columnista escritor escritora autor autora poeta fotógrafo cineasta productor productora actor actriz cantante músico artista pintor cocinero agricultor campesino campesina agricultora pescador pescadora panadero panadera obrero obrera comerciante activista defensor defensora opositor opositora sindicalista coordinador coordinadora voluntario voluntaria entrenador entrenadora seleccionador jugador jugadora delantero portero piloto campeón campeona obispo arzobispo cardenal papa sacerdote cura pastor imán rabino rey reina príncipe princesa padre madre hermano hermana hijo hija esposa esposo viuda vecino vecina residente testigo sobreviviente víctima empresario empresaria banquero inversor canciller mandatario mandataria'.split(
      ' ',
    ),
  roleModifiers:
    'ex actual nuevo nueva antiguo antigua primer primera vice viceministro alto alta principal joven'.split(
      ' ',
    ),
  rolePrepositions: 'de del para en ante y la el los las al'.split(' '),
  articles: 'el la los las un una'.split(' '),
  organisationConnectors: 'de del la el los las para y'.split(' '),
  organisationWords:
    'ministerio departamento agencia autoridad administración comisión comité consejo corte tribunal parlamento asamblea senado cámara gobierno unión federación confederación asociación organización sociedad instituto universidad escuela academia facultad colegio fundación banco fondo grupo compañía empresa partido movimiento frente alianza coalición liga club equipo ejército marina armada policía guardia servicio dirección hospital clínica centro museo biblioteca teatro iglesia mezquita radio televisión diario periódico observatorio laboratorio sindicato secretaría procuraduría fiscalía alcaldía ayuntamiento embajada consulado oficina congreso junta defensoría'.split(
      ' ',
    ),
  dedications: {
    institutions:
      'colegio escuela instituto universidad hospital clínica estadio teatro biblioteca aeropuerto fundación museo conservatorio preparatoria liceo premio'.split(
        ' ',
      ),
    streets: 'calle avenida plaza bulevar paseo puente autopista'.split(' '),
  },
  honours:
    'rey reina príncipe princesa san santa general presidente doctor don papa cardenal público pública privado privada municipal provincial estatal universitario universitaria nacional'.split(
      ' ',
    ),
  organisationEndings: 'SA S.A SL SAB Inc Ltd'.split(' '),
  organisations: [
    'Naciones Unidas|ONU|Organización de las Naciones Unidas',
    'Unión Europea|UE',
    'Comisión Europea',
    'Parlamento Europeo',
    'Banco Central Europeo|BCE',
    'OTAN',
    'Organización Mundial de la Salud|OMS',
    'Fondo Monetario Internacional|FMI',
    'Banco Mundial',
    'Organización de los Estados Americanos|OEA',
    'Mercosur',
    'CELAC|Celac',
    'Corte Penal Internacional|CPI',
    'Consejo de Seguridad',
    'Cruz Roja',
    'Amnistía Internacional',
    'Human Rights Watch|HRW',
    'Médicos Sin Fronteras|MSF',
    'Reuters',
    'EFE|Efe',
    'AFP',
    'El País',
    'El Mundo',
    'Clarín',
    'La Nación',
    'PSOE',
    'PP|Partido Popular',
    'Vox',
    'Sumar',
    'Podemos',
    'Morena|MORENA',
    'PRI',
    'PAN',
    'FARC|Farc',
    'ELN',
    'Casa Blanca',
    'Kremlin',
    'Pentágono',
    'Hamás',
    'Hezbolá',
    'Talibán|talibanes',
    'Estado Islámico',
    'Al Qaeda|Al-Qaeda',
    'Guardia Civil',
    'Policía Nacional',
    'YPF',
    'FIFA',
    'UEFA',
    ...COMPANIES,
  ],
  groupNouns:
    'autoridades funcionarios expertos analistas observadores diplomáticos diputados senadores legisladores representantes delegados negociadores mediadores fuerzas tropas soldados militares policías agentes combatientes rebeldes guerrilleros insurgentes manifestantes activistas residentes vecinos ciudadanos civiles refugiados migrantes campesinos agricultores pescadores trabajadores maestros médicos estudiantes investigadores científicos economistas historiadores abogados fiscales periodistas medios testigos sobrevivientes familias niños mujeres votantes partidarios opositores dirigentes ministros delegación bomberos rescatistas'.split(
      ' ',
    ),
  placePrepositions: 'en a de desde hacia hasta entre por cerca sobre'.split(' '),
  settlementWords:
    'ciudad pueblo isla municipio localidad provincia distrito barrio aldea puerto alcalde alcaldesa habitantes vecinos'.split(
      ' ',
    ),
  placeWords:
    'provincia región departamento distrito ciudad pueblo isla islas río lago monte montaña valle desierto mar océano golfo estrecho calle avenida plaza puente parque aeropuerto puerto estación frontera'.split(
      ' ',
    ),
  notNames:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre navidad pascua ramadán dios internet covid covid-19 estado república nación tv pib iva sida gmt islam foto video fuente'.split(
      ' ',
    ),
  countryNames: {
    US: 'Estados Unidos de América|EE.UU.|EE UU|EEUU|EE. UU.|América',
    GB: 'Gran Bretaña|Reino Unido|Inglaterra',
    RU: 'Federación Rusa|Federación de Rusia',
    AE: 'Emiratos',
    CZ: 'República Checa|Chequia',
    MM: 'Birmania',
    BY: 'Bielorrusia',
    PK: 'Paquistán',
    CD: 'República Democrática del Congo',
    PS: 'Palestina|Territorios Palestinos',
    NL: 'Holanda|Países Bajos',
    VA: 'Vaticano|Santa Sede',
    QA: 'Qatar',
    SA: 'Arabia Saudita|Arabia Saudí',
  },
  rolesLead: true,
  hasTwoSurnames: true,
  danglingOpeners:
    'en este|en esta|en ese|en esa|por este|por esta|con esta|con este|en su|a su|tras esto|para ello|con ello|él|ella|ellos|ellas|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|dicho|dicha|dichos|dichas|su|sus|lo anterior|ahí|allí|aquí|pero|y|e|o|sin embargo|no obstante|además|también|asimismo|así|entonces|luego|después|por lo tanto|por tanto|por ello|por eso|en consecuencia|mientras tanto|por otra parte|por otro lado|por su parte|en cambio|al contrario|de hecho|por ejemplo|ambos|ambas|los dos|uno de ellos|otro|otra|el mandatario|la mandataria|el ministro|la ministra|el portavoz|el funcionario|la decisión|el incidente|el informe|la empresa|el grupo|el hombre|la mujer|nosotros|yo|sí|no,|por qué|cómo|quién|qué|dónde'.split(
      '|',
    ),
  organisationKinds:
    'empresa compania aseguradora aerolinea fabricante petrolera constructora consultora fundacion ong naviera minera multinacional'.split(
      ' ',
    ),
  weakOpeners: 'la empresa|la compañía|el grupo|el partido|el hombre|la mujer|el sospechoso|la víctima'.split(
    '|',
  ),
  knownNouns: ['policía', 'fiscalía'],
  completedBy: 'de del para en contra entre sobre por con'.split(' '),
  outcomeWords:
    'anunció anunciado confirmó confirmado muertos murió murieron mató heridos herido detenido detenidos detuvo firmó firmado aprobó aprobado rechazó rechazado eligió elegido renunció dimitió lanzó ordenó suspendió suspendido aplazó advirtió pidió acusó condenó condenado fracasó fracasaron sigue siguen continúa debe deberá será serán decidió votó prohibió alcanzó cerró abrió comenzó evacuados desplazados incautó bloqueó'.split(
      ' ',
    ),
  demonyms,
};
