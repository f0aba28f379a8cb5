/** What tells things that bear the names of people from people, lower case. */

/** Nouns and other words that end names of things and are no surnames: "Jordan Brand", "Marc Orlik Footwear". */
export const ENDINGS =
  'brand brands collection edition footwear jeans leathers cosmetics fragrance night tonight now today live show awards award trophy prize cup classic open invitational memorial scholarship fellowship festival gala rally tour parade marathon project program programme initiative method diet effect era doctrine amendment act bill administration presidency campaign mansion drive building terminal dam reservoir dinner breakfast victory rising everlasting retractable sedan coupe hybrid pickup evangelical syndrome disease algorithm theorem leads wins says loses faces urges slams vows blasts praises defends attacks announces gets leaves dies speaks explains reveals returns joins launches story biopic movie film book novel album podcast games game fans supporters voters economics agreement accord accords treaty protocol underground ranch'.split(
    ' ',
  );

/** Vessels and storms: what stands right behind is one. */
export const VESSELS =
  'ship boat ferry tanker freighter trawler yacht vessel schooner frigate destroyer submarine barge tug tugboat liner steamer steamship sloop warship lifeboat catamaran icebreaker aircraft-carrier hurricane storm typhoon cyclone racehorse filly colt mare stallion gelding thoroughbred locomotive drug uss hms hmas rms'.split(
    ' ',
  );

/** Works: what stands right behind is one, or whoever made it. */
export const WORKS =
  'film movie sitcom series show musical opera song single album novel memoir biopic miniseries drama comedy thriller podcast character'.split(
    ' ',
  );

/** What teams call themselves behind the name of their city or state. */
export const TEAMS =
  'cowboys hornets jaguars panthers tigers lions bears wildcats bulldogs eagles hawks falcons ravens steelers browns bengals colts titans texans broncos chiefs raiders chargers rams cardinals seahawks packers vikings saints buccaneers patriots dolphins giants jets yankees mets dodgers angels padres astros rangers mariners athletics twins royals orioles rays phillies braves marlins cubs brewers reds pirates rockies diamondbacks celtics nets knicks raptors bulls cavaliers pistons pacers bucks heat magic wizards nuggets timberwolves thunder jazz warriors clippers lakers suns kings mavericks rockets grizzlies pelicans spurs bruins sabres canadiens leafs hurricanes blackhawks avalanche predators blues ducks flames oilers sharks canucks islanders flyers penguins devils sounders timbers crusaders waratahs brumbies roosters rabbitohs dragons knights wolves foxes mustangs huskies cougars trojans gators seminoles hoosiers spartans wolverines buckeyes badgers longhorns sooners razorbacks gamecocks jayhawks bobcats owls stallions lancers barons monarchs sharks scorchers strikers sixers renegades rovers wanderers'.split(
    ' ',
  );
