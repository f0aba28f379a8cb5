import type { NamingData } from '../naming-data.ts';

export const naming: NamingData = {
  titles: [],
  abbreviations: {
    never: 'Dr Prof Hr Fr Frl Gen Hptm Lt Dipl Ing Mag Med med phil jur rer nat hc St Sankt bzw ggf evtl ca vgl sog bspw insb inkl exkl zzgl abzgl geb gest verh gegr hrsg Hrsg z.B d.h u.a i.d.R'.split(
      ' ',
    ),
    seldom:
      'usw etc Str Mio Mrd Tsd Jh Jhdt Chr Co Inc Ltd jun sen Jan Feb Apr Aug Sept Sep Okt Nov Dez Mo Di Mi Do Fr Sa So Abt'.split(
        ' ',
      ),
    beforeNumber: 'Nr Art Abs Bd S Kap Abb Tab Ziff Hausnr Tel § v'.split(' '),
  },
  sentenceStarters:
    'der die das den dem des ein eine einen einem einer eines er sie es wir ich ihr man dies diese dieser dieses diesen diesem jene jener jenes seine sein seinen seiner ihre ihren ihrem sein unser unsere im in am an auf aus bei beim mit nach vor von vom zu zum zur für gegen ohne über unter während wegen seit bis durch als wenn weil da damit dass ob obwohl nachdem bevor doch aber und oder denn auch nur noch schon so dann danach dabei dazu dort hier jetzt nun heute gestern morgen zudem außerdem allerdings dennoch deshalb daher laut wie was wer wo warum wann alle viele einige mehrere manche kein keine beide zwei drei insgesamt derzeit bereits bisher später zuvor zuletzt'.split(
      ' ',
    ),
  ordinalFullStop: true,
};
