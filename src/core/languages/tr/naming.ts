import type { NamingData } from '../naming-data.ts';

export const naming: NamingData = {
  titles: [],
  abbreviations: {
    never: 'Dr Prof Doç Yrd Av Sn Gen Alb Yb Bnb Yzb Org Korg Tümg Tuğg Op Uzm Hz St bkz örn'.split(' '),
    seldom: 'vb vs vd Ltd Şti A.Ş T.C Cad Sok Mah Apt yy M.Ö M.S'.split(' '),
    beforeNumber: 'No no Nr s ss c Md md'.split(' '),
  },
  sentenceStarters:
    'bu şu o bir biz ben siz onlar ama ancak fakat ve veya ya da ise de her bazı tüm bütün birçok çok daha en ne neden nasıl kim nerede bugün dün yarın şimdi sonra önce ayrıca öte yandan böylece bunun buna bunu onun onu'.split(
      ' ',
    ),
  ordinalFullStop: true,
};
