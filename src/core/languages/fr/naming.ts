import type { NamingData } from '../naming-data.ts';
import { COMPANIES } from '../base/companies.ts';
import { demonyms } from './demonyms.ts';

export const naming: NamingData = {
  thingWords: {
    endings: [],
    vessels:
      'navire bateau paquebot pétrolier ferry frégate voilier chalutier cargo porte-avions sous-marin ouragan tempête typhon cyclone'.split(
        ' ',
      ),
    works: 'film série roman chanson album opéra spectacle titre single téléfilm comédie feuilleton'.split(
      ' ',
    ),
    teams: [],
  },
  titles:
    'm mme mlle mm dr pr me mgr monsieur madame mademoiselle docteur professeur maître président présidente ministre général colonel capitaine commandant amiral maréchal pape cardinal archevêque évêque abbé imam cheikh ayatollah mollah rabbin roi reine prince princesse émir sultan sir lord lady juge sénateur sénatrice député députée maire préfet préfète'.split(
      ' ',
    ),
  abbreviations: {
    never:
      'M MM Mme Mmes Mlle Mlles Me Mes Dr Pr Mgr St Ste Sts cf env vs Gal Cdt Cne Lt Col p.ex c.-à-d'.split(
        ' ',
      ),
    seldom: 'etc av apr janv févr juil sept oct nov déc Cie Inc Ltd bd J.-C'.split(' '),
    beforeNumber: 'no No art Art p pp vol fig chap al ch'.split(' '),
  },
  sentenceStarters:
    'le la les un une des du de ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs notre nos votre en dans à au aux sur sous par pour avec sans selon depuis pendant après avant lors mais et ou or donc car si quand lorsque comme que qui quoi où pourquoi comment tout tous toute toutes plusieurs certains aucun aucune deux trois cependant toutefois néanmoins ainsi enfin puis alors hier demain ici là'.split(
      ' ',
    ),
  roles:
    'président présidente vice-président vice-présidente ministre premier-ministre porte-parole secrétaire directeur directrice chef cheffe patron patronne responsable dirigeant dirigeante leader numéro président-directeur pdg fondateur fondatrice cofondateur gérant gouverneur gouverneure maire adjoint adjointe préfet préfète ambassadeur ambassadrice émissaire envoyé envoyée représentant représentante délégué déléguée négociateur négociatrice médiateur médiatrice député députée sénateur sénatrice eurodéputé eurodéputée élu élue candidat candidate conseiller conseillère commissaire commandant général colonel capitaine lieutenant amiral officier soldat policier gendarme procureur procureure juge magistrat magistrate avocat avocate avocats expert experte analyste économiste historien historienne politologue sociologue chercheur chercheuse scientifique professeur professeure enseignant enseignante docteur médecin infirmier infirmière virologue épidémiologiste psychologue ingénieur ingénieure architecte étudiant étudiante journaliste reporter correspondant correspondante rédacteur rédactrice éditorialiste écrivain écrivaine auteur autrice auteure poète éditeur éditrice photographe cinéaste réalisateur réalisatrice producteur productrice acteur actrice comédien comédienne chanteur chanteuse musicien musicienne artiste peintre cuisinier agriculteur agricultrice pêcheur commerçant militant militante activiste opposant opposante syndicaliste coordinateur coordinatrice coordinatrice bénévole entraîneur sélectionneur joueur joueuse capitaine attaquant gardien pilote champion championne évêque archevêque cardinal pape prêtre pasteur imam rabbin roi reine prince princesse père mère frère sœur fils fille épouse mari veuve habitant habitante riverain témoin rescapé victime entrepreneur entrepreneuse banquier investisseur secrétaire-général boulanger boulangère couturier couturière tailleur ouvrier ouvrière éleveur éleveuse lycéen lycéenne retraité retraitée commerçante chauffeur instituteur institutrice serveur serveuse caissier caissière plombier maçon menuisier mécanicien pompier policière veuf'.split(
      ' ',
    ),
  roleModifiers:
    'ancien ancienne ex actuel actuelle nouveau nouvelle premier première vice adjoint adjointe général générale principal principale haut haute jeune grand'.split(
      ' ',
    ),
  rolePrepositions: 'de du des d à au aux pour en chez sur et l la le les'.split(' '),
  articles: 'le la les l un une des'.split(' '),
  organisationConnectors: 'de du des d la le les l pour et à en'.split(' '),
  organisationWords:
    'ministère département agence autorité administration commission comité conseil cour tribunal parlement assemblée sénat chambre gouvernement union fédération confédération association organisation société institut université école académie faculté collège lycée fondation banque fonds groupe compagnie entreprise parti mouvement front alliance coalition ligue club équipe armée marine police gendarmerie service direction hôpital clinique centre musée bibliothèque théâtre église radio télévision journal agence observatoire laboratoire syndicat secours croix préfecture mairie ambassade consulat parquet office bureau'.split(
      ' ',
    ),
  dedications: {
    institutions:
      'lycée collège école université hôpital clinique stade théâtre médiathèque bibliothèque gymnase fondation institut musée aéroport conservatoire crèche maternelle amphithéâtre prix'.split(
        ' ',
      ),
    streets: 'rue avenue boulevard place quai pont square impasse allée'.split(' '),
  },
  honours:
    'roi reine général maréchal président abbé saint sainte docteur pape cardinal public privé privée municipal municipale départemental universitaire polyvalent'.split(
      ' ',
    ),
  organisationEndings: 'SA SAS SARL SE SNC Inc Ltd Group'.split(' '),
  organisations: [
    'Nations unies|ONU|Nations Unies|Organisation des Nations unies',
    'Union européenne|UE',
    'Commission européenne',
    'Parlement européen',
    'Banque centrale européenne|BCE',
    'OTAN|Otan',
    'Organisation mondiale de la santé|OMS',
    'Fonds monétaire international|FMI',
    'Banque mondiale',
    'Union africaine|UA',
    'Ligue arabe',
    'Cédéao|CEDEAO',
    'Cour pénale internationale|CPI',
    'Cour internationale de justice|CIJ',
    'Conseil de sécurité|Conseil de sécurité de l’ONU',
    'Assemblée nationale',
    'Sénat',
    'Élysée',
    'Matignon',
    'Quai d’Orsay',
    'Croix-Rouge',
    'Médecins sans frontières|MSF',
    'Amnesty International',
    'Human Rights Watch|HRW',
    'Reporters sans frontières|RSF',
    'Agence France-Presse|AFP',
    'Reuters',
    'Le Monde',
    'Le Figaro',
    'Libération',
    'France Info|Franceinfo',
    'TF1',
    'BFM TV|BFMTV',
    'RFI',
    'Rassemblement national|RN',
    'La France insoumise|LFI',
    'Les Républicains|LR',
    'Parti socialiste|PS',
    'CGT',
    'CFDT',
    'SNCF',
    'EDF',
    'RATP',
    'Hamas',
    'Hezbollah',
    'Talibans|talibans|Taliban',
    'État islamique|EI|Daech',
    'Al-Qaïda|al-Qaïda',
    'Boko Haram',
    'Kremlin',
    'Maison Blanche|Maison-Blanche',
    'Pentagone',
    'FIFA|Fifa',
    'UEFA',
    'CIO',
    ...COMPANIES,
  ],
  groupNouns:
    'responsables autorités experts analystes observateurs diplomates députés sénateurs élus représentants délégués négociateurs médiateurs forces troupes soldats militaires policiers gendarmes combattants rebelles insurgés militants manifestants habitants citoyens civils réfugiés migrants agriculteurs pêcheurs ouvriers enseignants médecins soignants étudiants chercheurs scientifiques économistes historiens avocats procureurs enquêteurs journalistes médias témoins rescapés familles enfants femmes électeurs partisans opposants dirigeants ministres délégation services renseignements secouristes pompiers'.split(
      ' ',
    ),
  placePrepositions: 'à en au aux dans vers depuis de près entre sur chez'.split(' '),
  settlementWords:
    'ville village île commune province port quartier district localité bourgade bourg hameau maire habitants'.split(
      ' ',
    ),
  placeWords:
    'province région département district ville village île îles fleuve rivière lac mont montagne vallée désert mer océan golfe détroit rue avenue place pont parc aéroport port gare frontière'.split(
      ' ',
    ),
  notNames:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques ramadan aïd dieu internet covid covid-19 état états république nation tv pib pme tva sida dr gmt islam christianisme photo vidéo source'.split(
      ' ',
    ),
  countryNames: {
    US: 'États-Unis d’Amérique|Etats-Unis|USA|Amérique',
    GB: 'Grande-Bretagne|Royaume-Uni',
    RU: 'Fédération de Russie',
    AE: 'Émirats|Emirats',
    CZ: 'République tchèque',
    MM: 'Birmanie',
    GF: 'Guyane',
    BY: 'Biélorussie',
    CI: 'Côte d’Ivoire|Cote d’Ivoire',
    CD: 'RDC|RD Congo|République démocratique du Congo',
    CG: 'Congo-Brazzaville|Congo',
    PS: 'Palestine|Territoires palestiniens',
    NL: 'Hollande',
    KR: 'Corée du Sud',
    KP: 'Corée du Nord',
    VA: 'Vatican|Saint-Siège',
    CF: 'Centrafrique|République centrafricaine',
    EG: 'Egypte',
    ET: 'Ethiopie',
    EC: 'Equateur',
    FR: 'Hexagone',
  },
  rolesLead: true,
  danglingOpeners:
    'dans ce|dans cette|dans ces|à ce|à cette|pour cette|pour ce|dans son|dans sa|avec cette|avec ce|à cet égard|lui-même|l’un d’eux|il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|ces derniers|ce|c’est|c’était|cet|cette|ces|cela|ceci|ça|son|sa|ses|leur|leurs|y|en outre|mais|et|ou|or|donc|car|cependant|toutefois|néanmoins|pourtant|ainsi|aussi|alors|puis|ensuite|enfin|d’ailleurs|par ailleurs|de plus|en effet|en revanche|au contraire|par conséquent|c’est pourquoi|selon le texte|selon lui|selon elle|d’après lui|dès lors|depuis lors|après quoi|auparavant|par la suite|de même|de son côté|pour sa part|par exemple|tous deux|les deux|l’un|l’autre|le ministre|la ministre|le porte-parole|le responsable|la décision|cette décision|l’incident|le rapport|le texte|l’entreprise|le groupe|l’homme|la femme|nous|je|on|vous|oui|non|pourquoi|comment|qui|que|où|là|ici'.split(
      '|',
    ),
  organisationKinds:
    'entreprise societe compagnie assureur armateur constructeur fabricant association ong fondation filiale enseigne'.split(
      ' ',
    ),
  weakOpeners: "l'entreprise|la société|le groupe|le parti|l'homme|la femme|le suspect|la victime".split('|'),
  completedBy: 'de du des d à au aux pour contre entre sur en par avec'.split(' '),
  outcomeWords:
    'annoncé confirmé tué tués tuées mort morts blessé blessés arrêté arrêtés signé adopté approuvé rejeté élu élue démissionné lancé ordonné suspendu reporté averti prévenu appelé accusé condamné échoué échouer reste restent demeure doit devrait sera seront décidé voté interdit frappé atteint fermé ouvert commencé évacué évacués déplacés saisi bloqué'.split(
      ' ',
    ),
  demonyms,
};
