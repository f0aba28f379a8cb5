import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

export const speech: SpeechData = {
  ...base,
  questionLabels: words('q question'),
  answerLabels: words('r réponse'),
  dialogueDashes: 'plain',
  insertedCues: 'commas',
  impersonalVerbs: words('appris apprend'),
  phrasalCues: words('fait_savoir fait_valoir fait_remarquer fait_observer'),
  dialogueVerbs: words('dit répondit répond reprit murmura lança fit'),
  reportOpeners: ['comme'],
  negations: words('pas jamais rien aucun aucune personne ni sans nul nulle'),
  negationsBehind: false,
  restrictives: words('seulement uniquement'),
  refusals: words('refusé refuse refusent refusait refusa refusant évité évite omis décliné'),
  alternatives: words('ou ni'),
  order: 'subject-first',
  elisions: words('l d qu j n s c m t jusqu lorsqu puisqu'),
  clitics: words('il elle on ils elles je'),
  objectArticles: true,
  voicelessNouns: words(
    'loi lois norme normes règlement tradition coutume cas critère critères type âge sexe zone besoin besoins calendrier goût moment saison taille humeur',
  ),
  saidInfinitives: '(?:..er|ir|ndre|ttre|[aiu]ire|[êîû]tre|vre)$',
  infinitiveTies: ['de', 'd'],
  pastParticiples: '(?:ée?s?|is?e?|ue?s?|erte?s?|ite?s?)$',
  indefinites: words('un une'),
  finiteForms: '(?:[eiau]ra|dra|ront|rait|raient|[^j]ait|aient|èrent|irent)$',
  closingForms: '(?:e|t|d|ée?s?|is?e?|ue?s?|ent)$',
  sayingVerbs: words(`
    réclame réclament réclamé lâche lâché glisse glissé assène asséné tranche tranché relève relèvent relevé pointe pointent pointé
    relate relaté argue argué fustige fustigent fustigé tonne tonné souffle soufflé enchaîne abonde complète complété garantit garanti
    certifie certifié jure juré clame clamé avance avancé avoue avoué pronostique préconise préconisé recommande recommandé
    recommandent souhaite souhaitent souhaité récuse récusé dément démentent démenti conteste contesté réfute réfuté alerte alertent
    alerté préviennent maintient maintenu interpelle interpellé conclue suppose déclarait rassure rassuré tance vante vanté
    déplore déplorent déploré rétorque rétorqué réplique répliqué constate constaté constatent concède concédé signale signalé signalent
    réaffirme réaffirmé considère considéré considèrent détaille détaillé tempère tempéré nuance nuancé ironise ironisé renchérit
    justifie justifié témoigne témoigné redoute redouté
    dit disent disait disaient dirent déclaré déclare déclarent déclara déclarait affirmé affirme affirment affirma affirmait
    assuré assure assurent assura expliqué explique expliquent expliqua ajouté ajoute ajoutent ajouta précisé précise précisent
    précisa indiqué indique indiquent indiqua annoncé annonce annoncent annonça estimé estime estiment estima jugé juge jugent
    souligné souligne soulignent souligna rappelé rappelle rappellent rappela confirmé confirme confirment reconnu reconnaît
    reconnaissent admis admet admettent répondu répond répondent répondit demandé demande demandent demanda écrit écrivent écrivait
    prévenu prévient averti avertit avertissent insisté insiste insistent martelé martèle lancé lance lancent raconté raconte
    racontent confié confie confient promis promet promettent regretté regrette regrettent dénoncé dénonce dénoncent salué
    salue saluent réagi réagit critiqué critique critiquent noté note notent observé observe observent soutenu soutient soutiennent
    prétendu prétend prétendent nié nie nient révélé révèle révèlent rapporté rapporte rapportent conclu conclut concluent
    poursuivi poursuit poursuivent exigé exige exigent appelé appelle appellent plaidé plaide tweeté tweete commenté commente
    racontait expliquait affirmait assurait rappelait estimait précisait ajoutait annonçait indiquait soulignait écrivaient résumé résume ironisé ironise craint craignent espère espèrent espéré suggéré suggère proposé propose fait_savoir`),
  quotingVerbs: words(
    'qualifiée qualifiés qualifiées décrite accusée accusés condamnée condamnés citée qualifié qualifie qualifient décrit décrivent évoqué évoque évoquent parlé parle parlent condamné condamne accusé accuse accusent cité cite citent félicité applaudi félicite',
  ),
  followingVerbs: words(
    'indigne inquiète réjouit étonne étonné étonnée exclame interroge interrogé interrogée félicité félicitée exclamé exclamée indigné indignée réjoui réjouie inquiété inquiétée défendu défendue emporté emportée étonné étonnée sourit soupire soupira sourit rit s’exclame s’exclama commence commença',
  ),
  participles: words(
    'disant déclarant affirmant expliquant ajoutant précisant estimant jugeant soulignant rappelant assurant indiquant dénonçant qualifiant appelant',
  ),
  sayingForms: words(
    'disant déclarant affirmant expliquant ajoutant précisant estimant soulignant rappelant assurant indiquant dire déclarer affirmer',
  ),
  infinitives: words('dire déclarer affirmer expliquer ajouter préciser souligner rappeler assurer indiquer'),
  alsoNouns: words(
    'glisse pointe avance doute alerte analyse relève tranche complète lâche jure garantit note juge demande critique promet annonce appelle fait lance résumé écrit écrits propose cite rapporte',
  ),
  articleGenders: { le: 'he', la: 'she', un: 'he', une: 'she' },
  strangers: words('homme femme garçon fillette'),
  personNouns: words(
    'gardien gardienne locataire client cliente patient passager passagère sœur juge procureur',
  ),
  thingNouns: words('chef numéro conseil général'),
  dyingVerbs: words('mort morte décédé décédée meurt mourut'),
  killedForms: words('tué tuée assassiné assassinée abattu abattue exécuté exécutée poignardé poignardée'),
  presenceVerbs: words(
    'pleure pleuré pleurait hoche hoché sourit souri rit ri attend attendait crie crié soupire soupiré applaudit acquiesce acquiescé trouvé retrouvé',
  ),
  passives: words('est sont était étaient été être fut'),
  agents: ['par'],
  reflexives: words('se s'),
  complementisers: words('que qu si comment pourquoi'),
  adversatives: words('tandis alors bien'),
  accordingOpeners: ['pour'],
  accordingBefore: ['selon', 'd après', 'pour', 'aux yeux de', 'de l avis de', 'de source', 'à en croire'],
  pronouns: {
    il: 'he',
    elle: 'she',
    ils: 'they',
    elles: 'they',
    on: 'any',
    je: 'first',
    nous: 'first-plural',
    qui: 'relative',
  },
  possessivePronouns: { son: 'he', sa: 'he', ses: 'he', leur: 'they', leurs: 'they' },
  dummies: words('ce cela ça il'),
  determiners: words(
    'le la les l un une des du de_la ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs quelques certains certaines tous toutes deux trois aucun aucune chaque',
  ),
  demonstratives: words('certains certaines plusieurs beaucoup'),
  prepositions: words(
    'de d du des à au aux en dans sur sous pour par avec sans chez vers contre entre depuis pendant avant après lors selon malgré devant derrière face auprès parmi outre via durant hormis sauf dès envers concernant grâce',
  ),
  asWords: ['comme'],
  namings:
    words(`appelé appelée appelés appelées baptisé baptisée baptisés baptisées surnommé surnommée surnommés surnommées dénommé
    dénommée intitulé intitulée connu connue connus connues`),
  genitives: words('de d du des pour à au aux en'),
  withs: ['avec'],
  coordinators: words('et ou mais'),
  subordinators: words('que qu parce lorsque lorsqu quand si comme puisque puisqu tandis alors où dont'),
  auxiliaries: words(
    'a ont avait avaient ai as avons avez aurait auraient est sont était étaient sera seront serait peut peuvent pouvait doit doivent devait va vont fut ne n y',
  ),
  adverbs: words(
    'ailleurs néanmoins quant désormais souvent bientôt seulement tout bien mieux voire puis_donc donc pas plus jamais aussi encore déjà toujours ensuite puis notamment hier aujourd toutefois cependant pourtant également ainsi alors même enfin se s lui nous leur',
  ),
  adverbEndings: ['ment'],
  otherVerbs: words('prend prennent fait font vient viennent reste restent devient tient'),
  verbEndings: [],
  speakerNouns: words(
    'porte-parole ministre président présidente directeur directrice maire secrétaire chef préfet préfète procureur procureure avocat avocate député députée sénateur sénatrice responsable dirigeant dirigeante analyste expert experte chercheur chercheuse professeur professeure médecin général colonel commissaire ambassadeur ambassadrice juge auteur autrice gouverneur officiel officiels témoin témoins habitant habitante syndicaliste militant militante patron patronne entraîneur chancelier chancelière premier première économiste historien historienne physicien physicienne chimiste scientifique spécialiste universitaire élu élue parlementaire conseiller conseillère journaliste délégué déléguée adjoint adjointe diplomate magistrat magistrate pdg gérant gérante agriculteur agricultrice éleveur éleveuse pompier riverain riveraine riverains enseignant enseignante infirmier infirmière ouvrier ouvrière salarié salariée commerçant commerçante restaurateur retraité retraitée voisin voisine mère père frère sœur fils fille épouse mari coordinateur coordinatrice fondateur fondatrice cofondateur cofondatrice trésorier rapporteur rapporteuse commandant capitaine lieutenant inspecteur inspectrice climatologue capitaine sélectionneur géologue prévenu prévenue accusé accusée plaignant plaignante victime vice-président vice-présidente ex-ministre homologue étudiant étudiante bénévole',
  ),
  roleEndings: ['ologue', 'ographe', 'nomiste', 'naliste'],
  postFamilies: [
    words(
      'chercheur chercheuse scientifique expert experte spécialiste universitaire professeur professeure économiste historien historienne physicien physicienne chimiste -ologue -ographe',
    ),
    words('avocat avocate défenseur conseil'),
    words('magistrat magistrate juge procureur procureure'),
    words(
      'dirigeant dirigeante patron patronne pdg directeur directrice président présidente gérant gérante fondateur fondatrice',
    ),
    words('diplomate ambassadeur ambassadrice ministre'),
    words('édile maire'),
    words('syndicaliste délégué déléguée secrétaire'),
    words('technicien entraîneur entraîneuse sélectionneur'),
    words('élu élue maire député députée sénateur sénatrice parlementaire conseiller conseillère'),
  ],
  titles: words('m. mme mlle dr pr me monsieur madame docteur général colonel'),
  masculines: words(
    'm. monsieur directeur président père frère fils mari époux oncle neveu grand-père petit-fils cousin veuf papa homme garçon acteur voisin ami compagnon avocat infirmier ouvrier agriculteur pompier policier',
  ),
  feminines: words(
    'mme madame mlle directrice présidente mère sœur soeur fille femme épouse tante nièce grand-mère petite-fille cousine veuve maman dame fillette actrice voisine amie compagne avocate infirmière ouvrière agricultrice policière',
  ),
  courtesies: words('m. mme mlle me monsieur madame'),
  definites: words('le la l'),
  organisationWords: words('université ministère parti union conseil agence banque hôpital tribunal'),
  affiliations: words('de du des d'),
  documentNouns: words('communiqué rapport lettre étude document texte message'),
  timeWords: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier aujourd’hui matin soir',
  ),
  abbreviations: words('m. mm. dr. me. etc. p. st.'),
};
