/** What tells things that bear the names of people from people, lower case. */

/** Nouns that end names of things and are no surnames. */
export const ENDINGS =
  'preis pokal cup award kollektion show tour gala collection edition klassik museum schule stiftung institut allee straße platz'.split(
    ' ',
  );

/** Vessels and storms, horses: what stands right behind is one. */
export const VESSELS =
  'schiff fähre tanker frachter yacht jacht fregatte kutter boot segelschiff motorschiff kreuzfahrtschiff containerschiff kriegsschiff u-boot schlepper seenotkreuzer hurrikan taifun zyklon sturm orkan sturmtief orkantief tief hoch unwettertief stute hengst wallach zirkus circus orkantiefs sturmtiefs'.split(
    ' ',
  );

/** Works: what stands right behind is one. */
export const WORKS =
  'film serie kinofilm spielfilm drama komödie roman lied song album oper musical show krimi sitcom fernsehserie hit thriller biopic dokumentation'.split(
    ' ',
  );
