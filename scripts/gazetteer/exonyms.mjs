/**
 * Names of large cities in other languages. GeoNames lists alternate names without their
 * language; taking all Latin ones would make places of "Lion" and "Bar". These are taken where
 * GeoNames confirms them. Line: country, main name, then the others.
 */
export const EXONYMS = `
AE Abu Dhabi: Abou Dabi, Abu Dabi
AE Dubai: Dubaï, Dubái
AF Kabul: Kaboul
AT Vienna: Wien, Vienne, Viena, Vienna
AZ Baku: Bakou, Bakú, Bakü
BD Dhaka: Dacca
BE Brussels: Brüssel, Bruxelles, Bruselas, Bruxelas, Brüksel, Brussel
BE Antwerpen: Antwerp, Anvers, Amberes, Anversa
BG Sofia: Sofía, Sofya
BO Santa Cruz de la Sierra: Santa Cruz
BY Minsk: Minsk
CA Québec: Quebec City
CH Zürich: Zurich, Zúrich, Zurique, Zurigo
CH Genève: Geneva, Genf, Ginebra, Genebra, Cenevre, Ginevra
CH Bern: Berne, Berna
CH Basel: Bâle, Basle, Basilea
CN Beijing: Peking, Pékin, Pekín, Pequim, Pekin, Pechino
CN Shanghai: Schanghai, Shangai, Şanghay
CU Havana: Havanna, La Havane, La Habana
CY Nicosia: Nikosia, Nicosie, Lefkoşa
CZ Prague: Prag, Praha, Praga
DE Munich: München, Múnich, Munique, Münih, Monaco di Baviera
DE Köln: Cologne, Colonia
DE Berlin: Berlín, Berlim, Berlino
DE Hamburg: Hambourg, Hamburgo, Amburgo
DE Frankfurt am Main: Frankfurt, Francfort, Fráncfort, Francoforte
DE Hannover: Hanover, Hanovre
DE Nürnberg: Nuremberg, Núremberg
DE Dresden: Dresde
DE Leipzig: Leipsick
DK Copenhagen: Kopenhagen, Copenhague, København, Kopenhag, Copenaghen
DZ Algiers: Algier, Alger, Argel, Cezayir, Algeri
EG Cairo: Kairo, Le Caire, El Cairo, Kahire, Il Cairo
EG Alexandria: Alexandrie, Alejandría, İskenderiye
ES Madrid: Madri
ES Barcelona: Barcelone, Barcellona
ES Sevilla: Seville, Séville, Siviglia
FI Helsinki: Helsinque
FR Paris: París, Parigi
FR Marseille: Marsella, Marseilles, Marsiglia
FR Lyon: Lyons, Lione
FR Strasbourg: Straßburg, Strassburg, Estrasburgo, Strasburgo
FR Nice: Nizza, Niza
GB London: Londres, Londra
GB Edinburgh: Édimbourg, Edimburgo
GB Newcastle upon Tyne: Newcastle
GB Kingston upon Hull: Hull
GE Tbilisi: Tiflis, Tbilissi
GR Athens: Athen, Athènes, Atenas, Atina, Athína, Atene
GR Thessaloníki: Thessaloniki, Saloniki, Selanik, Salónica
HU Budapest: Budapeşte
IE Dublin: Dublín
IL Jerusalem: Jérusalem, Jerusalén, Jerusalém, Kudüs, Gerusalemme
IL Tel Aviv: Tel Aviv-Yafo
IN New Delhi: Neu-Delhi, Nueva Delhi, Nova Deli, Yeni Delhi, Nuova Delhi
IN Delhi: Nova Délhi
IN Mumbai: Bombay, मुंबई
IN Kolkata: Calcutta, Kalkutta
IN Bengaluru: Bangalore
IN Chennai: Madras
IQ Baghdad: بغداد, Bagdad, Bagdá, Bağdat
IQ Mosul: Mossoul, Mossul, Musul
IR Tehran: Teheran, Téhéran, Teherán, Teerã, Tahran
IR Isfahan: Ispahan, Esfahan
IT Rome: Rom, Roma
IT Milan: Mailand, Milano, Milán, Milão
IT Turin: Torino, Turín, Turim
IT Naples: Neapel, Napoli, Nápoles
IT Florence: Florenz, Firenze, Florencia
IT Venice: Venedig, Venezia, Venise, Venecia
IT Genoa: Genua, Genova, Gênes
JP Tokyo: Tokio, Tóquio
KG Bishkek: Bischkek, Bichkek
KR Seoul: Séoul, Seúl, Seul
KZ Astana: Nursultan
KZ Almaty: Alma-Ata
LB Beirut: Beyrouth, Beyrut
LT Vilnius: Wilna
LU Luxembourg: Luxemburg
LY Tripoli: Tripolis, Trípoli, Trablus
LY Benghazi: Bengasi, Bingazi
MA Casablanca: Kasablanka
MA Marrakesh: Marrakech, Marrakesch
MD Chisinau: Chişinău, Kischinau
MM Yangon: Rangoon, Rangun
MN Ulan Bator: Ulaanbaatar
MX Mexico City: Mexiko-Stadt, Ciudad de México, Cidade do México, Città del Messico
MY Kuala Lumpur: Kuala Lumpur
NL Amsterdam: Ámsterdam, Amsterdã, Amesterdão
NL The Hague: Den Haag, La Haye, La Haya, Haia, Lahey, L’Aia
NP Kathmandu: Katmandu, Katmandou
OM Muscat: Maskat, Mascate
PA Panamá: Panama City
PH Manila: Manille
PK Karachi: Karatschi, Karatchi
PK Islamabad: İslamabad
PK Peshawar: Peschawar
PK Lahore: Lahor
PL Warsaw: Warschau, Warszawa, Varsovie, Varsovia, Varsóvia, Varşova, Varsavia
PL Kraków: Krakow, Krakau, Cracovia, Cracow, Cracovie
PL Wrocław: Breslau
PL Gdańsk: Danzig
PT Lisbon: Lissabon, Lisboa, Lisbonne, Lizbon, Lisbona
PT Porto: Oporto
QA Doha: Ad Dawḩah
RO Bucharest: Bukarest, București, Bucarest, Bucareste, Bükreş
RS Belgrade: Belgrad, Beograd, Belgrado
RU Moscow: Moskau, Moscou, Moscú, Moscovo, Moskova, Mosca
RU Saint Petersburg: St. Petersburg, Sankt Petersburg, Saint-Pétersbourg, San Petersburgo, St Petersburg
SA Riyadh: Riad, Riyad
SA Mecca: Mekka, La Mecque, La Meca, Meca, Mekke
SA Jeddah: Dschidda, Djeddah, Cidde
SD Khartoum: Khartum, Jartum, Cartum, Hartum
SE Stockholm: Estocolmo, Stoccolma
SE Göteborg: Gothenburg, Gotemburgo
SO Mogadishu: Mogadischu, Mogadiscio
SY Damascus: Damaskus, Damas, Damasco, Şam
SY Aleppo: Alep, Alepo, Halep
TD N'Djamena: N’Djamena, Ndjamena
TH Bangkok: Bangcoc
TJ Dushanbe: Duschanbe, Douchanbé
TN Tunis: Túnez, Tunisi
TR Istanbul: İstanbul, Estambul, Istambul, استنبول, استانبول, إسطنبول, اسطنبول, इस्तांबुल, Istanbul
TR Ankara: Ancara
TR İzmir: Izmir
TR Gaziantep: Antep
TW Taipei: Taipeh, Taipéi
UA Kyiv: Kiev, Kiew, Kyjiw
UA Kharkiv: Kharkov, Charkiw, Járkov
IQ Basrah: Basra, Bassora, Bassorah
UA Odesa: Odessa
UA Lviv: Lwiw, Lemberg, Lvov
UA Dnipro: Dnipropetrovsk
US New York City: New York, Nueva York, Nova York, Nova Iorque
US Washington: Washington, D.C., Washington D.C., ワシントン, 워싱턴
US Los Angeles: Los Ángeles
US Philadelphia: Filadelfia
US New Orleans: La Nouvelle-Orléans, Nueva Orleans
UZ Tashkent: Taschkent, Tachkent, Taşkent
UZ Samarkand: Samarcande, Semerkand
VN Hanoi: Hanoï
VN Ho Chi Minh City: Ho-Chi-Minh-Stadt, Saigon
YE Sanaa: Sana’a, Saná
YE Aden: Adén
SI Ljubljana: Lubiana
HR Zagreb: Zagabria
`;
