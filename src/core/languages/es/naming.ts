import type { NamingData } from '../naming-data.ts';

export const naming: NamingData = {
  titles: [],
  abbreviations: {
    never: 'EE Sr Sra Srta Sres Sras D Da Dr Dra Drs Prof Profa Lic Ing Gral Gen Cnel Cap Tte Sto Sta Mons Excmo Excma Rvdo Fr Ud Uds Vd Vds'.split(
      ' ',
    ),
    seldom: 'etc UU EE.UU Cía S.A S.L a.C d.C a.m p.m Av Avda c.f ed'.split(' '),
    beforeNumber: 'núm Núm nro Nro art Art arts pág págs p vol cap fig No'.split(' '),
  },
  sentenceStarters:
    'el la los las lo un una unos unas este esta estos estas ese esa eso él ella ellos ellas nosotros yo tú usted su sus mi nuestro nuestra en de del a al por para con sin según desde hasta durante tras antes después entre sobre bajo pero y e o u si cuando como que qué quién quien donde dónde porque aunque mientras todo todos toda todas muchos algunos varios dos tres también además sin embargo así ahora entonces hoy ayer mañana aquí allí no ya'.split(
      ' ',
    ),
};
