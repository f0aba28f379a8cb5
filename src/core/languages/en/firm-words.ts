/** What tells a firm from somebody of the same name. */

/** What firms work in or deal with, as the last word of their names. */
export const TRADES =
  'energy gas electric electricity foods freight trucking lithium uranium cement lumber pipe pipeline pipelines minerals petroleum propane railroad transit tourism brewing spirits dairy poultry seafood pizza burger burgers barbecue furniture carpet tires tyres automotive aircraft aerospace yachts toys jewelers jewellers cosmetics cannabis airlines airways telecom telephone wireless broadband casualty realty mortgage leasing rentals cruises hospice dental orthopedics pediatrics imaging hardware lending freightways distillery distilling packaging plumbing roofing paving masonry ceramics cabinets flooring oil water'.split(
    ' ',
  );

/** Such words that are surnames, too. */
export const TRADE_SURNAMES =
  'power steel copper gold silver iron coal timber paper mines rail beer whiskey coffee tea meats sugar milk bread chicken beauty shoes cars trucks wines vineyards cellars cable mutual life title savings concrete granite marble glass tile'.split(
    ' ',
  );

/** Nouns right behind a firm's name, or before "of" and its name. */
export const BELONGINGS =
  'shares share stock stake revenue revenues profit profits shareholders stockholders earnings customers customer clients employees staffers workers executives executive branches stores subsidiary subsidiaries affiliate franchise franchises franchisee franchisees dealership dealerships outlets factories passengers policyholders ratepayers subscribers users acquisition takeover bankruptcy headquarters flights trucks plants sales products brands ceo cfo chain warehouses depots'.split(
    ' ',
  );

/** Verbs of business whose object is the firm's own. */
export const DEEDS =
  'opened opens open closed closes hired hires employs expanded expands expects reported reports posted posts recalled recalls acquired acquires unveiled unveils launched launches operates manufactures makes sells sold cut cuts raised raises lowered lowers trimmed doubled merged moved moves shuttered posted shed sheds owns laid slashed slashes suspended resumed outsourced filed serves supplies ships'.split(
    ' ',
  );

/** What firms call "its". */
export const POSSESSIONS =
  'store stores shop shops plant plants factory factories mill mills branch branches office offices network fleet price prices forecast forecasts outlook dividend workforce restaurant restaurants mine mines doors flagship website app platform guidance warehouse pipeline rates bills lines pipes wells dealers distributors franchisees'.split(
    ' ',
  );
