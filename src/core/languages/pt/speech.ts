import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

export const speech: SpeechData = {
  ...base,
  questionLabels: words('p pergunta'),
  answerLabels: words('r resposta'),
  dialogueDashes: 'paired',
  reportOpeners: ['como', 'segundo', 'conforme'],
  subjectless: true,
  insertedCues: 'commas',
  phrasalCues: words('fez_saber'),
  negations: words('não nunca jamais ninguém nada nem sem nenhum nenhuma tampouco'),
  restrictives: words('só apenas somente'),
  refusals: words('recusou recusou-se recusa recusa-se recusaram negou evitou evita'),
  alternatives: words('ou nem'),
  order: 'free',
  objectArticles: true,
  voicelessNouns: words(
    'lei leis norma normas regulamento tradição costume caso casos critério critérios tipo idade sexo zona calendário época tamanho',
  ),
  saidInfinitives: '[aeio]r(?:-se)?$',
  pastParticiples: '[ai]d[oa]s?$',
  indefinites: words('um uma uns umas'),
  finiteForms: '(?:[aei]rá|rão|riam?|[aei]ram|ou|eu|iu|avam?)$',
  closingForms: '(?:ou|eu|iu|aram|eram|iram|ava)$',
  sayingVerbs: words(`
    desabafou desabafa disparou ironizou brincou apelou reclamou reclama reclamam cobrou cobra cobram questionou questiona questionam
    celebrou celebra sugeriu sugere sugerem propôs propõe propõem ratificou rechaçou rejeitou rejeita rejeitam desmentiu desmente
    estimou estima estimam calculou previu prevê preveem projetou projeta recomendou recomenda recomendam reforçou reforça reforçam
    reafirmou detalhou detalha precisou ponderou pondera acusaram indicou indica indicam indicaram relataram contaram confirmaram
    destacaram ressaltaram alertaram explicava dizia garantiram acrescentaram publicou comunicou comunica comunicam noticiou noticia
    noticiaram referiu refere referem vincou atirou rematou lançou salientaram lamentaram pediram exigiram defenderam defendem apontam
    apontaram avaliam avaliaram consideram consideraram criticaram manifestou expressou assinalou assinala
    enfatizou enfatiza rebateu rebate pontuou pontua esclareceu esclarece adiantou adianta
    disse diz dizem disseram dizia dito afirmou afirma afirmam afirmaram afirmado declarou declara declaram declararam declarado explicou
    explica explicam explicaram garantiu garante garantem assegurou assegura acrescentou acrescenta acrescentam anunciou anuncia
    anunciam anunciaram informou informa informam informaram avisou avisa alertou alerta alertam advertiu adverte denunciou denuncia
    denunciam reconheceu reconhece admitiu admite admitem confirmou confirma confirmam sublinhou sublinha destacou destaca ressaltou
    ressalta frisou frisa salientou salienta insistiu insiste respondeu responde respondem responderam perguntou pergunta escreveu
    escreve escreveram sustentou sustenta lembrou lembra recordou comentou comenta negou nega negam prometeu promete pediu pede pedem
    exigiu exige criticou critica criticam lamentou lamenta concluiu conclui contou conta relatou relata revelou revela opinou avaliou avalia
    considerou considera defendeu defende argumentou argumenta afirmava contava lembrava escrevia alertava defendia reiterou reitera completou completa apontou aponta observou observa`),
  quotingVerbs: words(
    'chamou chama classificou classifica descreveu descreve acusou acusa condenou condena falou fala citou cita elogiou elogia',
  ),
  followingVerbs: words('sorriu suspirou riu exclamou gritou começou'),
  participles: words('dizendo afirmando explicando acrescentando garantindo alertando sublinhando'),
  sayingForms: words('dizendo afirmando explicando acrescentando garantindo alertando sublinhando'),
  alsoNouns: words(
    'estima reforça notícia noticia comunica projeta cobra defesa dúvida avaliação calculo critica informa pergunta denuncia conta dito alerta',
  ),
  passives: words('foi foram é são ser sido'),
  agents: words('por pelo pela pelos pelas'),
  complementisers: words('que se como'),
  adversatives: words('enquanto embora'),
  accordingOpeners: ['para'],
  accordingBefore: ['segundo', 'de acordo com', 'conforme', 'nas palavras de', 'na opinião de', 'para'],
  pronouns: {
    ele: 'he',
    ela: 'she',
    eles: 'they',
    elas: 'they',
    eu: 'first',
    nós: 'first-plural',
    quem: 'relative',
  },
  possessivePronouns: { seu: 'he', sua: 'she', seus: 'he', suas: 'she' },
  dummies: words('isto isso'),
  determiners: words(
    'o a os as um uma uns umas este esta estes estas esse essa esses essas seu sua seus suas meu minha nosso nossa vários várias alguns algumas muitos muitas dois duas três nenhum nenhuma cada',
  ),
  demonstratives: words('alguns algumas vários várias muitos muitas'),
  prepositions: words(
    'de do da dos das ao à aos às em no na nos nas num numa por pelo pela para com sem sobre entre desde até contra após ante durante segundo',
  ),
  asWords: ['como'],
  namings:
    words(`conhecido conhecida conhecidos conhecidas chamado chamada chamados chamadas denominado denominada apelidado apelidada
    batizado batizada batizados batizadas intitulado intitulada`),
  genitives: words('de do da dos das para'),
  withs: ['com'],
  coordinators: words('e ou mas'),
  subordinators: words('que porque quando se como embora enquanto onde cujo cuja'),
  auxiliaries: words(
    'tem têm tinha tinham haver há é são era eram foi foram será serão seria está estão estava pode podem podia deve devem vai vão não lhe lhes',
  ),
  adverbs: words('também já ainda sempre nunca depois ontem hoje além assim então porém contudo se'),
  adverbEndings: ['mente'],
  verbEndings: ['ou', 'iu', 'aram', 'eram', 'iram', 'ndeu', 'eceu', 'rreu', 'olveu'],
  otherVerbs: words('faz fez fizeram vem fica'),
  speakerNouns: words(
    'porta-voz ministro ministra presidente presidenta diretor diretora prefeito prefeita secretário secretária chefe procurador procuradora advogado advogada deputado deputada senador senadora responsável líder dirigente analista analistas especialista especialistas perito pesquisador pesquisadora investigador professor professora médico médica general coronel comissário embaixador embaixadora juiz juíza autor autora governador governadora testemunha testemunhas morador moradora moradores sindicalista ativista empresário treinador autarca cientista economista historiador historiadora jornalista parlamentar delegado delegada relator relatora desembargador desembargadora magistrado magistrada defensor defensora promotor promotora vereador vereadora governante chanceler diplomata executivo executiva presidente-executivo gestor gestora gerente superintendente coordenador coordenadora fundador fundadora agricultor agricultora comerciante bombeiro bombeira operário operária trabalhador trabalhadora mãe pai irmão irmã filho filha esposa marido viúva vizinho vizinha sobrevivente acusado acusada suspeito suspeita vítima inspetor inspetora comandante capitão tenente major subsecretário subsecretária ministro-chefe vice-presidente ex-ministro ex-presidente ex-prefeito assessor assessora consultor consultora geólogo meteorologista doutor doutora enfermeiro enfermeira estudante técnico reitor reitora provedor provedora bastonário bastonária selecionador titular fontes analistas',
  ),
  roleEndings: ['ólogo', 'óloga', 'ógrafo', 'ógrafa', 'nomista'],
  postFamilies: [
    words(
      'pesquisador pesquisadora investigador investigadora cientista perito especialista acadêmico acadêmica professor professora economista historiador historiadora físico física químico química -ólogo -óloga -ógrafo -ógrafa',
    ),
    words('mandatário mandatária presidente governador governadora'),
    words('governante ministro ministra secretário secretária'),
    words('diplomata chanceler embaixador embaixadora ministro ministra'),
    words('magistrado magistrada juiz juíza desembargador desembargadora ministro ministra relator relatora'),
    words('autarca prefeito prefeita presidente vereador vereadora'),
    words('defensor defensora advogado advogada'),
    words('executivo executiva presidente-executivo diretor diretora presidente gestor gestora'),
    words('dirigente líder secretário secretária sindicalista presidente coordenador coordenadora'),
    words('técnico treinador treinadora selecionador'),
    words('político política deputado deputada senador senadora parlamentar'),
  ],
  titles: words('senhor senhora sr. sra. dom dona dr. dra. general coronel'),
  masculines: words('senhor sr. ministro diretor prefeito'),
  feminines: words('senhora sra. dona ministra diretora prefeita'),
  courtesies: words('senhor senhora sr. sra. dom dona'),
  definites: words('o a'),
  organisationWords: words('universidade ministério partido união conselho agência banco hospital tribunal'),
  affiliations: words('de do da'),
  documentNouns: words('comunicado relatório carta estudo documento texto mensagem nota'),
  timeWords: words(
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje manhã tarde noite',
  ),
  abbreviations: words('sr. sra. dr. dra. etc.'),
};
