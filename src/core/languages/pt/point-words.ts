import type { PointWords } from '../point-words.ts';

const NUMBER = '(?:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|(?!(?:1[89]|20)\\d\\d\\b)\\d[\\d.]*)';
const UNIT = '(?:segundos?|minutos?|horas?|dias?|noites?|semanas?|mês|meses|anos?)';

export const pointWords: PointWords = {
  unnamed: [
    '(?:o|a) (?:jovem|homem|mulher|menor),? de \\d+ anos',
    `(?:os|as) ${NUMBER} (?!${UNIT})\\p{Ll}+\\b(?! (?:de|do|da|dos|das|que|em|no|na|entre|para|e)\\b)`,
  ],
  steps: [
    `(?:uma?|uns|umas|poucos|poucas|vários|várias|alguns|algumas|${NUMBER}) ${UNIT} (?:depois|mais tarde|antes)(?! (?:de|do|da|dos|das)\\b)`,
    '(?:no dia seguinte|no mesmo dia|pouco (?:depois|antes)|enquanto isso)(?! (?:de|do|da)\\b)',
  ],
  demonstratives: '(?:[nd]?est[ea]s?|[nd]?ess[ea]s?|aquel[ea]s?)',
  pointless:
    '(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|mês|ano|manhã|tarde|noite|madrugada|verão|inverno|outono|primavera|fim|temporada|século|vez|dias|anos)',
  spokesmen: '\\buma? porta-voz\\b(?! (?:de|do|da|dos|das)\\b)',
  leftOut:
    '(?:\\p{Lu}\\p{Ll}+(?:rá|rão|ria|riam)|Foi|Foram|É|São|Está|Estão|Tem|Têm|Tinha|Tinham|Era|Eram)(?! (?:possível|provável|necessário|a primeira vez))',
  subjects: { '': '(?:O|A|Os|As|Um|Uma) [\\p{L}-]+' },
};
