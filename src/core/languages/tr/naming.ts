import type { NamingData } from '../naming-data.ts';

export const naming: NamingData = {
  titles:
    'sayın bay bayan dr prof doç doktor profesör cumhurbaşkanı başbakan bakan başkan general albay amiral orgeneral paşa papa kardinal piskopos imam şeyh ayetullah molla haham kral kraliçe prens prenses emir sultan vali milletvekili senatör hâkim savcı'.split(
      ' ',
    ),
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
  roles:
    'cumhurbaşkanı cumhurbaşkan başbakanı başbakan bakanı bakan başkanı başkan başkanvekili yardımcısı sözcüsü sözcü sekreteri genel-sekreteri müdürü müdür yöneticisi yönetici lideri lider kurucusu sahibi valisi vali kaymakamı belediye-başkanı elçisi büyükelçisi büyükelçi temsilcisi temsilci müzakerecisi milletvekili vekili senatörü senatör adayı aday danışmanı danışman komiseri komutanı komutan general albay yüzbaşı teğmen amiral subay asker polis savcısı savcı başsavcısı hâkim yargıç avukatı avukat uzmanı uzman analisti analist ekonomisti ekonomist iktisatçı tarihçi siyasetçi sosyolog araştırmacı araştırmacısı bilim-insanı profesör profesörü öğretim-üyesi öğretmen rektörü rektör dekanı doktor hekim hemşire psikolog mühendis mimar öğrenci gazeteci muhabir muhabiri editör yazarı yazar şair fotoğrafçı yönetmen yapımcı oyuncu şarkıcı müzisyen sanatçı ressam çiftçi balıkçı esnaf aktivist koordinatörü koordinatör gönüllü antrenör antrenörü direktörü direktör oyuncusu kaleci pilot şampiyon piskopos papa rahip imam kral kraliçe prens babası annesi kardeşi oğlu kızı eşi tanık iş-insanı işadamı şefi amiri'.split(
      ' ',
    ),
  roleModifiers:
    'eski yeni genel dışişleri içişleri savunma milli adalet sağlık eğitim maliye hazine ticaret enerji tarım ulaştırma çevre kültür turizm çalışma aile gençlik spor sanayi teknoloji başdanışmanı belediye büyükşehir il ilçe yardımcı birinci özel insan hakları parti grup meclis basın emniyet kıdemli ünlü ulusal ve'.split(
      ' ',
    ),
  rolePrepositions:
    've ile'.split(
      ' ',
    ),
  articles:
    'bir'.split(
      ' ',
    ),
  organisationConnectors:
    've'.split(
      ' ',
    ),
  organisationWords:
    'bakanlığı başkanlığı müdürlüğü kurumu kurulu komisyonu komitesi konseyi mahkemesi meclisi parlamentosu hükümeti birliği federasyonu konfederasyonu derneği örgütü teşkilatı vakfı enstitüsü üniversitesi okulu akademisi fakültesi lisesi bankası fonu grubu şirketi holding partisi hareketi cephesi ittifakı ligi kulübü takımı ordusu kuvvetleri polisi jandarma servisi hastanesi kliniği merkezi müzesi kütüphanesi tiyatrosu kilisesi gazetesi ajansı televizyonu radyosu sendikası odası barosu valiliği belediyesi büyükelçiliği konsolosluğu savcılığı başsavcılığı ofisi dairesi genelkurmay'.split(
      ' ',
    ),
  organisationEndings:
    'AŞ A.Ş Ltd Holding'.split(
      ' ',
    ),
  organisations: [
    'Birleşmiş Milletler|BM', 'Avrupa Birliği|AB', 'Avrupa Komisyonu', 'NATO', 'Dünya Sağlık Örgütü|DSÖ', 'Uluslararası Para Fonu|IMF', 'Dünya Bankası', 'İslam İşbirliği Teşkilatı|İİT', 'Güvenlik Konseyi|BM Güvenlik Konseyi|BMGK', 'Uluslararası Ceza Mahkemesi|UCM', 'Türkiye Büyük Millet Meclisi|TBMM', 'Kızılay|Türk Kızılay', 'Kızılhaç', 'AFAD', 'MİT|Milli İstihbarat Teşkilatı', 'TSK|Türk Silahlı Kuvvetleri', 'Anadolu Ajansı|AA', 'TRT', 'Reuters', 'AFP', 'AK Parti|AKP', 'CHP|Cumhuriyet Halk Partisi', 'MHP|Milliyetçi Hareket Partisi', 'İYİ Parti', 'DEM Parti', 'HDP', 'PKK', 'YPG', 'FETÖ', 'DEAŞ|IŞİD', 'Hamas', 'Hizbullah', 'Taliban', 'El Kaide', 'Kremlin', 'Beyaz Saray', 'Pentagon', 'Türk Hava Yolları|THY', 'FIFA', 'UEFA', 'Google', 'Facebook', 'Twitter', 'Anayasa Mahkemesi|AYM', 'Yargıtay', 'Danıştay', 'YSK', 'TÜİK', 'Merkez Bankası|TCMB',
  ],
  groupNouns:
    'yetkilileri yetkililer makamları uzmanlar uzmanları analistler gözlemciler diplomatlar milletvekilleri temsilcileri temsilciler müzakereciler güçleri birlikleri askerleri askerler polisler militanlar savaşçıları isyancılar göstericiler aktivistler sakinleri vatandaşlar siviller mülteciler göçmenler çiftçiler işçiler öğretmenler doktorlar öğrenciler araştırmacılar bilim-insanları ekonomistler gazeteciler medyası görgü-tanıkları aileler çocuklar kadınlar seçmenler destekçileri heyeti bakanlar ekipleri'.split(
      ' ',
    ),
  placePrepositions: [],
  placeWords:
    'ili ilçesi bölgesi eyaleti vilayeti şehri kenti köyü adası nehri gölü dağı vadisi çölü denizi körfezi boğazı caddesi sokağı meydanı köprüsü parkı havalimanı limanı sınırı'.split(
      ' ',
    ),
  notNames:
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ramazan kurban bayramı noel allah tanrı internet covid covid-19 tv gsyh kdv tl islam müslüman hristiyan fotoğraf kaynak'.split(
      ' ',
    ),
  countryNames: {
    US: 'ABD|Amerika|Amerika Birleşik Devletleri', GB: 'İngiltere|Birleşik Krallık|Britanya', RU: 'Rusya|Rusya Federasyonu', AE: 'BAE|Birleşik Arap Emirlikleri', KP: 'Kuzey Kore', KR: 'Güney Kore', PS: 'Filistin', CY: 'Kıbrıs|Güney Kıbrıs|KKTC', MM: 'Myanmar|Burma', NL: 'Hollanda', CZ: 'Çekya', VA: 'Vatikan', IQ: 'Irak', SY: 'Suriye',
  },
  endings: ['lilerin', 'lılarin', 'lilar', 'liler', 'lular', 'luler', 'nin', 'nun', 'dan', 'den', 'tan', 'ten', 'daki', 'deki', 'taki', 'teki', 'li', 'lu', 'da', 'de', 'ta', 'te', 'in', 'un', 'ya', 'ye', 'yi', 'yu', 'a', 'e', 'i', 'u'],
  titlesAreLarge: true,
  danglingOpeners:
    'bu|şu|o|bunlar|onlar|bunun|onun|bunu|onu|buna|ona|bundan|bunda|böyle|böylece|ama|ancak|fakat|ve|veya|ayrıca|üstelik|bununla birlikte|buna karşın|buna rağmen|bu nedenle|bu yüzden|dolayısıyla|sonra|daha sonra|ardından|öte yandan|diğer yandan|bu arada|örneğin|aksine|kendisi|ikisi|her ikisi|biri|diğeri|bakan|sözcü|karar|olay|rapor|şirket|adam|kadın|biz|ben|siz|evet|hayır|neden|nasıl|kim|ne|nerede'.split(
      '|',
    ),
  outcomeWords:
    'açıkladı duyurdu doğruladı öldü öldürüldü yaralandı tutuklandı gözaltına imzalandı imzaladı onaylandı reddetti reddedildi seçildi istifa başlattı emretti durduruldu ertelendi uyardı çağrısında suçladı mahkum başarısız sona sürüyor devam edecek olacak karar yasakladı kapatıldı açıldı başladı tahliye'.split(
      ' ',
    ),
  demonyms: {
    AF: 'Afgan Afganlar', AL: 'Arnavut', AM: 'Ermeni', AR: 'Arjantinli', AT: 'Avusturyalı', AU: 'Avustralyalı', AZ: 'Azerbaycanlı Azeri', BA: 'Boşnak', BD: 'Bangladeşli', BE: 'Belçikalı', BG: 'Bulgar', BR: 'Brezilyalı', CA: 'Kanadalı', CH: 'İsviçreli', CN: 'Çinli', CU: 'Kübalı', CZ: 'Çek', DE: 'Alman Almanlar', DK: 'Danimarkalı', DZ: 'Cezayirli', EG: 'Mısırlı', ES: 'İspanyol', ET: 'Etiyopyalı', FI: 'Finlandiyalı', FR: 'Fransız Fransızlar', GB: 'İngiliz İngilizler Britanyalı', GE: 'Gürcü', GR: 'Yunan Yunanistanlı', HR: 'Hırvat', HU: 'Macar', ID: 'Endonezyalı', IE: 'İrlandalı', IL: 'İsrailli İsrailliler', IN: 'Hint Hintli', IQ: 'Iraklı', IR: 'İranlı', IT: 'İtalyan', JO: 'Ürdünlü', JP: 'Japon', KG: 'Kırgız', KZ: 'Kazak', LB: 'Lübnanlı', LY: 'Libyalı', MA: 'Faslı', MX: 'Meksikalı', NL: 'Hollandalı', NO: 'Norveçli', PK: 'Pakistanlı', PL: 'Polonyalı', PS: 'Filistinli Filistinliler', PT: 'Portekizli', QA: 'Katarlı', RO: 'Romen Rumen', RS: 'Sırp', RU: 'Rus Ruslar', SA: 'Suudi', SD: 'Sudanlı', SE: 'İsveçli', SO: 'Somalili', SY: 'Suriyeli Suriyeliler', TJ: 'Tacik', TM: 'Türkmen', TN: 'Tunuslu', TR: 'Türk Türkler', UA: 'Ukraynalı Ukraynalılar', US: 'Amerikan Amerikalı Amerikalılar', UZ: 'Özbek', VE: 'Venezuelalı', YE: 'Yemenli',
  },
};
