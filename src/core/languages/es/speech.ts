import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

export const speech: SpeechData = {
  ...base,
  questionLabels: words('p pregunta'),
  answerLabels: words('r respuesta'),
  dialogueDashes: 'paired',
  insertedCues: 'dashes',
  phrasalCues: words('hecho_saber hizo_saber hizo_notar'),
  reportOpeners: ['como', 'según'],
  subjectless: true,
  negations: words('no nunca jamás nadie nada tampoco sin ni ningún ninguno ninguna'),
  restrictives: words('solo sólo solamente únicamente'),
  refusals: words(
    'rehusó rehúsa rehusaron rechazó rechazaron negó negaron niega evitó evita evitaron declinó',
  ),
  alternatives: words('o ni'),
  order: 'free',
  objectArticles: true,
  voicelessNouns: words(
    'norma normas ley leyes normativa reglamento tradición costumbre caso casos criterio criterios tipo edad sexo zona necesidad necesidades calendario gusto momento época temporada talla',
  ),
  saidInfinitives: '[aei]r(?:se|l[oae]s?)?$',
  pastParticiples: '[ai]d[oa]s?$',
  indefinites: words('un una unos unas'),
  finiteForms: '(?:rán?|rían?|[aei]ron|ó|aban?)$',
  closingForms: '(?:ó|aron|ieron|[ai]do|cho|crito|uesto)$',
  sayingVerbs: words(`
    enfatizó enfatiza contestó contesta puntualizó puntualiza sentenció remarcó remarca zanjó confesó confiesa detalló detalla
    dijo dice dicen dijeron decía dicho afirmó afirma afirman afirmaron afirmado aseguró asegura aseguran aseguraron asegurado declaró declara
    declaran declararon declarado explicó explica explican explicaron explicado señaló señala señalan señalaron señalado añadió añade añaden
    añadieron añadido agregó agrega agregan indicó indica indican indicaron indicado anunció anuncia anuncian anunciaron anunciado
    advirtió advierte advierten advirtieron advertido denunció denuncia denuncian denunciaron denunciado reconoció reconoce reconocen
    admitió admite admiten confirmó confirma confirman confirmaron subrayó subraya destacó destaca destacan insistió insiste insisten
    respondió responde responden respondieron preguntó pregunta preguntan escribió escribe escriben sostuvo sostiene sostienen manifestó
    manifiesta expresó expresa recordó recuerda recalcó recalca comentó comenta comentan precisó precisa informó informa informan informado
    negó niega niegan prometió promete pidió pide piden exigió exige exigen criticó critica critican lamentó lamenta concluyó concluye
    relató relata contó cuenta reveló revela opinó opina considera consideró alertó alerta tuiteó apuntó apunta reiteró reitera
    apuntan apuntaron subrayan subrayaron recalcan recuerdan recordaron explicaban señalaban precisan queja quejan quejó quejaron cuentan contaron relatan revelan revelaron sostenían defienden defendieron insistieron concluyen concluyeron
    asegurado subrayado insistido destacado recordado lamentado denunciado criticado pedido exigido reconocido admitido confirmado
    negado respondido preguntado escrito reclamó reclama reclaman reclamado relatado contado sostenido defendido manifestado expresado
    recalcado reiterado apuntado aclarado avisó avisa avisan avisado ironizó bromeó espetó lanzó disparó deslizó arremetió cuestionó cuestiona
    cuestionan cuestionaron celebran sugirió sugiere sugieren propuso propone proponen planteó plantea plantean planteado ratificó ratifica
    rechazó rechaza rechazan desmintió desmiente desmienten auguró augura vaticinó prevé estimó estima estiman juró clamó aseveró asevera
    acotó puntualizaron informaron comunicó comunicado narró narra describieron recomendó recomienda recomiendan instó insta instaron
    reafirmó adelantó adelanta adelantado acusaron resaltó resalta remarcaron opinaron consideran consideraron alertaron alertan
    precisaron reiteraron pidieron exigieron lamentaron lamentan denunció señalaba explicaba aseguraba contaba relataron detallaron
    afirmaba afirmaban decían escribía escribían añadía recordaba reconocía advertía contaban matizó argumentó argumenta aclaró aclara replicó defendió defiende`),
  quotingVerbs: words(
    'mostró muestra mostraron calificó califica llamó llama describió describe tildó tilda acusó acusa condenó condena habló habla citó cita aplaudió celebró',
  ),
  followingVerbs: words('sonrió suspiró rió exclamó gritó empezó'),
  participles: words(
    'diciendo afirmando asegurando explicando señalando añadiendo indicando advirtiendo subrayando calificando',
  ),
  sayingForms: words(
    'diciendo afirmando asegurando explicando señalando añadiendo indicando advirtiendo subrayando',
  ),
  alsoNouns: words(
    'queja comunicado escrito pedido contado adelanta adelanto estima estimado sostenido crítica duda critica informa pregunta denuncia anuncia cuenta llama dicho alerta defensa',
  ),
  articleGenders: { el: 'he', la: 'she', un: 'he', una: 'she' },
  strangers: words('hombre mujer niño niña'),
  personNouns: words('guardia vigilante inquilino inquilina cliente paciente pasajero pasajera'),
  thingNouns: words('jefe cabeza general'),
  dyingVerbs: words('murió muere falleció fallece muerto muerta'),
  killedForms: words(
    'asesinado asesinada matado matada ejecutado ejecutada apuñalado apuñalada abatido abatida',
  ),
  presenceVerbs: words(
    'lloró lloraba asintió sonrió rió esperaba gritó suspiró aplaudió encontró abrazó calló',
  ),
  passives: words('fue fueron es son ser sido'),
  agents: ['por'],
  complementisers: words('que si cómo'),
  adversatives: words('mientras aunque'),
  accordingBefore: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de', 'en opinión de', 'para'],
  accordingOpeners: ['para'],
  pronouns: {
    él: 'he',
    ella: 'she',
    ellos: 'they',
    ellas: 'they',
    yo: 'first',
    nosotros: 'first-plural',
    quien: 'relative',
    quienes: 'relative',
  },
  possessivePronouns: { su: 'he', sus: 'he' },
  dummies: words('esto eso ello'),
  determiners: words(
    'el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi mis nuestro nuestra varios varias algunos algunas muchos muchas dos tres ningún ninguna cada',
  ),
  demonstratives: words('algunos algunas varios varias muchos muchas'),
  prepositions: words(
    'de del a al en por para con sin sobre entre desde hasta hacia contra tras ante bajo durante según mediante',
  ),
  asWords: ['como'],
  namings:
    words(`conocido conocida conocidos conocidas llamado llamada llamados llamadas denominado denominada denominados denominadas
    bautizado bautizada bautizados bautizadas apodado apodada titulado titulada`),
  genitives: words('de del para'),
  withs: ['con'],
  coordinators: words('y e o u pero'),
  subordinators: words('que porque cuando si como aunque mientras donde cuyo cuya'),
  auxiliaries: words(
    'ha han había habían habrá es son era eran fue fueron será serán sería está están estaba puede pueden podía debe deben va van no se le les lo',
  ),
  adverbs: words(
    'tampoco ahora acá allí aquí sólo solo más bien ya_no también ya aún todavía siempre nunca después luego ayer hoy además así entonces asimismo sin_embargo',
  ),
  adverbEndings: ['mente'],
  verbEndings: ['ó', 'aron', 'ieron', 'yeron'],
  otherVerbs: words('tiene tienen tuvo hace hizo hicieron viene queda'),
  speakerNouns: words(
    'portavoz vocero vocera ministro ministra presidente presidenta director directora alcalde alcaldesa secretario secretaria jefe jefa fiscal abogado abogada diputado diputada senador senadora responsable líder dirigente analista analistas experto experta expertos investigador investigadora profesor profesora médico médica general coronel comisario embajador embajadora juez jueza autor autora gobernador gobernadora funcionario funcionarios testigo testigos vecino vecina sindicalista activista empresario entrenador canciller científico científica especialista economista historiador historiadora periodista legislador legisladora mandatario mandataria diplomático diplomática edil concejal concejala exconcejal regidor regidora intendente intendenta consejero consejera magistrado magistrada letrado letrada defensor defensora procurador procuradora delegado delegada subdelegado directivo directiva ejecutivo ejecutiva gerente titular técnico técnica seleccionador seleccionadora agricultor agricultora ganadero ganadera comerciante bombero bombera maestro maestra docente trabajador trabajadora obrero obrera madre padre hermano hermana hijo hija hijos esposa esposo viuda sobreviviente superviviente damnificado damnificada acusado acusada imputado imputada víctima víctimas coordinador coordinadora fundador fundadora cofundador comandante capitán coronel teniente inspector inspectora viceministro viceministra vicepresidente vicepresidenta exministro exministra expresidente expresidenta asesor asesora consultor consultora geólogo meteorólogo doctor doctora enfermero enfermera estudiante subsecretario subsecretaria comisionado comisionada jerarca sindicalistas fuentes autoridades',
  ),
  roleEndings: ['ólogo', 'óloga', 'ógrafo', 'ógrafa', 'nomista'],
  postFamilies: [
    words(
      'investigador investigadora científico científica experto experta especialista académico académica profesor profesora economista historiador historiadora físico física químico química -ólogo -óloga -ógrafo -ógrafa',
    ),
    words('mandatario mandataria presidente presidenta gobernador gobernadora'),
    words('diplomático diplomática canciller embajador embajadora ministro ministra'),
    words('edil concejal concejala exconcejal alcalde alcaldesa regidor regidora intendente intendenta'),
    words('letrado letrada abogado abogada defensor defensora'),
    words('magistrado magistrada juez jueza fiscal'),
    words('dirigente líder secretario secretaria sindicalista presidente presidenta'),
    words(
      'empresario empresaria ejecutivo ejecutiva directivo directiva consejero consejera director directora gerente',
    ),
    words('técnico entrenador entrenadora seleccionador seleccionadora'),
    words('vocero vocera portavoz'),
    words(
      'político política diputado diputada senador senadora parlamentario parlamentaria legislador legisladora',
    ),
  ],
  titles: words('señor señora sr. sra. don doña dr. dra. general coronel'),
  masculines: words(
    'señor sr. don ministro presidente director alcalde padre hermano hijo marido esposo tío sobrino abuelo nieto primo viudo hombre niño chico actor vecino amigo abogado juez médico enfermero',
  ),
  feminines: words(
    'señora sra. doña ministra presidenta directora alcaldesa madre hermana hija mujer esposa tía sobrina abuela nieta prima viuda niña chica actriz vecina amiga abogada jueza médica enfermera',
  ),
  courtesies: words('señor señora sr. sra. don doña'),
  definites: words('el la'),
  organisationWords: words('universidad ministerio partido unión consejo agencia banco hospital tribunal'),
  affiliations: words('de del'),
  documentNouns: words('comunicado informe carta estudio documento texto mensaje'),
  timeWords: words(
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche',
  ),
  abbreviations: words('sr. sra. dr. dra. etc. ee.uu. d. dña.'),
};
