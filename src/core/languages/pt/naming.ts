import type { NamingData } from '../naming-data.ts';
import { COMPANIES } from '../base/companies.ts';
import { demonyms } from './demonyms.ts';

export const naming: NamingData = {
  thingWords: {
    endings: [],
    vessels:
      'navio barco petroleiro ferry fragata veleiro cargueiro submarino furacão tempestade tufão ciclone'.split(
        ' ',
      ),
    works: 'filme série romance canção álbum ópera novela telenovela comédia'.split(' '),
    teams: [],
  },
  titles:
    'sr sra senhor senhora dom dona dr dra doutor doutora professor professora presidente presidenta vice-presidente ministro ministra chanceler primeiro-ministro primeira-ministra general coronel capitão comandante almirante papa cardeal arcebispo bispo padre imã xeque aiatolá rabino rei rainha príncipe princesa sir lorde juiz juíza senador senadora deputado deputada prefeito prefeita governador governadora'.split(
      ' ',
    ),
  abbreviations: {
    never:
      'Sr Sra Srta Srs Sras Dr Dra Drs Prof Profa Eng Gen Cel Cap Ten Des Exmo Exma Pe D Sto Sta Ilmo'.split(
        ' ',
      ),
    seldom: 'etc Cia Ltda S.A a.C d.C av Av EUA E.U.A'.split(' '),
    beforeNumber: 'nº n núm art Art arts pág págs p vol cap fig No'.split(' '),
  },
  sentenceStarters:
    'o a os as um uma uns umas este esta estes estas esse essa isso isto aquele aquela ele ela eles elas nós eu você seu sua seus suas nosso nossa em no na nos nas de do da dos das ao aos à às por pelo pela para com sem segundo desde até durante após antes depois entre sobre sob mas e ou se quando como que quem onde porque embora enquanto todo todos toda todas muitos alguns vários dois três também além assim agora então hoje ontem amanhã aqui ali não já'.split(
      ' ',
    ),
  roles:
    'presidente presidenta vice-presidente ex-presidente ministro ministra ex-ministro primeiro-ministro primeira-ministra porta-voz secretário secretária subsecretário diretor diretora chefe líder dirigente responsável titular gerente fundador fundadora cofundador dono governador governadora prefeito prefeita vereador vereadora embaixador embaixadora enviado enviada representante delegado delegada negociador negociadora mediador deputado deputada senador senadora parlamentar candidato candidata assessor assessora conselheiro conselheira comissário comandante general coronel capitão tenente almirante oficial soldado policial procurador procuradora promotor promotora juiz juíza magistrado desembargador advogado advogada especialista analista economista historiador historiadora cientista sociólogo socióloga pesquisador pesquisadora investigador professor professora médico médica doutor doutora enfermeiro enfermeira epidemiologista psicólogo psicóloga engenheiro engenheira arquiteto arquiteta estudante jornalista repórter correspondente editor editora colunista escritor escritora autor autora poeta fotógrafo cineasta produtor produtora ator atriz cantor cantora músico artista pintor cozinheiro agricultor agricultora pescador comerciante ativista opositor sindicalista coordenador coordenadora voluntário voluntária treinador treinadora técnico jogador jogadora atacante goleiro piloto campeão campeã bispo arcebispo cardeal papa padre pastor imã rabino rei rainha príncipe pai mãe irmão irmã filho filha esposa marido viúva morador moradora testemunha sobrevivente vítima empresário empresária banqueiro investidor chanceler'.split(
      ' ',
    ),
  roleModifiers: 'ex atual novo nova antigo antiga primeiro primeira vice alto alta principal jovem'.split(
    ' ',
  ),
  rolePrepositions: 'de do da dos das para em no na e o a os as ao'.split(' '),
  articles: 'o a os as um uma'.split(' '),
  organisationConnectors: 'de do da dos das para e'.split(' '),
  organisationWords:
    'ministério departamento agência autoridade administração comissão comitê conselho corte tribunal parlamento assembleia senado câmara governo união federação confederação associação organização sociedade instituto universidade escola academia faculdade colégio fundação banco fundo grupo companhia empresa partido movimento frente aliança coalizão liga clube equipe exército marinha polícia guarda serviço direção hospital clínica centro museu biblioteca teatro igreja mesquita rádio televisão jornal observatório laboratório sindicato secretaria procuradoria prefeitura embaixada consulado escritório congresso supremo defensoria'.split(
      ' ',
    ),
  dedications: {
    institutions:
      'escola colégio universidade hospital clínica estádio teatro biblioteca aeroporto fundação instituto museu creche prêmio'.split(
        ' ',
      ),
    streets: 'rua avenida praça travessa ponte rodovia viaduto'.split(' '),
  },
  honours:
    'rei rainha príncipe princesa são santa general presidente doutor dom padre papa estadual municipal público pública federal'.split(
      ' ',
    ),
  organisationEndings: 'SA S.A Ltda Inc Ltd'.split(' '),
  organisations: [
    'Nações Unidas|ONU|Organização das Nações Unidas',
    'União Europeia|UE',
    'Comissão Europeia',
    'Parlamento Europeu',
    'Banco Central Europeu|BCE',
    'OTAN|Otan|NATO',
    'Organização Mundial da Saúde|OMS',
    'Fundo Monetário Internacional|FMI',
    'Banco Mundial',
    'Mercosul',
    'União Africana',
    'Tribunal Penal Internacional|TPI',
    'Conselho de Segurança',
    'Cruz Vermelha',
    'Anistia Internacional|Amnistia Internacional',
    'Reuters',
    'AFP',
    'Lusa',
    'Agência Brasil',
    'Folha de S.Paulo|Folha',
    'Estadão',
    'O Globo',
    'TV Globo',
    'Supremo Tribunal Federal|STF',
    'Superior Tribunal de Justiça|STJ',
    'Polícia Federal|PF',
    'PT',
    'PL',
    'PSDB',
    'MDB',
    'PSB',
    'PSOL',
    'PSD',
    'Ibama',
    'IBGE',
    'INPE|Inpe',
    'Fiocruz',
    'Casa Branca',
    'Kremlin',
    'Pentágono',
    'Hamas',
    'Hezbollah',
    'Talibã|Talibãs',
    'Estado Islâmico',
    'Al Qaeda|Al-Qaeda',
    'FIFA|Fifa',
    'UEFA',
    ...COMPANIES,
  ],
  groupNouns:
    'autoridades funcionários especialistas analistas observadores diplomatas deputados senadores parlamentares representantes delegados negociadores mediadores forças tropas soldados militares policiais agentes combatentes rebeldes insurgentes manifestantes ativistas moradores cidadãos civis refugiados migrantes agricultores pescadores trabalhadores professores médicos estudantes pesquisadores cientistas economistas historiadores advogados procuradores jornalistas testemunhas sobreviventes famílias crianças mulheres eleitores apoiadores opositores dirigentes ministros delegação bombeiros'.split(
      ' ',
    ),
  placePrepositions: 'em no na de do da para até entre sobre por'.split(' '),
  settlementWords:
    'cidade vila ilha município localidade província distrito bairro aldeia porto prefeito prefeita moradores habitantes'.split(
      ' ',
    ),
  placeWords:
    'província região estado distrito cidade vila ilha ilhas rio lago monte montanha vale deserto mar oceano golfo estreito rua avenida praça ponte parque aeroporto porto estação fronteira'.split(
      ' ',
    ),
  notNames:
    'segunda segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro natal páscoa ramadã deus internet covid covid-19 estado república nação tv pib gmt islã foto vídeo fonte'.split(
      ' ',
    ),
  countryNames: {
    US: 'EUA|Estados Unidos da América|América',
    GB: 'Grã-Bretanha|Reino Unido|Inglaterra',
    RU: 'Federação Russa',
    AE: 'Emirados',
    CZ: 'República Tcheca|República Checa|Tchéquia',
    MM: 'Birmânia|Mianmar',
    PS: 'Palestina|Territórios Palestinos',
    NL: 'Holanda|Países Baixos',
    VA: 'Vaticano|Santa Sé',
    IR: 'Irã|Irão',
    VN: 'Vietnã|Vietname',
    PL: 'Polônia|Polónia',
    RO: 'Romênia|Roménia',
    AM: 'Armênia|Arménia',
    MZ: 'Moçambique',
    KE: 'Quênia|Quénia',
  },
  rolesLead: true,
  danglingOpeners:
    'neste|nesta|nesse|nessa|desse|dessa|deste|desta|com isso|para isso|em seu|em sua|por essa|por esse|ele|ela|eles|elas|este|esta|isto|estes|estas|esse|essa|isso|esses|essas|aquele|aquela|aquilo|tal|seu|sua|seus|suas|aí|ali|lá|aqui|mas|e|ou|porém|contudo|no entanto|entretanto|todavia|além disso|também|assim|então|depois|em seguida|portanto|por isso|logo|dessa forma|desse modo|enquanto isso|por outro lado|por sua vez|ao contrário|de fato|por exemplo|ambos|ambas|os dois|um deles|outro|outra|o ministro|a ministra|o porta-voz|o presidente disse|a decisão|o incidente|o relatório|a empresa|o grupo|o homem|a mulher|nós|eu|sim|não|por que|como|quem|o que|onde'.split(
      '|',
    ),
  organisationKinds:
    'empresa companhia seguradora construtora fabricante fundacao ong petrolifera mineradora multinacional'.split(
      ' ',
    ),
  weakOpeners: 'a empresa|a companhia|o grupo|o partido|o homem|a mulher|o suspeito|a vítima'.split('|'),
  completedBy: 'de do da dos das para em no na contra entre sobre por com'.split(' '),
  outcomeWords:
    'anunciou anunciado confirmou confirmado mortos morreu morreram matou feridos ferido preso presos prendeu assinou assinado aprovou aprovado rejeitou rejeitado elegeu eleito renunciou lançou ordenou suspendeu suspenso adiou advertiu alertou pediu acusou condenou condenado fracassou fracassaram continua continuam permanece deve deverá será serão decidiu votou proibiu atingiu fechou abriu começou desabrigados deslocados apreendeu bloqueou'.split(
      ' ',
    ),
  demonyms,
};
