import { AREAS_OF_JAPAN_AND_KOREA } from './areas-of-japan-and-korea.ts';

/**
 * Regions, provinces, territories and seas that news name, set down by hand. Line: the ISO code of
 * the country it belongs to, or an M49 region, or nothing; latitude; longitude (degrees, rounded to
 * half a degree, a point inside); the names, English first.
 */
export const AREAS = `${AREAS_OF_JAPAN_AND_KOREA.trim()}
PK|31|72.5|Punjab|Pendschab|Pendjab|پنجاب
PK|26|68.5|Sindh|سندھ
PK|28|66|Balochistan|Baluchistan|Belutschistan|Baloutchistan|بلوچستان
PK|34.5|72|Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa|خیبر پختونخوا|خیبرپختونخوا
PK|33|70|Waziristan|North Waziristan|South Waziristan|وزیرستان
PK|36|75|Gilgit-Baltistan|گلگت بلتستان
Southern Asia|34|75|Kashmir|Kaschmir|Cachemire|Cachemira|Jammu and Kashmir|کشمیر|كشمير|कश्मीर|Кашмир|克什米尔
Southern Asia|35|71|Durand Line
Southern Asia|20|78|South Asia|Southern Asia|Südasien|Asie du Sud|جنوبی ایشیا|جنوب آسیا|दक्षिण एशिया|南亚
Central Asia|45|65|Central Asia|Zentralasien|Asie centrale|Asia Central|Orta Asya|Средняя Азия|Центральная Азия|中亚
Western Asia|30|45|Middle East|Naher Osten|Nahost|Nahen Osten|Mittlerer Osten|Proche-Orient|Moyen-Orient|Oriente Medio|Oriente Próximo|Oriente Médio|Orta Doğu|Ortadoğu|Ближний Восток|الشرق الأوسط|خاورمیانه|مشرق وسطیٰ|مشرق وسطی|मध्य पूर्व|中东|中東|중동
South-eastern Asia|5|110|Southeast Asia|South-East Asia|South-east Asia|Südostasien|东南亚|東南アジア|동남아|동남아시아
Eastern Asia|35|115|East Asia|Ostasien|东亚
|50|15|Europe|Europa|Avrupa|Европа|أوروبا|اروپا|یورپ|यूरोप|欧洲|欧州|ヨーロッパ|유럽
|40|90|Asia|Asien|Asie|Asya|Азия|آسيا|آسیا|ایشیا|एशिया|亚洲|アジア|아시아
|5|20|Africa|Afrika|Afrique|África|Африка|أفريقيا|إفريقيا|آفریقا|افریقہ|अफ्रीका|非洲|アフリカ|아프리카
|15|-90|Latin America|Lateinamerika|Amérique latine|América Latina|Latin Amerika|拉丁美洲
Central America|13|-86|Central America|Zentralamerika|Mittelamerika|Amérique centrale|América Central
South America|-15|-60|South America|Südamerika|Amérique du Sud|América del Sur|América do Sul|南米|남미
Northern America|45|-100|North America|Nordamerika
Western Africa|12|-5|West Africa|Westafrika|Afrique de l’Ouest|África Occidental
Eastern Africa|0|38|East Africa|Ostafrika
Northern Africa|28|10|North Africa|Nordafrika|Maghreb|المغرب العربي
Eastern Africa|8|45|Horn of Africa|Horn von Afrika|Corne de l’Afrique
Western Africa|15|5|Sahel|Sahelzone
Southern Europe|42|20|Balkans|Western Balkans|Balkan|Westbalkan
Northern Europe|57|25|Baltics|Baltikum|Baltic states
Northern Europe|63|15|Scandinavia|Skandinavien|Scandinavie
Western Asia|42|45|Caucasus|South Caucasus|Kaukasus|Südkaukasus|Caucase|Кавказ|Южный Кавказ
PS|31.5|34.5|Gaza Strip|Gaza|Gazastreifen|Bande de Gaza|Franja de Gaza|Faixa de Gaza|Gazze|Gazze Şeridi|قطاع غزة|غزة|غزہ|نوار غزه|غزه|сектор Газа|Газа|गाज़ा|गाजा|加沙|加沙地带|ガザ|ガザ地区|가자지구|가자
PS|32|35|West Bank|Westjordanland|Cisjordanie|Cisjordania|Cisjordânia|Batı Şeria|الضفة الغربية|کرانه باختری|مغربی کنارہ|Западный берег|约旦河西岸|ヨルダン川西岸
Western Asia|33|36|Golan Heights|Golanhöhen|Golan
IQ|36.5|44|Kurdistan|Iraqi Kurdistan|Kurdistan Region|Kurdenregion|كردستان|کردستان
SY|36|37|Idlib province
Northern Africa|14|25|Darfur
ET|13.5|39|Tigray|Amhara region
ET|7.5|39|Oromia|Oromiya
SO|9.5|46|Somaliland
SO|9|50|Puntland
UA|48|38|Donbas|Donbass|Донбасс|顿巴斯|ドンバス|돈바스
UA|45|34|Crimea|Krim|Crimée|Krım|Kırım|Крым|القرم|克里米亚|クリミア|クリミア半島|크림반도
RU|43.5|45.5|Chechnya|Tschetschenien|Чечня
RU|60|100|Siberia|Sibirien|Sibérie|Сибирь
GE|43|41|Abkhazia|Abchasien
GE|42.5|44|South Ossetia|Südossetien
AZ|40|47|Nagorno-Karabakh|Bergkarabach|Haut-Karabakh|Нагорный Карабах|Karabakh
MD|47|29.5|Transnistria|Transnistrien
IR|38|46.5|East Azerbaijan|Ostaserbaidschan|Azerbaïdjan oriental|Azerbaiyán Oriental|آذربایجان شرقی
IR|37.5|45|West Azerbaijan|Westaserbaidschan|Azerbaïdjan occidental|Azerbaiyán Occidental|آذربایجان غربی
CN|42|85|Xinjiang|新疆|Синьцзян|新疆ウイグル自治区|신장
CN|31|88|Tibet|西藏|Тибет|तिब्बत|チベット|티베트
CN|44|114|Inner Mongolia|内蒙古
CN|23.5|113.5|Guangdong|广东
CN|32|119.5|Jiangsu|江苏
CN|29|120|Zhejiang|浙江
CN|30.5|103|Sichuan|四川
CN|34|113.5|Henan|河南
CN|31|112|Hubei|湖北
CN|28|112|Hunan|湖南
CN|25|101.5|Yunnan|云南
CN|36|118|Shandong|山东
CN|26|118|Fujian|福建
CN|38|115.5|Hebei|河北
CN|37.5|112|Shanxi|山西
CN|35|109|Shaanxi|陕西
CN|41|123|Liaoning|辽宁
CN|43.5|126|Jilin|吉林
CN|47.5|128|Heilongjiang|黑龙江
CN|32|117|Anhui|安徽
CN|27.5|115.5|Jiangxi|江西
CN|27|107|Guizhou|贵州
CN|38|102|Gansu|甘肃
CN|35|96|Qinghai|青海
CN|19|110|Hainan|海南
CN|23.5|108.5|Guangxi|广西
MM|20|93.5|Rakhine|Rakhine State|若开邦
MM|21.5|98|Shan State
IN|19|76|Maharashtra|महाराष्ट्र
IN|27|80|Uttar Pradesh|उत्तर प्रदेश
IN|31|75.5|Indian Punjab|पंजाब
IN|25.5|85.5|Bihar|बिहार
IN|23|87.5|West Bengal|पश्चिम बंगाल
IN|26.5|93|Assam|असम
IN|24.5|94|Manipur|मणिपुर
IN|22.5|72|Gujarat|गुजरात
IN|26.5|73.5|Rajasthan|राजस्थान
IN|23|78|Madhya Pradesh|मध्य प्रदेश
IN|11|78.5|Tamil Nadu|तमिलनाडु
IN|10.5|76.5|Kerala|केरल
IN|15|76|Karnataka|कर्नाटक
IN|18|79|Telangana|तेलंगाना
IN|16|80|Andhra Pradesh|आंध्र प्रदेश
IN|21|85|Odisha|Orissa|ओडिशा
IN|23.5|85.5|Jharkhand|झारखंड
IN|21.5|82|Chhattisgarh|छत्तीसगढ़
IN|29|76|Haryana|हरियाणा
IN|30|79|Uttarakhand|उत्तराखंड
IN|32|77|Himachal Pradesh|हिमाचल प्रदेश
IN|34.5|77.5|Ladakh|लद्दाख
AF|33|65|Nangarhar province
GB|52.5|-1.5|England|Inglaterra|Angleterre|İngiltere|Англия|イングランド|잉글랜드
GB|57|-4|Scotland|Schottland|Écosse|Escocia|Escócia|İskoçya|Шотландия|スコットランド|스코틀랜드
GB|52.5|-3.5|Wales|Galles|Gales
GB|54.5|-6.5|Northern Ireland|Nordirland|Irlande du Nord|Irlanda del Norte|Irlanda do Norte
ES|41.5|1.5|Catalonia|Katalonien|Catalogne|Cataluña|Catalunha
ES|43|-2.5|Basque Country|Baskenland|Pays basque|País Vasco
ES|39|-6|Extremadura
ES|43|-8|Galicia
ES|43.5|-6|Asturias
ES|43|-4|Cantabria
ES|41.5|-4.5|Castilla y León
ES|39.5|-3|Castilla-La Mancha
ES|42.5|-1.5|Navarra|Navarre
ES|41.5|-0.5|Aragón
ES|28|-15.5|Canary Islands|Canarias|Islas Canarias|Kanarische Inseln
ES|39.5|3|Balearic Islands|Baleares|Islas Baleares|Balearen
ES|37.5|-4.5|Andalusia|Andalusien|Andalousie|Andalucía
IT|37.5|14|Sicily|Sizilien|Sicile|Sicilia
IT|45.5|9.5|Lombardy|Lombardei|Lombardie|Lombardía|Lombardia
IT|45.5|12|Veneto
IT|45|8|Piedmont|Piemont|Piemonte
IT|43.5|11|Tuscany|Toskana|Toscane|Toscana
IT|44.5|11|Emilia-Romagna
IT|41|14.5|Campania
IT|41|16.5|Apulia|Apulien|Puglia
IT|39|16.5|Calabria|Kalabrien
IT|40|9|Sardinia|Sardinien|Sardaigne|Cerdeña|Sardegna
FR|49|0|Normandy|Normandie
FR|43.5|2|Occitanie
FR|45|0.5|Nouvelle-Aquitaine
FR|50|3|Hauts-de-France
FR|48.5|2.5|Île-de-France
FR|43.5|6|Provence
FR|42|9|Corsica|Korsika|Corse
FR|48.5|-3|Brittany|Bretagne
FR|48|7.5|Alsace|Elsass
DE|48.5|9|Baden-Württemberg|Bade-Wurtemberg
DE|49|11.5|Bavaria|Bayern|Bavière|Baviera|Bavyera|Бавария
DE|52.5|13.5|Brandenburg
DE|50.5|9|Hesse|Hessen
DE|53.5|12.5|Mecklenburg-Vorpommern
DE|52.5|9|Lower Saxony|Niedersachsen|Basse-Saxe
DE|51.5|7.5|North Rhine-Westphalia|Nordrhein-Westfalen|NRW
DE|50|7.5|Rhineland-Palatinate|Rheinland-Pfalz
DE|49.5|7|Saarland
DE|51|13.5|Saxony|Sachsen|Saxe
DE|52|11.5|Saxony-Anhalt|Sachsen-Anhalt
DE|54|10|Schleswig-Holstein
DE|51|11|Thuringia|Thüringen|Thuringe
AT|47|15|Steiermark|Styria
AT|47|11.5|Tirol|Tyrol
AT|46.5|14|Kärnten|Carinthia
AT|48|15.5|Niederösterreich|Lower Austria
AT|48|14|Oberösterreich|Upper Austria
AT|47.5|10|Vorarlberg
CH|46|9|Ticino|Tessin
US|33|-87|Alabama
US|64|-153|Alaska
US|34.5|-112|Arizona
US|35|-92.5|Arkansas
US|37|-120|California|Kalifornien|Californie|Kaliforniya|Калифорния|カリフォルニア|캘리포니아
US|39|-105.5|Colorado
US|41.5|-72.5|Connecticut
US|39|-75.5|Delaware
US|28|-82|Florida|Floride|フロリダ|플로리다
US|33|-83.5|Georgia state
US|20.5|-157|Hawaii|ハワイ|하와이
US|44.5|-114.5|Idaho
US|40|-89|Illinois
US|40|-86|Indiana
US|42|-93.5|Iowa
US|38.5|-98.5|Kansas
US|37.5|-85|Kentucky
US|31|-92|Louisiana
US|45|-69|Maine
US|39|-77|Maryland
US|42.5|-72|Massachusetts
US|44|-85|Michigan
US|46|-94|Minnesota
US|32.5|-90|Mississippi
US|38.5|-92.5|Missouri
US|47|-109.5|Montana
US|41.5|-100|Nebraska
US|39|-117|Nevada
US|43.5|-71.5|New Hampshire
US|40|-74.5|New Jersey
US|34.5|-106|New Mexico
US|43|-75.5|New York State|Upstate New York
US|35.5|-79.5|North Carolina
US|47.5|-100.5|North Dakota
US|40.5|-82.5|Ohio
US|35.5|-97.5|Oklahoma
US|44|-120.5|Oregon
US|41|-77.5|Pennsylvania
US|41.5|-71.5|Rhode Island
US|34|-81|South Carolina
US|44.5|-100|South Dakota
US|36|-86.5|Tennessee
US|31.5|-99|Texas|テキサス|텍사스
US|39.5|-111.5|Utah
US|44|-72.5|Vermont
US|37.5|-78.5|Virginia
US|47.5|-120.5|Washington State
US|38.5|-80.5|West Virginia
US|44.5|-90|Wisconsin
US|43|-107.5|Wyoming
CA|52|-72|Quebec|Québec
CA|50|-85|Ontario
CA|55|-115|Alberta
CA|54|-125|British Columbia
CA|45|-63|Nova Scotia
CA|46.5|-66|New Brunswick
CA|55|-97|Manitoba
CA|54|-106|Saskatchewan
CA|49|-56|Newfoundland
AU|-26|121|Western Australia
AU|-30|135|South Australia
AU|-20|133|Northern Territory
BR|-3.5|-62|Amazonas|Amazônia|Amazon
US|38.9|-77|District of Columbia
AU|-32|147|New South Wales
AU|-22|144|Queensland
AU|-37|144|Victoria state
AU|-42|146.5|Tasmania
GL|72|-40|Greenland|Grönland|Groenland
IE|53|-8|Republic of Ireland
|15|115|South China Sea|Südchinesisches Meer|南海
|20|39|Red Sea|Rotes Meer|Roten Meer|mer Rouge|البحر الأحمر|دریای سرخ|Красное море|红海
|43|34|Black Sea|Schwarzes Meer|Schwarzen Meer|mer Noire|Karadeniz|Чёрное море|Черное море|黑海
|35|18|Mediterranean|Mediterranean Sea|Mittelmeer|Méditerranée|Mediterráneo|Akdeniz|Средиземное море|地中海
|26.5|52|Persian Gulf|Gulf|Persischer Golf|Golfe persique|Golfo Pérsico|الخليج|خلیج فارس|Персидский залив|波斯湾
|26.5|56.5|Strait of Hormuz|Straße von Hormus|مضيق هرمز|تنگه هرمز|霍尔木兹海峡|ホルムズ海峡|호르무즈
EG|30.5|32.5|Suez Canal|Suezkanal|Suezkanal|canal de Suez|قناة السويس
|24|119.5|Taiwan Strait|台湾海峡|台湾海峡|대만해협
|42|50|Caspian Sea|Kaspisches Meer|Каспийское море
|55|19|Baltic Sea|Ostsee|mer Baltique
|56|3|North Sea|Nordsee|mer du Nord
|75|0|Arctic|Arktis|Arctique|Арктика
|-80|0|Antarctica|Antarktis
|0|-30|Atlantic|Atlantic Ocean|Atlantik|Atlantique
|0|-160|Pacific|Pacific Ocean|Pazifik|Pacifique
|-10|75|Indian Ocean|Indischer Ozean
|28|84|Himalayas|Himalaya|हिमालय
|46.5|10|Alps|Alpen|Alpes
NP|28|87|Mount Everest|Everest
Southern Asia|28|69|Indus|Indus River
GB|50.5|-4.5|Cornwall
GB|50.5|-3.5|Devon
GB|51|-3|Somerset
GB|50.5|-2.5|Dorset
GB|51.5|-2|Wiltshire
GB|51.5|-2.5|Gloucestershire
GB|51|-1.5|Hampshire
GB|50.5|-1.5|Isle of Wight
GB|51|-0.5|West Sussex
GB|51|0.5|East Sussex
GB|51|0|Sussex
GB|51.5|-0.5|Surrey
GB|51.5|-1|Berkshire
GB|52|-1|Buckinghamshire
GB|52|-1.5|Oxfordshire
GB|52|0|Hertfordshire
GB|52|0.5|Essex
GB|52|1|Suffolk
GB|52.5|1|Norfolk
GB|52.5|0|Cambridgeshire
GB|52|-0.5|Bedfordshire
GB|52.5|-1|Northamptonshire
GB|52.5|-1.5|Warwickshire
GB|52|-2|Worcestershire
GB|52|-2.5|Herefordshire
GB|52.5|-2.5|Shropshire
GB|53|-2|Staffordshire
GB|52.5|-1|Leicestershire
GB|53|-1.5|Derbyshire
GB|53|-1|Nottinghamshire
GB|53|0|Lincolnshire
GB|53|-2.5|Cheshire
GB|54|-2.5|Lancashire
GB|53.5|-2|Greater Manchester
GB|53.5|-3|Merseyside
GB|54.5|-3|Cumbria
GB|54|-1.5|North Yorkshire
GB|53.5|-1.5|South Yorkshire
GB|53.5|-1.5|West Yorkshire
GB|54|-1|Yorkshire
GB|55|-2|Northumberland
GB|55|-1.5|Tyne and Wear
GB|52.5|-2|West Midlands
GB|52|-4|Ceredigion
GB|52|-5|Pembrokeshire
GB|52|-4|Carmarthenshire
GB|52|-3.5|Powys
GB|53|-4|Gwynedd
GB|53|-4.5|Anglesey
GB|57|-2.5|Aberdeenshire
GB|57|-5|Highlands and Islands
GB|58|-7|Outer Hebrides
GB|60|-1|Shetland
GB|59|-3|Orkney
GB|55|-4|Dumfries and Galloway
GB|55.5|-3|Scottish Borders
GB|54.5|-7.5|County Tyrone
GB|54.5|-7.5|County Fermanagh
GB|54.5|-6|County Down
GB|55|-6|County Antrim
GB|54.5|-6.5|County Armagh
IE|52|-9.5|County Kerry
IE|52|-8.5|County Cork
IE|53.5|-9|County Galway
IE|54|-9|County Mayo
IE|55|-8|County Donegal
IE|54|-7|County Cavan
IE|54|-7|County Monaghan
IE|53|-9|County Clare
BR|-18.5|-44.5|Minas Gerais
NG|9|9.5|Plateau State
NG|6.5|3.5|Lagos State
NG|5|6|Rivers State
NG|11.5|13|Borno State|Borno
NG|10.5|7.5|Kaduna State
NG|12|8.5|Kano State
NG|6.5|7.5|Enugu State
NG|8|8.5|Benue State
ID|-8.5|115|Bali|Бали|جزيرة بالي|巴厘岛
ID|-7|110|Central Java|West Java|East Java|جزيرة جاوة|爪哇
ID|0|102|Sumatra|Sumatera|Суматра|سومطرة|苏门答腊
ID|-2|121|Sulawesi|苏拉威西
ID|4.5|97|Aceh
ID|-4|138|Papua province|Papua Barat
PH|17|121|Mountain Province
PH|11|122.5|Iloilo province
PH|7|125|Mindanao
PH|12|122|Visayas
PH|16|121|Luzon
KE|-3.5|39|Kilifi County
KE|0|35|Nandi County
AT|47.5|16.5|Burgenland
AT|47.5|13|Salzburger Land
CH|47.5|9|Thurgau
CH|46.5|9.5|Graubünden
CH|47.5|8|Aargau
CH|47|7.5|Emmental
CH|46.5|8|Berner Oberland
`;
