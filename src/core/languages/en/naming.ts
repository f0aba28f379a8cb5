import type { NamingData } from '../naming-data.ts';

export const naming: NamingData = {
  titles: [],
  abbreviations: {
    never: 'Mr Mrs Ms Mx Dr Prof Gen Sen Rep Gov Lt Col Capt Cpt Cmdr Maj Sgt Adm Brig Rev Fr Hon Pres Supt Det Insp Atty Amb Messrs St Mt Ft vs'.split(' '),
    seldom:
      'Inc Ltd Co Corp Bros Jr Sr Esq etc al approx est dept Dept Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ph.D M.D D.C a.m p.m A.M P.M'.split(
        ' ',
      ),
    beforeNumber: 'No Nos no nos p pp vol Vol Fig fig Art art Sec sec ch Ch par c ca v'.split(' '),
  },
  sentenceStarters:
    'the a an this that these those he she it they we i you his her its their our my there here in on at as if when while after before since during for from by with under over among between according however but and or so yet still also then now meanwhile moreover what who why how where which some many most all no not both each every another other such one two three several few more last next once until although though because despite earlier later today yesterday tomorrow'.split(
      ' ',
    ),
};
