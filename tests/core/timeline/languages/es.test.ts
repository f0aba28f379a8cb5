import { expect, test } from 'vitest';
import { readDates, readMarked } from '../read-marked.ts';

/** Published on Thursday, 6 November 2025. */
const PUBLISHED = '2025-11-06';

/** The last six have no date. */
const SENTENCES = [
  '[El otoño pasado|2024-FA] cerró el puerto.',
  'Cerró en [marzo pasado|2025-03].',
  '[El 4 de noviembre|2025-11-04] fue juzgado. [Al día siguiente|2025-11-05] salió libre.',
  'Desde [principios de año|2025] han subido los precios.',
  '[El pasado martes|2025-11-04] dimitió el ministro.',
  'La conferencia comenzó [el 5 de mayo de 2025|2025-05-05] en Lima.',
  'El texto se firmó [el 3 de octubre|2025-10-03] en la capital.',
  'La ley entrará en vigor [el 1 de enero de 2026|2026-01-01].',
  'El puerto cerró el [martes|2025-11-04].',
  'El consejo se reunirá el [viernes|2025-11-07].',
  'El ministro llegó [ayer|2025-11-05].',
  'Las conversaciones se reanudaron [hoy|2025-11-06].',
  'La votación será [mañana|2025-11-07].',
  'Los precios subieron [el año pasado|2024].',
  'Hubo disturbios [la semana pasada|2025-W44].',
  'La cumbre se celebrará [la próxima semana|2025-W46].',
  'El puente se derrumbó [hace dos días|2025-11-04].',
  'Había dimitido [hace tres años|2022].',
  'Las obras comenzarán [dentro de dos meses|2026-01].',
  'La fusión fracasó en [diciembre|2024-12].',
  'La planta abrió en [marzo de 2024|2024-03].',
  'El campamento fue desalojado [a principios de mayo|2025-05].',
  'La línea estará lista [a finales de 2026|2026].',
  'Los alquileres están congelados desde [2021|2021].',
  'La región sufrió en [el verano de 2023|2023-SU].',
  'Las ventas cayeron en [el tercer trimestre|2025-Q3].',
  'La ciudad creció en [los años 90|199].',
  'Las conversaciones duraron [cuatro días|P4D].',
  'La sesión empezó a las [10:30|2025-11-06T10:30].',
  'Se vieron el [15/09/2025|2025-09-15] en Quito.',
  'Sonda quebró [el 12 de septiembre|2025-09-12]. [Dos días después|2025-09-14] dimitió su presidente.',
  'El tribunal sesiona [cada lunes|XXXX-WXX-1].',
  'El [lunes 3 de noviembre|2025-11-03] cerró el ayuntamiento.',
  'Las elecciones de [2022|2022] fueron anuladas.',
  'La reunión será [el mes que viene|2025-12].',
  'El partido perdió 2.010 votos en 15 municipios.',
  'La versión 3.2 funciona en 12 aparatos.',
  'La tasa alcanzó el 5,9 por ciento.',
  'Vive en el número 12 de la calle.',
  'Más de 1500 personas marcharon.',
  'Caminó hasta la estación.',
  '[A principios de los años noventa|199] se mudó y [a finales de los 90|199] volvió.',
  'Desde [mediados de septiembre|2025-09] se celebra el juicio, que durará [un año|P1Y].',
  'El [sábado a las 14.30 horas|2025-11-01T14:30] se derrumbó el techo.',
  'En [el siglo XIX|18] no existía el puente.',
  'El [lunes por la noche|2025-11-03TNI] la oposición dejó la sala.',
  'El [lunes a las ocho de la noche|2025-11-03T20] cenó.',
  '[Anoche|2025-11-05TNI] empezó el debate.',
  'El mercado abre [dos veces por semana|P1W].',
  '[El 3 de mayo del año pasado|2024-05-03] el tribunal falló.',
  'En [los tres meses pasados|P3M] subió.',
  'Los 90 soldados salieron por la mañana.',
  'Subió 14.30 puntos.',
  '[El primer viernes de cada mes|XXXX-WXX-5] se reúne el consejo.',
  'Los últimos 20 kilómetros fueron duros.',
  'El artículo 14.30 no se aplica.',
  'La ley 9/2015 sigue vigente.',
  'El [jueves pasado por la tarde|2025-10-30TAF] se reunieron.',
  'Entre el [lunes 3|2025-11-03] y el [martes 4 de noviembre|2025-11-04] no habrá trenes.',
];

test.each(SENTENCES)('%s', (marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, 'es', PUBLISHED);
  expect(read.dates, read.trace).toEqual(dates);
});
