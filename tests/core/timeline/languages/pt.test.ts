import { expect, test } from 'vitest';
import { readDates, readMarked } from '../read-marked.ts';

/** Published on Thursday, 6 November 2025. */
const PUBLISHED = '2025-11-06';

/** The last six have no date. */
const SENTENCES = [
  'A conferência começou em [5 de maio de 2025|2025-05-05] em Recife.',
  'O texto foi assinado em [3 de outubro|2025-10-03] na capital.',
  'A lei entrará em vigor em [1 de janeiro de 2026|2026-01-01].',
  'O porto fechou na [terça-feira|2025-11-04].',
  'O conselho vai reunir-se na [sexta-feira|2025-11-07].',
  'O ministro chegou [ontem|2025-11-05].',
  'As conversas recomeçaram [hoje|2025-11-06].',
  'A votação será [amanhã|2025-11-07].',
  'Os preços subiram no [ano passado|2024].',
  'Houve tumultos na [semana passada|2025-W44].',
  'A cúpula será na [próxima semana|2025-W46].',
  'A ponte ruiu [há dois dias|2025-11-04].',
  'Ele tinha renunciado [há três anos|2022].',
  'As obras devem começar [daqui a dois meses|2026-01].',
  'A fusão fracassou em [dezembro|2024-12].',
  'A fábrica abriu em [março de 2024|2024-03].',
  'O campo foi evacuado [no início de maio|2025-05].',
  'A linha ficará pronta [no final de 2026|2026].',
  'Os aluguéis estão congelados desde [2021|2021].',
  'A região sofreu no [verão de 2023|2023-SU].',
  'As vendas caíram no [terceiro trimestre|2025-Q3].',
  'A cidade cresceu nos [anos 90|199].',
  'As conversas duraram [quatro dias|P4D].',
  'A sessão começou às [10:30|2025-11-06T10:30].',
  'Encontraram-se em [15/09/2025|2025-09-15] no Porto.',
  'A Sonda faliu em [12 de setembro|2025-09-12]. [Dois dias depois|2025-09-14] o presidente renunciou.',
  'O tribunal reúne-se [cada segunda-feira|XXXX-WXX-1].',
  'Na [segunda-feira, 3 de novembro|2025-11-03], a prefeitura fechou.',
  'As eleições de [2022|2022] foram anuladas.',
  'A reunião vai ocorrer no [mês que vem|2025-12].',
  'O partido perdeu 2.010 votos em 15 cidades.',
  'A versão 3.2 funciona em 12 aparelhos.',
  'A taxa chegou a 5,9 por cento.',
  'Ela mora no número 12 da rua.',
  'Mais de 1500 pessoas marcharam.',
  'Ele andou até a estação.',
  'No passado dia [3 de maio|2025-05-03] o tribunal decidiu.',
  '[No fim da década de 90|199] voltou.',
  'Desde [meados de setembro|2025-09] decorre o julgamento, que durará muito.',
  '[Há dez anos|2015] foi tomada a decisão, publicada em [5 dez 2024|2024-12-05].',
  'No [século XIX|18] a ponte não existia.',
  'Na [segunda-feira à noite|2025-11-03TNI] a oposição deixou a sala.',
  'O acordo foi assinado [nesta quarta-feira (5)|2025-11-05].',
  'O mercado abre [duas vezes por semana|P1W].',
  'Há mais de dez barcos no porto.',
  'A quarta (5) parte caiu.',
  'Na [primeira sexta-feira do mês|2025-11-07] o conselho reúne-se.',
  'Os últimos 20 quilómetros foram duros.',
  'A lei 9/2015 continua em vigor.',
  'Entre [segunda-feira (3)|2025-11-03] e [terça-feira (4)|2025-11-04] não haverá trens.',
  'O dez é o seu número; dez pessoas saíram.',
];

test.each(SENTENCES)('%s', (marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, 'pt', PUBLISHED);
  expect(read.dates, read.trace).toEqual(dates);
});
