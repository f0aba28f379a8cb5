import type { NamingData } from '../naming-data.ts';

export const naming: NamingData = {
  titles: [],
  abbreviations: {
    never: 'Sr Sra Srta Srs Sras Dr Dra Drs Prof Profa Eng Gen Cel Cap Ten Des Exmo Exma Pe D Sto Sta Ilmo'.split(' '),
    seldom: 'etc Cia Ltda S.A a.C d.C av Av EUA E.U.A'.split(' '),
    beforeNumber: 'nº n núm art Art arts pág págs p vol cap fig No'.split(' '),
  },
  sentenceStarters:
    'o a os as um uma uns umas este esta estes estas esse essa isso isto aquele aquela ele ela eles elas nós eu você seu sua seus suas nosso nossa em no na nos nas de do da dos das ao aos à às por pelo pela para com sem segundo desde até durante após antes depois entre sobre sob mas e ou se quando como que quem onde porque embora enquanto todo todos toda todas muitos alguns vários dois três também além assim agora então hoje ontem amanhã aqui ali não já'.split(
      ' ',
    ),
};
