import type { PointWords } from '../point-words.ts';

const NUMBER =
  '(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|(?!(?:1[89]|20)\\d\\d\\b)\\d[\\d.]*)';
const UNIT = '(?:segundos?|minutos?|horas?|días?|noches?|semanas?|mes|meses|años?)';
const COMPLETED = '(?:de|del|que|en|entre|para|con|a|y|por|sobre)';

export const pointWords: PointWords = {
  unnamed: [
    '(?:el|la) (?:joven|hombre|mujer|menor),? de \\d+ años',
    `(?:\\p{L}+ )?(?:los|las) ${NUMBER} (?!${UNIT})\\p{Ll}+\\b(?! ${COMPLETED}\\b)`,
  ],
  steps: [
    `(?:una?|unos|unas|pocos|pocas|varios|varias|algunos|algunas|${NUMBER}|\\p{L}+) ${UNIT} (?:después|más tarde|antes)(?! (?:de|del)\\b)`,
    '(?:al día siguiente|el mismo día|días después|horas después|poco (?:después|antes)|la víspera|mientras tanto)(?! (?:de|del)\\b)',
  ],
  demonstratives: '(?:este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha|dichos|dichas)',
  pointless:
    '(?:mism[oa] )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|madrugada|verano|invierno|otoño|primavera|fin|temporada|siglo|vez|días|años|lunes|trimestre|curso)',
  objects:
    '\\b(?:lo|la|los|las) (?:\\p{L}+(?:ó|aron|ieron)\\b|(?:ha|han|había|habían) )|\\b(?:de|sobre|contra|con|por) ello\\b|\\bal respecto\\b',
  informed:
    '\\b(?:fue|fueron|sido|estaban?|ser)\\b (?:\\p{L}+ )?(?:informad|avisad|notificad|consultad|advertid|alertad)[oa]s?\\b',
  informedOf: '\\b(?:del|de (?:la|las|los|el|que|su|un|una)|que|sobre|si|para|acerca)\\b|[:«"“]',
  spokesmen: '\\buna? portavoz\\b(?! (?:de|del)\\b)',
  silences:
    '\\b(?:no (?:respondió|respondieron|quiso|quisieron|ha querido)|declinó|rehusó|evitó) (?:\\p{L}+ ){0,2}(?:coment|hacer comentarios|hacer declaraciones|a (?:una|la|las) solicitud|pronunciarse)',
  leftOut:
    '(?:\\p{Lu}\\p{Ll}+(?:rá|rán|ría|rían)|Fue|Fueron|Es|Son|Está|Están|Estaba|Estaban|Ha|Han|Había|Habían|Era|Eran|Tiene|Tienen|Tenía|Tenían)(?! (?:posible|probable|necesario|imposible|la primera vez))',
  subjects: { '': '(?:El|La|Los|Las|Un|Una) [\\p{L}-]+' },
};
