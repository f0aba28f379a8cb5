// Made by scripts/build-gazetteer.mjs: change that and run it again.
// Contains data of GeoNames (https://www.geonames.org), CC BY 4.0: see assets/gazetteer/README.md.
// Country names: Unicode CLDR.
/** Code, M49 region, centre of its towns, capital. */
export const COUNTRIES = `AD	Southern Europe	42.5	1.6	Andorra la Vella
AE	Western Asia	24.9	55.3	Abu Dhabi
AF	Southern Asia	34.7	67.2	Kabul
AG	Caribbean	17.1	-61.8	Saint John’s
AI	Caribbean	18.2	-63.1	The Valley
AL	Southern Europe	41.0	19.9	Tirana
AM	Western Asia	40.3	44.7	Yerevan
AO	Middle Africa	-10.6	15.0	Luanda
AR	South America	-32.3	-62.1	Buenos Aires
AS	Polynesia	-14.3	-170.7	Pago Pago
AT	Western Europe	47.7	14.4	Vienna
AU	Australia and New Zealand	-32.5	144.2	Canberra
AW	Caribbean	12.5	-70.0	Oranjestad
AX	Northern Europe	60.2	20.1	Mariehamn
AZ	Western Asia	40.3	48.1	Baku
BA	Southern Europe	44.3	17.8	Sarajevo
BB	Caribbean	13.2	-59.6	Bridgetown
BD	Southern Asia	23.8	90.2	Dhaka
BE	Western Europe	50.8	4.5	Brussels
BF	Western Africa	12.2	-2.0	Ouagadougou
BG	Eastern Europe	42.8	25.2	Sofia
BH	Western Asia	26.2	50.6	Manama
BI	Eastern Africa	-3.3	29.7	Gitega
BJ	Western Africa	8.0	2.3	Porto-Novo
BL	Caribbean	17.9	-62.8	Gustavia
BM	Northern America	32.3	-64.7	Hamilton
BN	South-eastern Asia	4.8	114.7	Bandar Seri Begawan
BO	South America	-17.5	-65.5	Sucre
BQ	Caribbean	14.5	-66.1	Kralendijk
BR	South America	-17.1	-45.7	Brasília
BS	Caribbean	25.5	-77.5	Nassau
BT	Southern Asia	27.2	90.2	Thimphu
BW	Southern Africa	-23.1	25.8	Gaborone
BY	Eastern Europe	53.6	27.8	Minsk
BZ	Central America	17.5	-88.5	Belmopan
CA	Northern America	47.0	-86.7	Ottawa
CC	Australia and New Zealand	-12.2	96.8	West Island
CD	Middle Africa	-4.0	22.2	Kinshasa
CF	Middle Africa	5.4	19.0	Bangui
CG	Middle Africa	-3.4	14.1	Brazzaville
CH	Western Europe	47.1	8.1	Bern
CI	Western Africa	6.6	-5.1	Yamoussoukro
CK	Polynesia	-21.2	-159.8	Avarua
CL	South America	-33.9	-71.6	Santiago
CM	Middle Africa	5.9	11.5	Yaoundé
CN	Eastern Asia	32.5	112.2	Beijing
CO	South America	6.0	-74.9	Bogotá
CR	Central America	10.0	-84.2	San José
CU	Caribbean	22.0	-79.8	Havana
CV	Western Africa	15.8	-24.0	Praia
CW	Caribbean	12.2	-68.9	Willemstad
CX	Australia and New Zealand	-10.4	105.7	Flying Fish Cove
CY	Western Asia	35.0	33.3	Nicosia
CZ	Eastern Europe	49.8	15.7	Prague
DE	Western Europe	50.8	10.0	Berlin
DJ	Eastern Africa	11.6	43.0	Djibouti
DK	Northern Europe	55.9	10.8	Copenhagen
DM	Caribbean	15.4	-61.4	Roseau
DO	Caribbean	18.9	-70.3	Santo Domingo
DZ	Northern Africa	35.5	3.6	Algiers
EC	South America	-1.5	-79.4	Quito
EE	Northern Europe	58.9	25.6	Tallinn
EG	Northern Africa	29.6	31.3	Cairo
EH	Northern Africa	26.1	-14.2	
ER	Eastern Africa	15.1	39.1	Asmara
ES	Southern Europe	39.9	-3.2	Madrid
ET	Eastern Africa	9.2	38.8	Addis Ababa
FI	Northern Europe	62.1	25.0	Helsinki
FJ	Melanesia	-17.8	177.9	Suva
FK	South America	-51.7	-57.9	Stanley
FM	Micronesia	7.0	152.7	Palikir - National Government Center
FO	Northern Europe	62.0	-6.8	Tórshavn
FR	Western Europe	47.0	2.6	Paris
GA	Middle Africa	-0.6	11.0	Libreville
GB	Northern Europe	52.8	-1.7	London
GD	Caribbean	12.2	-61.7	Saint George's
GE	Western Asia	42.1	43.3	Tbilisi
GF	South America	5.0	-52.9	Cayenne
GG	Northern Europe	49.5	-2.5	Saint Peter Port
GH	Western Africa	6.6	-0.9	Accra
GI	Southern Europe	36.1	-5.4	Gibraltar
GL	Northern America	66.2	-50.9	Nuuk
GM	Western Africa	13.4	-15.6	Banjul
GN	Western Africa	10.0	-12.2	Conakry
GP	Caribbean	16.2	-61.6	Basse-Terre
GQ	Middle Africa	2.2	9.8	Malabo
GR	Southern Europe	38.9	23.2	Athens
GT	Central America	14.8	-90.8	Guatemala City
GU	Micronesia	13.5	144.8	Hagåtña
GW	Western Africa	11.9	-15.4	Bissau
GY	South America	6.5	-58.2	Georgetown
HK	Eastern Asia	22.3	114.1	Hong Kong
HN	Central America	14.8	-87.5	Tegucigalpa
HR	Southern Europe	45.2	16.5	Zagreb
HT	Caribbean	18.9	-72.6	Port-au-Prince
HU	Eastern Europe	47.3	19.5	Budapest
ID	South-eastern Asia	-5.0	110.7	Jakarta
IE	Northern Europe	53.2	-7.3	Dublin
IL	Western Asia	32.2	35.0	
IM	Northern Europe	54.2	-4.5	Douglas
IN	Southern Asia	21.5	79.1	New Delhi
IO	Eastern Africa			
IQ	Western Asia	33.6	44.8	Baghdad
IR	Southern Asia	34.1	51.4	Tehran
IS	Northern Europe	64.5	-20.8	Reykjavík
IT	Southern Europe	43.2	11.9	Rome
JE	Northern Europe	49.2	-2.1	Saint Helier
JM	Caribbean	18.1	-77.1	Kingston
JO	Western Asia	32.0	35.9	Amman
JP	Eastern Asia	35.7	137.0	Tokyo
KE	Eastern Africa	-0.7	36.6	Nairobi
KG	Central Asia	41.5	73.6	Bishkek
KH	South-eastern Asia	12.1	104.6	Phnom Penh
KI	Micronesia	1.1	143.5	Tarawa
KM	Eastern Africa	-12.0	43.9	Moroni
KN	Caribbean	17.3	-62.7	Basseterre
KP	Eastern Asia	39.8	126.9	Pyongyang
KR	Eastern Asia	36.4	127.6	Seoul
KW	Western Asia	29.2	48.0	Kuwait City
KY	Caribbean	19.3	-81.3	George Town
KZ	Central Asia	47.8	69.0	Astana
LA	South-eastern Asia	18.0	103.7	Vientiane
LB	Western Asia	33.8	35.6	Beirut
LC	Caribbean	13.9	-61.0	Castries
LI	Western Europe	47.2	9.5	Vaduz
LK	Southern Asia	7.2	80.3	Colombo
LR	Western Africa	6.4	-9.8	Monrovia
LS	Southern Africa	-29.5	27.9	Maseru
LT	Northern Europe	55.2	24.0	Vilnius
LU	Western Europe	49.7	6.1	Luxembourg
LV	Northern Europe	56.9	24.5	Riga
LY	Northern Africa	31.3	15.9	Tripoli
MA	Northern Africa	33.3	-6.3	Rabat
MC	Western Europe	43.7	7.4	Monaco
MD	Eastern Europe	47.1	28.6	Chisinau
ME	Southern Europe	42.5	19.1	Podgorica
MF	Caribbean	18.1	-63.1	Marigot
MG	Eastern Africa	-19.2	47.4	Antananarivo
MH	Micronesia	7.8	169.6	Majuro
MK	Southern Europe	41.7	21.5	Skopje
ML	Western Africa	13.7	-6.0	Bamako
MM	South-eastern Asia	18.8	96.3	Nay Pyi Taw
MN	Eastern Asia	47.8	103.3	Ulan Bator
MO	Eastern Asia	22.2	113.5	Macau
MP	Micronesia	15.1	145.7	Saipan
MQ	Caribbean	14.6	-61.0	Fort-de-France
MR	Western Africa	18.1	-13.8	Nouakchott
MS	Caribbean	16.8	-62.2	Plymouth
MT	Southern Europe	35.9	14.4	Valletta
MU	Eastern Africa	-20.2	57.7	Port Louis
MV	Southern Asia	3.3	73.3	Male
MW	Eastern Africa	-14.0	34.4	Lilongwe
MX	Central America	20.4	-99.4	Mexico City
MY	South-eastern Asia	3.8	104.3	Kuala Lumpur
MZ	Eastern Africa	-19.5	35.6	Maputo
NA	Southern Africa	-21.7	17.0	Windhoek
NC	Melanesia	-21.5	165.9	Nouméa
NE	Western Africa	14.2	6.1	Niamey
NF	Australia and New Zealand	-29.1	168.0	Kingston
NG	Western Africa	8.5	7.0	Abuja
NI	Central America	12.5	-86.0	Managua
NL	Western Europe	52.1	5.4	Amsterdam
NO	Northern Europe	61.5	10.1	Oslo
NP	Southern Asia	27.6	84.6	Kathmandu
NR	Micronesia	-0.5	166.9	Yaren
NU	Polynesia	-19.1	-169.9	Alofi
NZ	Australia and New Zealand	-39.9	174.1	Wellington
OM	Western Asia	23.3	57.4	Muscat
PA	Central America	8.6	-80.6	Panamá
PE	South America	-10.5	-75.9	Lima
PF	Polynesia	-17.5	-149.3	Papeete
PG	Melanesia	-6.5	147.0	Port Moresby
PH	South-eastern Asia	11.9	122.6	Manila
PK	Southern Asia	30.3	71.3	Islamabad
PL	Eastern Europe	51.5	19.3	Warsaw
PM	Northern America	46.9	-56.2	Saint-Pierre
PN	Polynesia	-25.1	-130.1	Adamstown
PR	Caribbean	18.3	-66.4	San Juan
PS	Western Asia	31.9	35.1	
PT	Southern Europe	39.5	-9.7	Lisbon
PW	Micronesia	7.3	134.4	Ngerulmud
PY	South America	-25.4	-56.8	Asunción
QA	Western Asia	25.4	51.4	Doha
RE	Eastern Africa	-21.1	55.5	Saint-Denis
RO	Eastern Europe	45.8	25.2	Bucharest
RS	Southern Europe	44.7	20.4	Belgrade
RU	Eastern Europe	53.7	55.5	Moscow
RW	Eastern Africa	-2.0	29.8	Kigali
SA	Western Asia	24.1	43.6	Riyadh
SB	Melanesia	-9.2	160.0	Honiara
SC	Eastern Africa	-4.7	55.5	Victoria
SD	Northern Africa	14.4	31.8	Khartoum
SE	Northern Europe	59.0	15.4	Stockholm
SG	South-eastern Asia	1.3	103.8	Singapore
SH	Western Africa	-17.3	-8.3	Jamestown
SI	Southern Europe	46.2	14.9	Ljubljana
SJ	Northern Europe	77.7	13.9	Longyearbyen
SK	Eastern Europe	48.7	19.1	Bratislava
SL	Western Africa	8.4	-11.9	Freetown
SM	Southern Europe	43.9	12.5	San Marino
SN	Western Africa	14.6	-16.2	Dakar
SO	Eastern Africa	5.1	45.3	Mogadishu
SR	South America	5.7	-55.3	Paramaribo
SS	Eastern Africa	6.8	29.7	Juba
ST	Middle Africa	0.5	6.8	São Tomé
SV	Central America	13.7	-89.0	San Salvador
SX	Caribbean	18.0	-63.1	Philipsburg
SY	Western Asia	34.9	37.1	Damascus
SZ	Southern Africa	-26.5	31.4	Mbabane
TC	Caribbean	21.5	-71.3	Cockburn Town
TD	Middle Africa	11.4	17.1	N'Djamena
TF	Eastern Africa	-49.3	70.2	Port-aux-Français
TG	Western Africa	7.9	1.1	Lomé
TH	South-eastern Asia	13.9	100.9	Bangkok
TJ	Central Asia	38.9	69.5	Dushanbe
TK	Polynesia	-9.0	-172.0	
TL	South-eastern Asia	-8.7	125.7	Dili
TM	Central Asia	39.0	59.9	Ashgabat
TN	Northern Africa	35.8	10.1	Tunis
TO	Polynesia	-20.6	-174.9	Nuku‘alofa
TR	Western Asia	39.1	34.0	Ankara
TT	Caribbean	10.5	-61.4	Port of Spain
TV	Polynesia	-8.0	178.7	Funafuti
TW	Eastern Asia	24.3	121.0	Taipei
TZ	Eastern Africa	-5.9	35.5	Dodoma
UA	Eastern Europe	48.2	31.2	Kyiv
UG	Eastern Africa	0.9	32.1	Kampala
US	Northern America	38.2	-91.3	Washington
UY	South America	-33.6	-56.3	Montevideo
UZ	Central Asia	40.6	67.8	Tashkent
VA	Southern Europe	41.9	12.5	Vatican City
VC	Caribbean	13.2	-61.2	Kingstown
VE	South America	9.7	-67.9	Caracas
VG	Caribbean	18.4	-64.6	Road Town
VI	Caribbean	18.0	-64.8	Charlotte Amalie
VN	South-eastern Asia	14.7	106.6	Hanoi
VU	Melanesia	-16.6	167.8	Port-Vila
WF	Polynesia	-13.4	-176.5	Mata-Utu
WS	Polynesia	-13.8	-172.0	Apia
XK	Southern Europe	42.5	20.9	Pristina
YE	Western Asia	14.5	45.0	Sanaa
YT	Eastern Africa	-12.8	45.2	Mamoudzou
ZA	Southern Africa	-28.6	26.9	Pretoria
ZM	Eastern Africa	-13.6	28.4	Lusaka
ZW	Eastern Africa	-18.7	30.4	Harare`;

/** Names in the order of the codes. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  en: `Andorra	United Arab Emirates	Afghanistan	Antigua & Barbuda	Anguilla	Albania	Armenia	Angola	Argentina	American Samoa	Austria	Australia	Aruba	Åland Islands	Azerbaijan	Bosnia & Herzegovina|Bosnia	Barbados	Bangladesh	Belgium	Burkina Faso	Bulgaria	Bahrain	Burundi	Benin	St. Barthélemy	Bermuda	Brunei	Bolivia	Caribbean Netherlands	Brazil	Bahamas	Bhutan	Botswana	Belarus	Belize	Canada	Cocos (Keeling) Islands|Cocos Islands	Congo - Kinshasa	Central African Republic	Congo - Brazzaville	Switzerland	Côte d’Ivoire	Cook Islands	Chile	Cameroon	China	Colombia	Costa Rica	Cuba	Cape Verde	Curaçao	Christmas Island	Cyprus	Czechia	Germany	Djibouti	Denmark	Dominica	Dominican Republic	Algeria	Ecuador	Estonia	Egypt	Western Sahara	Eritrea	Spain	Ethiopia	Finland	Fiji	Falkland Islands	Micronesia	Faroe Islands	France	Gabon	United Kingdom|UK	Grenada	Georgia	French Guiana	Guernsey	Ghana	Gibraltar	Greenland	Gambia	Guinea	Guadeloupe	Equatorial Guinea	Greece	Guatemala	Guam	Guinea-Bissau	Guyana	Hong Kong SAR China|Hong Kong	Honduras	Croatia	Haiti	Hungary	Indonesia	Ireland	Israel	Isle of Man	India	British Indian Ocean Territory	Iraq	Iran	Iceland	Italy	Jersey	Jamaica	Jordan	Japan	Kenya	Kyrgyzstan	Cambodia	Kiribati	Comoros	St. Kitts & Nevis	North Korea	South Korea	Kuwait	Cayman Islands	Kazakhstan	Laos	Lebanon	St. Lucia	Liechtenstein	Sri Lanka	Liberia	Lesotho	Lithuania	Luxembourg	Latvia	Libya	Morocco	Monaco	Moldova	Montenegro	St. Martin	Madagascar	Marshall Islands	North Macedonia	Mali	Myanmar (Burma)|Myanmar	Mongolia	Macao SAR China|Macao	Northern Mariana Islands	Martinique	Mauritania	Montserrat	Malta	Mauritius	Maldives	Malawi	Mexico	Malaysia	Mozambique	Namibia	New Caledonia	Niger	Norfolk Island	Nigeria	Nicaragua	Netherlands	Norway	Nepal	Nauru	Niue	New Zealand	Oman	Panama	Peru	French Polynesia	Papua New Guinea	Philippines	Pakistan	Poland	St. Pierre & Miquelon	Pitcairn Islands|Pitcairn	Puerto Rico	Palestinian Territories|Palestine	Portugal	Palau	Paraguay	Qatar	Réunion	Romania	Serbia	Russia	Rwanda	Saudi Arabia	Solomon Islands	Seychelles	Sudan	Sweden	Singapore	St. Helena	Slovenia	Svalbard & Jan Mayen	Slovakia	Sierra Leone	San Marino	Senegal	Somalia	Suriname	South Sudan	São Tomé & Príncipe	El Salvador	Sint Maarten	Syria	Eswatini	Turks & Caicos Islands	Chad	French Southern Territories	Togo	Thailand	Tajikistan	Tokelau	Timor-Leste	Turkmenistan	Tunisia	Tonga	Türkiye	Trinidad & Tobago	Tuvalu	Taiwan	Tanzania	Ukraine	Uganda	United States|US	Uruguay	Uzbekistan	Vatican City	St. Vincent & Grenadines	Venezuela	British Virgin Islands	U.S. Virgin Islands	Vietnam	Vanuatu	Wallis & Futuna	Samoa	Kosovo	Yemen	Mayotte	South Africa	Zambia	Zimbabwe`,
  de: `Andorra	Vereinigte Arabische Emirate	Afghanistan	Antigua und Barbuda	Anguilla	Albanien	Armenien	Angola	Argentinien	Amerikanisch-Samoa	Österreich	Australien	Aruba	Ålandinseln	Aserbaidschan	Bosnien und Herzegowina	Barbados	Bangladesch	Belgien	Burkina Faso	Bulgarien	Bahrain	Burundi	Benin	St. Barthélemy	Bermuda	Brunei Darussalam	Bolivien	Karibische Niederlande	Brasilien	Bahamas	Bhutan	Botsuana	Belarus	Belize	Kanada	Kokosinseln	Kongo-Kinshasa	Zentralafrikanische Republik	Kongo-Brazzaville	Schweiz	Côte d’Ivoire	Cookinseln	Chile	Kamerun	China	Kolumbien	Costa Rica	Kuba	Cabo Verde	Curaçao	Weihnachtsinsel	Zypern	Tschechien	Deutschland	Dschibuti	Dänemark	Dominica	Dominikanische Republik	Algerien	Ecuador	Estland	Ägypten	Westsahara	Eritrea	Spanien	Äthiopien	Finnland	Fidschi	Falklandinseln	Mikronesien	Färöer	Frankreich	Gabun	Vereinigtes Königreich|UK	Grenada	Georgien	Französisch-Guayana	Guernsey	Ghana	Gibraltar	Grönland	Gambia	Guinea	Guadeloupe	Äquatorialguinea	Griechenland	Guatemala	Guam	Guinea-Bissau	Guyana	Sonderverwaltungsregion Hongkong|Hongkong	Honduras	Kroatien	Haiti	Ungarn	Indonesien	Irland	Israel	Isle of Man	Indien	Britisches Territorium im Indischen Ozean	Irak	Iran	Island	Italien	Jersey	Jamaika	Jordanien	Japan	Kenia	Kirgisistan	Kambodscha	Kiribati	Komoren	St. Kitts und Nevis	Nordkorea	Südkorea	Kuwait	Kaimaninseln	Kasachstan	Laos	Libanon	St. Lucia	Liechtenstein	Sri Lanka	Liberia	Lesotho	Litauen	Luxemburg	Lettland	Libyen	Marokko	Monaco	Republik Moldau	Montenegro	St. Martin	Madagaskar	Marshallinseln	Nordmazedonien	Mali	Myanmar	Mongolei	Sonderverwaltungsregion Macau|Macau	Nördliche Marianen	Martinique	Mauretanien	Montserrat	Malta	Mauritius	Malediven	Malawi	Mexiko	Malaysia	Mosambik	Namibia	Neukaledonien	Niger	Norfolkinsel	Nigeria	Nicaragua	Niederlande	Norwegen	Nepal	Nauru	Niue	Neuseeland	Oman	Panama	Peru	Französisch-Polynesien	Papua-Neuguinea	Philippinen	Pakistan	Polen	St. Pierre und Miquelon	Pitcairninseln	Puerto Rico	Palästinensische Autonomiegebiete|Palästina	Portugal	Palau	Paraguay	Katar	Réunion	Rumänien	Serbien	Russland	Ruanda	Saudi-Arabien	Salomonen	Seychellen	Sudan	Schweden	Singapur	St. Helena	Slowenien	Spitzbergen und Jan Mayen	Slowakei	Sierra Leone	San Marino	Senegal	Somalia	Suriname	Südsudan	São Tomé und Príncipe	El Salvador	Sint Maarten	Syrien	Eswatini	Turks- und Caicosinseln	Tschad	Französische Süd- und Antarktisgebiete	Togo	Thailand	Tadschikistan	Tokelau	Timor-Leste	Turkmenistan	Tunesien	Tonga	Türkei	Trinidad und Tobago	Tuvalu	Taiwan	Tansania	Ukraine	Uganda	Vereinigte Staaten|USA	Uruguay	Usbekistan	Vatikanstadt	St. Vincent und die Grenadinen	Venezuela	Britische Jungferninseln	Amerikanische Jungferninseln	Vietnam	Vanuatu	Wallis und Futuna	Samoa	Kosovo	Jemen	Mayotte	Südafrika	Sambia	Simbabwe`,
  fr: `Andorre	Émirats arabes unis	Afghanistan	Antigua-et-Barbuda	Anguilla	Albanie	Arménie	Angola	Argentine	Samoa américaines	Autriche	Australie	Aruba	Îles Åland	Azerbaïdjan	Bosnie-Herzégovine	Barbade	Bangladesh	Belgique	Burkina Faso	Bulgarie	Bahreïn	Burundi	Bénin	Saint-Barthélemy	Bermudes	Brunei	Bolivie	Pays-Bas caribéens	Brésil	Bahamas	Bhoutan	Botswana	Biélorussie	Belize	Canada	Îles Cocos	Congo-Kinshasa	République centrafricaine	Congo-Brazzaville	Suisse	Côte d’Ivoire	Îles Cook	Chili	Cameroun	Chine	Colombie	Costa Rica	Cuba	Cap-Vert	Curaçao	Île Christmas	Chypre	Tchéquie	Allemagne	Djibouti	Danemark	Dominique	République dominicaine	Algérie	Équateur	Estonie	Égypte	Sahara occidental	Érythrée	Espagne	Éthiopie	Finlande	Fidji	Îles Malouines	Micronésie	Îles Féroé	France	Gabon	Royaume-Uni|R.-U.	Grenade	Géorgie	Guyane française	Guernesey	Ghana	Gibraltar	Groenland	Gambie	Guinée	Guadeloupe	Guinée équatoriale	Grèce	Guatemala	Guam	Guinée-Bissau	Guyana	R.A.S. chinoise de Hong Kong|Hong Kong	Honduras	Croatie	Haïti	Hongrie	Indonésie	Irlande	Israël	Île de Man	Inde	Territoire britannique de l’océan Indien	Irak	Iran	Islande	Italie	Jersey	Jamaïque	Jordanie	Japon	Kenya	Kirghizstan	Cambodge	Kiribati	Comores	Saint-Christophe-et-Niévès	Corée du Nord	Corée du Sud	Koweït	Îles Caïmans	Kazakhstan	Laos	Liban	Sainte-Lucie	Liechtenstein	Sri Lanka	Liberia	Lesotho	Lituanie	Luxembourg	Lettonie	Libye	Maroc	Monaco	Moldavie	Monténégro	Saint-Martin	Madagascar	Îles Marshall	Macédoine du Nord	Mali	Myanmar (Birmanie)	Mongolie	R.A.S. chinoise de Macao|Macao	Îles Mariannes du Nord	Martinique	Mauritanie	Montserrat	Malte	Maurice	Maldives	Malawi	Mexique	Malaisie	Mozambique	Namibie	Nouvelle-Calédonie	Niger	Île Norfolk	Nigeria	Nicaragua	Pays-Bas	Norvège	Népal	Nauru	Niue	Nouvelle-Zélande	Oman	Panama	Pérou	Polynésie française	Papouasie-Nouvelle-Guinée	Philippines	Pakistan	Pologne	Saint-Pierre-et-Miquelon	Îles Pitcairn	Porto Rico	Territoires palestiniens|Palestine	Portugal	Palaos	Paraguay	Qatar	La Réunion	Roumanie	Serbie	Russie	Rwanda	Arabie saoudite	Îles Salomon	Seychelles	Soudan	Suède	Singapour	Sainte-Hélène	Slovénie	Svalbard et Jan Mayen	Slovaquie	Sierra Leone	Saint-Marin	Sénégal	Somalie	Suriname	Soudan du Sud	Sao Tomé-et-Principe	Salvador	Saint-Martin (partie néerlandaise)	Syrie	Eswatini	Îles Turques-et-Caïques	Tchad	Terres australes françaises	Togo	Thaïlande	Tadjikistan	Tokelau	Timor oriental	Turkménistan	Tunisie	Tonga	Turquie	Trinité-et-Tobago	Tuvalu	Taïwan	Tanzanie	Ukraine	Ouganda	États-Unis|É.-U.	Uruguay	Ouzbékistan	État de la Cité du Vatican	Saint-Vincent-et-les Grenadines	Venezuela	Îles Vierges britanniques	Îles Vierges des États-Unis	Viêt Nam	Vanuatu	Wallis-et-Futuna	Samoa	Kosovo	Yémen	Mayotte	Afrique du Sud	Zambie	Zimbabwe`,
  es: `Andorra	Emiratos Árabes Unidos	Afganistán	Antigua y Barbuda	Anguila	Albania	Armenia	Angola	Argentina	Samoa Americana	Austria	Australia	Aruba	Islas Aland	Azerbaiyán	Bosnia y Herzegovina	Barbados	Bangladés	Bélgica	Burkina Faso	Bulgaria	Baréin	Burundi	Benín	San Bartolomé	Bermudas	Brunéi	Bolivia	Caribe neerlandés	Brasil	Bahamas	Bután	Botsuana	Bielorrusia	Belice	Canadá	Islas Cocos	República Democrática del Congo	República Centroafricana	Congo	Suiza	Côte d’Ivoire	Islas Cook	Chile	Camerún	China	Colombia	Costa Rica	Cuba	Cabo Verde	Curazao	Isla de Navidad	Chipre	Chequia	Alemania	Yibuti	Dinamarca	Dominica	República Dominicana	Argelia	Ecuador	Estonia	Egipto	Sáhara Occidental	Eritrea	España	Etiopía	Finlandia	Fiyi	Islas Malvinas	Micronesia	Islas Feroe	Francia	Gabón	Reino Unido|RU	Granada	Georgia	Guayana Francesa	Guernesey	Ghana	Gibraltar	Groenlandia	Gambia	Guinea	Guadalupe	Guinea Ecuatorial	Grecia	Guatemala	Guam	Guinea-Bisáu	Guyana	RAE de Hong Kong (China)|Hong Kong	Honduras	Croacia	Haití	Hungría	Indonesia	Irlanda	Israel	Isla de Man	India	Territorio Británico del Océano Índico	Irak	Irán	Islandia	Italia	Jersey	Jamaica	Jordania	Japón	Kenia	Kirguistán	Camboya	Kiribati	Comoras	San Cristóbal y Nieves	Corea del Norte	Corea del Sur	Kuwait	Islas Caimán	Kazajistán	Laos	Líbano	Santa Lucía	Liechtenstein	Sri Lanka	Liberia	Lesoto	Lituania	Luxemburgo	Letonia	Libia	Marruecos	Mónaco	Moldavia	Montenegro	San Martín	Madagascar	Islas Marshall	Macedonia del Norte	Mali	Myanmar (Birmania)	Mongolia	RAE de Macao (China)|Macao	Islas Marianas del Norte	Martinica	Mauritania	Montserrat	Malta	Mauricio	Maldivas	Malaui	México	Malasia	Mozambique	Namibia	Nueva Caledonia	Níger	Isla Norfolk	Nigeria	Nicaragua	Países Bajos	Noruega	Nepal	Nauru	Niue	Nueva Zelanda	Omán	Panamá	Perú	Polinesia Francesa	Papúa Nueva Guinea	Filipinas	Pakistán	Polonia	San Pedro y Miquelón	Islas Pitcairn	Puerto Rico	Territorios Palestinos|Palestina	Portugal	Palaos	Paraguay	Catar	Reunión	Rumanía	Serbia	Rusia	Ruanda	Arabia Saudí	Islas Salomón	Seychelles	Sudán	Suecia	Singapur	Santa Elena	Eslovenia	Svalbard y Jan Mayen	Eslovaquia	Sierra Leona	San Marino	Senegal	Somalia	Surinam	Sudán del Sur	Santo Tomé y Príncipe	El Salvador	Sint Maarten	Siria	Esuatini	Islas Turcas y Caicos	Chad	Territorios Australes Franceses	Togo	Tailandia	Tayikistán	Tokelau	Timor-Leste	Turkmenistán	Túnez	Tonga	Turquía	Trinidad y Tobago	Tuvalu	Taiwán	Tanzania	Ucrania	Uganda	Estados Unidos|EE. UU.	Uruguay	Uzbekistán	Ciudad del Vaticano	San Vicente y las Granadinas	Venezuela	Islas Vírgenes Británicas	Islas Vírgenes de EE. UU.	Vietnam	Vanuatu	Wallis y Futuna	Samoa	Kosovo	Yemen	Mayotte	Sudáfrica	Zambia	Zimbabue`,
  pt: `Andorra	Emirados Árabes Unidos	Afeganistão	Antígua e Barbuda	Anguila	Albânia	Armênia	Angola	Argentina	Samoa Americana	Áustria	Austrália	Aruba	Ilhas Aland	Azerbaijão	Bósnia e Herzegovina	Barbados	Bangladesh	Bélgica	Burquina Faso	Bulgária	Barein	Burundi	Benin	São Bartolomeu	Bermudas	Brunei	Bolívia	Países Baixos Caribenhos	Brasil	Bahamas	Butão	Botsuana	Bielorrússia	Belize	Canadá	Ilhas Cocos (Keeling)	Congo - Kinshasa	República Centro-Africana	República do Congo	Suíça	Costa do Marfim	Ilhas Cook	Chile	Camarões	China	Colômbia	Costa Rica	Cuba	Cabo Verde	Curaçao	Ilha Christmas	Chipre	Tchéquia	Alemanha	Djibuti	Dinamarca	Dominica	República Dominicana	Argélia	Equador	Estônia	Egito	Saara Ocidental	Eritreia	Espanha	Etiópia	Finlândia	Fiji	Ilhas Malvinas	Micronésia	Ilhas Faroé	França	Gabão	Reino Unido	Granada	Geórgia	Guiana Francesa	Guernsey	Gana	Gibraltar	Groenlândia	Gâmbia	Guiné	Guadalupe	Guiné Equatorial	Grécia	Guatemala	Guam	Guiné-Bissau	Guiana	Hong Kong, RAE da China|Hong Kong	Honduras	Croácia	Haiti	Hungria	Indonésia	Irlanda	Israel	Ilha de Man	Índia	Território Britânico do Oceano Índico	Iraque	Irã	Islândia	Itália	Jersey	Jamaica	Jordânia	Japão	Quênia	Quirguistão	Camboja	Quiribati	Comores	São Cristóvão e Névis	Coreia do Norte	Coreia do Sul	Kuwait	Ilhas Cayman	Cazaquistão	Laos	Líbano	Santa Lúcia	Liechtenstein	Sri Lanka	Libéria	Lesoto	Lituânia	Luxemburgo	Letônia	Líbia	Marrocos	Mônaco	Moldávia	Montenegro	São Martinho	Madagascar	Ilhas Marshall	Macedônia do Norte	Mali	Mianmar (Birmânia)	Mongólia	Macau, RAE da China|Macau	Ilhas Marianas do Norte	Martinica	Mauritânia	Montserrat	Malta	Maurício	Maldivas	Malaui	México	Malásia	Moçambique	Namíbia	Nova Caledônia	Níger	Ilha Norfolk	Nigéria	Nicarágua	Países Baixos	Noruega	Nepal	Nauru	Niue	Nova Zelândia	Omã	Panamá	Peru	Polinésia Francesa	Papua-Nova Guiné	Filipinas	Paquistão	Polônia	São Pedro e Miquelão	Ilhas Pitcairn	Porto Rico	Territórios palestinos|Palestina	Portugal	Palau	Paraguai	Catar	Reunião	Romênia	Sérvia	Rússia	Ruanda	Arábia Saudita	Ilhas Salomão	Seicheles	Sudão	Suécia	Singapura	Santa Helena	Eslovênia	Svalbard e Jan Mayen	Eslováquia	Serra Leoa	San Marino	Senegal	Somália	Suriname	Sudão do Sul	São Tomé e Príncipe	El Salvador	Sint Maarten	Síria	Essuatíni	Ilhas Turcas e Caicos	Chade	Territórios Franceses do Sul	Togo	Tailândia	Tadjiquistão	Tokelau	Timor-Leste	Turcomenistão	Tunísia	Tonga	Turquia	Trinidad e Tobago	Tuvalu	Taiwan	Tanzânia	Ucrânia	Uganda	Estados Unidos|EUA	Uruguai	Uzbequistão	Cidade do Vaticano	São Vicente e Granadinas	Venezuela	Ilhas Virgens Britânicas	Ilhas Virgens Americanas	Vietnã	Vanuatu	Wallis e Futuna	Samoa	Kosovo	Iêmen	Mayotte	África do Sul	Zâmbia	Zimbábue`,
  ar: `أندورا	الإمارات العربية المتحدة	أفغانستان	أنتيغوا وبربودا	أنغويلا	ألبانيا	أرمينيا	أنغولا	الأرجنتين	ساموا الأمريكية	النمسا	أستراليا	أروبا	جزر آلاند	أذربيجان	البوسنة والهرسك	بربادوس	بنغلاديش	بلجيكا	بوركينا فاسو	بلغاريا	البحرين	بوروندي	بنين	سان بارتليمي	برمودا	بروناي	بوليفيا	هولندا الكاريبية	البرازيل	جزر البهاما	بوتان	بوتسوانا	بيلاروس	بليز	كندا	جزر كوكوس (كيلينغ)	الكونغو - كينشاسا	جمهورية أفريقيا الوسطى	الكونغو - برازافيل	سويسرا	ساحل العاج	جزر كوك	تشيلي	الكاميرون	الصين	كولومبيا	كوستاريكا	كوبا	الرأس الأخضر	كوراساو	جزيرة كريسماس	قبرص	التشيك	ألمانيا	جيبوتي	الدانمرك	دومينيكا	جمهورية الدومينيكان	الجزائر	الإكوادور	إستونيا	مصر	الصحراء الغربية	إريتريا	إسبانيا	إثيوبيا	فنلندا	فيجي	جزر فوكلاند	ميكرونيزيا	جزر فارو	فرنسا	الغابون	المملكة المتحدة	غرينادا	جورجيا	غويانا الفرنسية	غيرنزي	غانا	جبل طارق	غرينلاند	غامبيا	غينيا	غوادلوب	غينيا الاستوائية	اليونان	غواتيمالا	غوام	غينيا بيساو	غيانا	هونغ كونغ الصينية (منطقة إدارية خاصة)|هونغ كونغ	هندوراس	كرواتيا	هايتي	هنغاريا	إندونيسيا	أيرلندا	إسرائيل	جزيرة مان	الهند	الإقليم البريطاني في المحيط الهندي	العراق	إيران	آيسلندا	إيطاليا	جيرسي	جامايكا	الأردن	اليابان	كينيا	قيرغيزستان	كمبوديا	كيريباتي	جزر القمر	سانت كيتس ونيفيس	كوريا الشمالية	كوريا الجنوبية	الكويت	جزر كايمان	كازاخستان	لاوس	لبنان	سانت لوسيا	ليختنشتاين	سريلانكا	ليبيريا	ليسوتو	ليتوانيا	لوكسمبورغ	لاتفيا	ليبيا	المغرب	موناكو	مولدوفا	الجبل الأسود	سان مارتن	مدغشقر	جزر مارشال	مقدونيا الشمالية	مالي	ميانمار (بورما)	منغوليا	منطقة ماكاو الإدارية الخاصة|مكاو	جزر ماريانا الشمالية	جزر المارتينيك	موريتانيا	مونتسرات	مالطا	موريشيوس	جزر المالديف	ملاوي	المكسيك	ماليزيا	موزمبيق	ناميبيا	كاليدونيا الجديدة	النيجر	جزيرة نورفولك	نيجيريا	نيكاراغوا	هولندا	النرويج	نيبال	ناورو	نيوي	نيوزيلندا	عُمان	بنما	بيرو	بولينيزيا الفرنسية	بابوا غينيا الجديدة	الفلبين	باكستان	بولندا	سان بيير ومكويلون	جزر بيتكيرن	بورتوريكو	الأراضي الفلسطينية|فلسطين	البرتغال	بالاو	باراغواي	قطر	روينيون	رومانيا	صربيا	روسيا	رواندا	المملكة العربية السعودية	جزر سليمان	سيشل	السودان	السويد	سنغافورة	سانت هيلينا	سلوفينيا	سفالبارد وجان ماين	سلوفاكيا	سيراليون	سان مارينو	السنغال	الصومال	سورينام	جنوب السودان	ساو تومي وبرينسيبي	السلفادور	سانت مارتن	سوريا	إسواتيني	جزر توركس وكايكوس	تشاد	الأقاليم الجنوبية الفرنسية	توغو	تايلاند	طاجيكستان	توكيلاو	تيمور - ليشتي	تركمانستان	تونس	تونغا	تركيا	ترينيداد وتوباغو	توفالو	تايوان	تنزانيا	أوكرانيا	أوغندا	الولايات المتحدة	أورغواي	أوزبكستان	الفاتيكان	سانت فنسنت وجزر غرينادين	فنزويلا	جزر فيرجن البريطانية	جزر فيرجن الأمريكية	فيتنام	فانواتو	جزر والس وفوتونا	ساموا	كوسوفو	اليمن	مايوت	جنوب أفريقيا	زامبيا	زيمبابوي`,
  ur: `انڈورا	متحدہ عرب امارات	افغانستان	انٹیگوا اور باربودا	انگوئیلا	البانیہ	آرمینیا	انگولا	ارجنٹینا	امریکی ساموآ	آسٹریا	آسٹریلیا	اروبا	آلینڈ آئلینڈز	آذربائیجان	بوسنیا اور ہرزیگووینا	بارباڈوس	بنگلہ دیش	بیلجیم	برکینا فاسو	بلغاریہ	بحرین	برونڈی	بینن	سینٹ برتھلیمی	برمودا	برونائی	بولیویا	کریبیائی نیدرلینڈز	برازیل	بہاماس	بھوٹان	بوتسوانا	بیلاروس	بیلائز	کینیڈا	کوکوس (کیلنگ) جزائر	کانگو - کنشاسا	وسط افریقی جمہوریہ	کانگو - برازاویلے	سوئٹزر لینڈ	کوٹ ڈی آئیوری	کک آئلینڈز	چلی	کیمرون	چین	کولمبیا	کوسٹا ریکا	کیوبا	کیپ ورڈی	کیوراکاؤ	جزیرہ کرسمس	قبرص	چیکیا	جرمنی	جبوتی	ڈنمارک	ڈومنیکا	جمہوریہ ڈومينيکن	الجیریا	ایکواڈور	اسٹونیا	مصر	مغربی صحارا	اریٹیریا	ہسپانیہ	ایتھوپیا	فن لینڈ	فجی	فاکلینڈ جزائر	مائکرونیشیا	جزائر فارو	فرانس	گیبون	سلطنت متحدہ|یو کے	گریناڈا	جارجیا	فرینچ گیانا	گوئرنسی	گھانا	جبل الطارق	گرین لینڈ	گیمبیا	گنی	گواڈیلوپ	استوائی گیانا	یونان	گواٹے مالا	گوام	گنی بساؤ	گیانا	ہانگ کانگ SAR چین|ہانگ کانگ	ہونڈاروس	کروشیا	ہیٹی	ہنگری	انڈونیشیا	آئرلینڈ	اسرائیل	آئل آف مین	بھارت	برطانوی بحر ہند کا علاقہ	عراق	ایران	آئس لینڈ	اٹلی	جرسی	جمائیکا	اردن	جاپان	کینیا	کرغزستان	کمبوڈیا	کریباتی	کوموروس	سینٹ کٹس اور نیویس	شمالی کوریا	جنوبی کوریا	کویت	کیمین آئلینڈز	قزاخستان	لاؤس	لبنان	سینٹ لوسیا	لیشٹنسٹائن	سری لنکا	لائبیریا	لیسوتھو	لیتھونیا	لکسمبرگ	لٹویا	لیبیا	مراکش	موناکو	مالدووا	مونٹے نیگرو	سینٹ مارٹن	مڈغاسکر	مارشل آئلینڈز	شمالی مقدونیہ	مالی	میانمار (برما)	منگولیا	مکاؤ SAR چین|مکاؤ	شمالی ماریانا آئلینڈز	مارٹینک	موریطانیہ	مونٹسیراٹ	مالٹا	ماریشس	مالدیپ	ملاوی	میکسیکو	ملائشیا	موزمبیق	نامیبیا	نیو کلیڈونیا	نائجر	نارفوک آئلینڈ	نائجیریا	نکاراگووا	نیدر لینڈز	ناروے	نیپال	نؤرو	نیئو	نیوزی لینڈ	عمان	پانامہ	پیرو	فرانسیسی پولینیشیا	پاپوآ نیو گنی	فلپائن	پاکستان	پولینڈ	سینٹ پیئر اور میکلیئون	پٹکائرن جزائر	پیورٹو ریکو	فلسطینی خطے|فلسطین	پرتگال	پلاؤ	پیراگوئے	قطر	ری یونین	رومانیہ	سربیا	روس	روانڈا	سعودی عرب	سولومن آئلینڈز	سشلیز	سوڈان	سویڈن	سنگاپور	سینٹ ہیلینا	سلووینیا	سوالبرڈ اور جان ماین	سلوواکیہ	سیرالیون	سان مارینو	سینیگل	صومالیہ	سورینام	جنوبی سوڈان	ساؤ ٹومے اور پرنسپے	ال سلواڈور	سنٹ مارٹن	شام	سواتنی	ٹرکس اور کیکوس جزائر	چاڈ	فرانسیسی جنوبی خطے	ٹوگو	تھائی لینڈ	تاجکستان	ٹوکیلاؤ	تیمور لیسٹ	ترکمانستان	تونس	ٹونگا	ترکیہ	ترینیداد اور ٹوباگو	ٹووالو	تائیوان	تنزانیہ	یوکرین	یوگنڈا	ریاست ہائے متحدہ امریکہ|امریکا	یوروگوئے	ازبکستان	ویٹیکن سٹی	سینٹ ونسنٹ اور گرینیڈائنز	وینزوئیلا	برٹش ورجن آئلینڈز	امریکی ورجن آئلینڈز	ویتنام	وینوآٹو	ویلیز اور فیوٹیونا	ساموآ	کوسووو	یمن	مایوٹ	جنوبی افریقہ	زامبیا	زمبابوے`,
  fa: `آندورا	امارات متحدهٔ عربی	افغانستان	آنتیگوا و باربودا	آنگویلا	آلبانی	ارمنستان	آنگولا	آرژانتین	ساموآی امریکا	اتریش	استرالیا	آروبا	جزایر آلاند	جمهوری آذربایجان	بوسنی و هرزگوین	باربادوس	بنگلادش	بلژیک	بورکینافاسو	بلغارستان	بحرین	بوروندی	بنین	سن بارتلمی	برمودا	برونئی	بولیوی	جزایر کارائیب هلند	برزیل	باهاما	بوتان	بوتسوانا	بلاروس	بلیز	کانادا	جزایر کوکوس	کنگو - کینشاسا	جمهوری افریقای مرکزی	کنگو - برازویل	سوئیس	ساحل عاج	جزایر کوک	شیلی	کامرون	چین	کلمبیا	کاستاریکا	کوبا	کیپ‌ورد	کوراسائو	جزیرهٔ کریسمس	قبرس	چک	آلمان	جیبوتی	دانمارک	دومینیکا	جمهوری دومینیکن	الجزایر	اکوادور	استونی	مصر	صحرای غربی	اریتره	اسپانیا	اتیوپی	فنلاند	فیجی	جزایر فالکلند	میکرونزی	جزایر فارو	فرانسه	گابن	بریتانیا	گرنادا	گرجستان	گویان فرانسه	گرنزی	غنا	جبل‌الطارق	گرینلند	گامبیا	گینه	گوادلوپ	گینهٔ استوایی	یونان	گواتمالا	گوام	گینهٔ بیسائو	گویان	هنگ‌کنگ، منطقهٔ ویژهٔ اداری چین|هنگ‌کنگ	هندوراس	کرواسی	هائیتی	مجارستان	اندونزی	ایرلند	اسرائیل	جزیرهٔ من	هند	قلمرو بریتانیا در اقیانوس هند	عراق	ایران	ایسلند	ایتالیا	جرزی	جامائیکا	اردن	ژاپن	کنیا	قرقیزستان	کامبوج	کیریباتی	کومور	سنت کیتس و نویس	کرهٔ شمالی	کرهٔ جنوبی	کویت	جزایر کِیمن	قزاقستان	لائوس	لبنان	سنت لوسیا	لیختن‌اشتاین	سری‌لانکا	لیبریا	لسوتو	لیتوانی	لوکزامبورگ	لتونی	لیبی	مراکش	موناکو	مولداوی	مونته‌نگرو	سنت مارتین	ماداگاسکار	جزایر مارشال	مقدونیهٔ شمالی	مالی	میانمار (برمه)	مغولستان	ماکائو، منطقهٔ ویژهٔ اداری چین|ماکائو	جزایر ماریانای شمالی	مارتینیک	موریتانی	مونت‌سرات	مالت	موریس	مالدیو	مالاوی	مکزیک	مالزی	موزامبیک	نامیبیا	کالدونیای جدید	نیجر	جزیرهٔ نورفولک	نیجریه	نیکاراگوئه	هلند	نروژ	نپال	نائورو	نیوئه	نیوزیلند	عمان	پاناما	پرو	پلی‌نزی فرانسه	پاپوا گینهٔ نو	فیلیپین	پاکستان	لهستان	سن پیر و میکلن	جزایر پیت‌کرن	پورتوریکو	سرزمین‌های فلسطینی|فلسطین	پرتغال	پالائو	پاراگوئه	قطر	رئونیون	رومانی	صربستان	روسیه	رواندا	عربستان سعودی|عربستان	جزایر سلیمان	سیشل	سودان	سوئد	سنگاپور	سنت هلن	اسلوونی	سوالبارد و یان ماین	اسلواکی	سیرالئون	سان‌مارینو	سنگال	سومالی	سورینام	سودان جنوبی	سائوتومه و پرینسیپ	السالوادور	سنت مارتن	سوریه	اسواتینی	جزایر تورکس و کایکوس	چاد	سرزمین‌های جنوبی فرانسه	توگو	تایلند	تاجیکستان	توکلائو	تیمور-لسته	ترکمنستان	تونس	تونگا	ترکیه	ترینیداد و توباگو	تووالو	تایوان	تانزانیا	اوکراین	اوگاندا	ایالات متحده	اروگوئه	ازبکستان	واتیکان	سنت وینسنت و گرنادین	ونزوئلا	جزایر ویرجین بریتانیا	جزایر ویرجین ایالات متحده	ویتنام	وانواتو	والیس و فوتونا	ساموآ	کوزوو	یمن	مایوت	افریقای جنوبی	زامبیا	زیمبابوه`,
  ru: `Андорра	ОАЭ	Афганистан	Антигуа и Барбуда	Ангилья	Албания	Армения	Ангола	Аргентина	Американское Самоа	Австрия	Австралия	Аруба	Аландские о-ва	Азербайджан	Босния и Герцеговина	Барбадос	Бангладеш	Бельгия	Буркина-Фасо	Болгария	Бахрейн	Бурунди	Бенин	Сен-Бартелеми	Бермудские о-ва	Бруней	Боливия	Бонэйр, Синт-Эстатиус и Саба	Бразилия	Багамы	Бутан	Ботсвана	Беларусь	Белиз	Канада	Кокосовые о-ва	Конго - Киншаса	Центрально-Африканская Республика	Конго - Браззавиль	Швейцария	Кот-д’Ивуар	о-ва Кука	Чили	Камерун	Китай	Колумбия	Коста-Рика	Куба	Кабо-Верде	Кюрасао	о-в Рождества	Кипр	Чехия	Германия	Джибути	Дания	Доминика	Доминиканская Республика	Алжир	Эквадор	Эстония	Египет	Западная Сахара	Эритрея	Испания	Эфиопия	Финляндия	Фиджи	Фолклендские о-ва	Федеративные Штаты Микронезии	Фарерские о-ва	Франция	Габон	Великобритания|Британия	Гренада	Грузия	Французская Гвиана	Гернси	Гана	Гибралтар	Гренландия	Гамбия	Гвинея	Гваделупа	Экваториальная Гвинея	Греция	Гватемала	Гуам	Гвинея-Бисау	Гайана	Гонконг (САР)|Гонконг	Гондурас	Хорватия	Гаити	Венгрия	Индонезия	Ирландия	Израиль	о-в Мэн	Индия	Британская территория в Индийском океане	Ирак	Иран	Исландия	Италия	Джерси	Ямайка	Иордания	Япония	Кения	Киргизия	Камбоджа	Кирибати	Коморы	Сент-Китс и Невис	КНДР	Республика Корея	Кувейт	о-ва Кайман	Казахстан	Лаос	Ливан	Сент-Люсия	Лихтенштейн	Шри-Ланка	Либерия	Лесото	Литва	Люксембург	Латвия	Ливия	Марокко	Монако	Молдова	Черногория	Сен-Мартен	Мадагаскар	Маршалловы о-ва	Северная Македония	Мали	Мьянма (Бирма)	Монголия	Макао (САР)|Макао	Северные Марианские о-ва	Мартиника	Мавритания	Монтсеррат	Мальта	Маврикий	Мальдивы	Малави	Мексика	Малайзия	Мозамбик	Намибия	Новая Каледония	Нигер	о-в Норфолк	Нигерия	Никарагуа	Нидерланды	Норвегия	Непал	Науру	Ниуэ	Новая Зеландия	Оман	Панама	Перу	Французская Полинезия	Папуа — Новая Гвинея	Филиппины	Пакистан	Польша	Сен-Пьер и Микелон	о-ва Питкэрн	Пуэрто-Рико	Палестинские территории|Палестина	Португалия	Палау	Парагвай	Катар	Реюньон	Румыния	Сербия	Россия	Руанда	Саудовская Аравия	Соломоновы о-ва	Сейшельские о-ва	Судан	Швеция	Сингапур	о-в Св. Елены	Словения	Шпицберген и Ян-Майен	Словакия	Сьерра-Леоне	Сан-Марино	Сенегал	Сомали	Суринам	Южный Судан	Сан-Томе и Принсипи	Сальвадор	Синт-Мартен	Сирия	Эсватини	Тёркс и Кайкос	Чад	Французские Южные территории	Того	Таиланд	Таджикистан	Токелау	Восточный Тимор	Туркменистан	Тунис	Тонга	Турция	Тринидад и Тобаго	Тувалу	Тайвань	Танзания	Украина	Уганда	Соединенные Штаты|США	Уругвай	Узбекистан	Ватикан	Сент-Винсент и Гренадины	Венесуэла	Виргинские о-ва (Великобритания)	Виргинские о-ва (США)	Вьетнам	Вануату	Уоллис и Футуна	Самоа	Косово	Йемен	Майотта	Южно-Африканская Республика	Замбия	Зимбабве`,
  tr: `Andorra	Birleşik Arap Emirlikleri	Afganistan	Antigua ve Barbuda	Anguilla	Arnavutluk	Ermenistan	Angola	Arjantin	Amerikan Samoası	Avusturya	Avustralya	Aruba	Åland Adaları	Azerbaycan	Bosna-Hersek	Barbados	Bangladeş	Belçika	Burkina Faso	Bulgaristan	Bahreyn	Burundi	Benin	Saint Barthelemy	Bermuda	Brunei	Bolivya	Karayip Hollandası	Brezilya	Bahamalar	Butan	Botsvana	Belarus	Belize	Kanada	Cocos (Keeling) Adaları	Kongo - Kinşasa	Orta Afrika Cumhuriyeti	Kongo - Brazavil	İsviçre	Côte d’Ivoire	Cook Adaları	Şili	Kamerun	Çin	Kolombiya	Kosta Rika	Küba	Cabo Verde	Curaçao	Christmas Adası	Kıbrıs	Çekya	Almanya	Cibuti	Danimarka	Dominika	Dominik Cumhuriyeti	Cezayir	Ekvador	Estonya	Mısır	Batı Sahra	Eritre	İspanya	Etiyopya	Finlandiya	Fiji	Falkland Adaları	Mikronezya	Faroe Adaları	Fransa	Gabon	Birleşik Krallık|BK	Grenada	Gürcistan	Fransız Guyanası	Guernsey	Gana	Cebelitarık	Grönland	Gambiya	Gine	Guadeloupe	Ekvator Ginesi	Yunanistan	Guatemala	Guam	Gine-Bissau	Guyana	Çin Hong Kong ÖİB|Hong Kong	Honduras	Hırvatistan	Haiti	Macaristan	Endonezya	İrlanda	İsrail	Man Adası	Hindistan	Britanya Hint Okyanusu Toprakları	Irak	İran	İzlanda	İtalya	Jersey	Jamaika	Ürdün	Japonya	Kenya	Kırgızistan	Kamboçya	Kiribati	Komorlar	Saint Kitts ve Nevis	Kuzey Kore	Güney Kore	Kuveyt	Cayman Adaları	Kazakistan	Laos	Lübnan	Saint Lucia	Liechtenstein	Sri Lanka	Liberya	Lesotho	Litvanya	Lüksemburg	Letonya	Libya	Fas	Monako	Moldova	Karadağ	Saint Martin	Madagaskar	Marshall Adaları	Kuzey Makedonya	Mali	Myanmar (Burma)	Moğolistan	Çin Makao ÖİB|Makao	Kuzey Mariana Adaları	Martinik	Moritanya	Montserrat	Malta	Mauritius	Maldivler	Malavi	Meksika	Malezya	Mozambik	Namibya	Yeni Kaledonya	Nijer	Norfolk Adası	Nijerya	Nikaragua	Hollanda	Norveç	Nepal	Nauru	Niue	Yeni Zelanda	Umman	Panama	Peru	Fransız Polinezyası	Papua Yeni Gine	Filipinler	Pakistan	Polonya	Saint Pierre ve Miquelon	Pitcairn Adaları	Porto Riko	Filistin Bölgeleri|Filistin	Portekiz	Palau	Paraguay	Katar	Reunion	Romanya	Sırbistan	Rusya	Ruanda	Suudi Arabistan	Solomon Adaları	Seyşeller	Sudan	İsveç	Singapur	Saint Helena	Slovenya	Svalbard ve Jan Mayen	Slovakya	Sierra Leone	San Marino	Senegal	Somali	Surinam	Güney Sudan	Sao Tome ve Principe	El Salvador	Sint Maarten	Suriye	Esvatini	Turks ve Caicos Adaları	Çad	Fransız Güney Toprakları	Togo	Tayland	Tacikistan	Tokelau	Timor-Leste	Türkmenistan	Tunus	Tonga	Türkiye	Trinidad ve Tobago	Tuvalu	Tayvan	Tanzanya	Ukrayna	Uganda	Amerika Birleşik Devletleri|ABD	Uruguay	Özbekistan	Vatikan	Saint Vincent ve Grenadinler	Venezuela	Britanya Virjin Adaları	ABD Virjin Adaları	Vietnam	Vanuatu	Wallis ve Futuna	Samoa	Kosova	Yemen	Mayotte	Güney Afrika	Zambiya	Zimbabve`,
  hi: `एंडोरा	संयुक्त अरब अमीरात	अफ़गानिस्तान	एंटिगुआ और बरबुडा	एंग्विला	अल्बानिया	आर्मेनिया	अंगोला	अर्जेंटीना	अमेरिकी समोआ	ऑस्ट्रिया	ऑस्ट्रेलिया	अरूबा	एलैंड द्वीपसमूह	अज़रबैजान	बोस्निया और हर्ज़ेगोविना	बारबाडोस	बांग्लादेश	बेल्जियम	बुर्किना फ़ासो	बुल्गारिया	बहरीन	बुरुंडी	बेनिन	सेंट बार्थेलेमी	बरमूडा	ब्रूनेई	बोलीविया	कैरिबियन नीदरलैंड	ब्राज़ील	बहामास	भूटान	बोत्स्वाना	बेलारूस	बेलीज़	कनाडा	कोकोस (कीलिंग) द्वीपसमूह	कांगो - किंशासा	मध्य अफ़्रीकी गणराज्य	कांगो – ब्राज़ाविल	स्विट्ज़रलैंड	कोत दिवुआर	कुक द्वीपसमूह	चिली	कैमरून	चीन	कोलंबिया	कोस्टारिका	क्यूबा	केप वर्ड	कुरासाओ	क्रिसमस द्वीप	साइप्रस	चेकिया	जर्मनी	जिबूती	डेनमार्क	डोमिनिका	डोमिनिकन गणराज्य	अल्जीरिया	इक्वाडोर	एस्टोनिया	मिस्र	पश्चिमी सहारा	इरिट्रिया	स्पेन	इथियोपिया	फ़िनलैंड	फ़िजी	फ़ॉकलैंड द्वीपसमूह	माइक्रोनेशिया	फ़ेरो द्वीपसमूह	फ़्रांस	गैबॉन	यूनाइटेड किंगडम|यू॰के॰	ग्रेनाडा	जॉर्जिया	फ़्रेंच गुयाना	गर्नसी	घाना	जिब्राल्टर	ग्रीनलैंड	गाम्बिया	गिनी	ग्वाडेलूप	इक्वेटोरियल गिनी	यूनान	ग्वाटेमाला	गुआम	गिनी-बिसाउ	गुयाना	हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र)|हाँग काँग	होंडूरास	क्रोएशिया	हैती	हंगरी	इंडोनेशिया	आयरलैंड	इज़राइल	आइल ऑफ़ मैन	भारत	ब्रिटिश हिंद महासागरीय क्षेत्र	इराक	ईरान	आइसलैंड	इटली	जर्सी	जमैका	जॉर्डन	जापान	केन्या	किर्गिज़स्तान	कंबोडिया	किरिबाती	कोमोरोस	सेंट किट्स और नेविस	उत्तर कोरिया	दक्षिण कोरिया	कुवैत	कैमेन द्वीपसमूह	कज़ाखस्तान	लाओस	लेबनान	सेंट लूसिया	लिचेंस्टीन	श्रीलंका	लाइबेरिया	लेसोथो	लिथुआनिया	लग्ज़मबर्ग	लातविया	लीबिया	मोरक्को	मोनाको	मॉल्डोवा	मोंटेनेग्रो	सेंट मार्टिन	मेडागास्कर	मार्शल द्वीपसमूह	उत्तरी मकदूनिया	माली	म्यांमार (बर्मा)	मंगोलिया	मकाऊ (विशेष प्रशासनिक क्षेत्र चीन)|मकाऊ	उत्तरी मारियाना द्वीपसमूह	मार्टीनिक	मॉरिटानिया	मोंटसेरात	माल्टा	मॉरीशस	मालदीव	मलावी	मैक्सिको	मलेशिया	मोज़ांबिक	नामीबिया	न्यू कैलेडोनिया	नाइजर	नॉरफ़ॉक द्वीप	नाइजीरिया	निकारागुआ	नीदरलैंड	नॉर्वे	नेपाल	नाउरु	नीयू	न्यूज़ीलैंड	ओमान	पनामा	पेरू	फ़्रेंच पोलिनेशिया	पापुआ न्यू गिनी	फ़िलिपींस	पाकिस्तान	पोलैंड	सेंट पिएरे और मिक्वेलान	पिटकैर्न द्वीपसमूह	पोर्टो रिको	फ़िलिस्तीनी क्षेत्र|फ़िलिस्तीन	पुर्तगाल	पलाऊ	पराग्वे	क़तर	रियूनियन	रोमानिया	सर्बिया	रूस	रवांडा	सऊदी अरब	सोलोमन द्वीपसमूह	सेशेल्स	सूडान	स्वीडन	सिंगापुर	सेंट हेलेना	स्लोवेनिया	स्वालबार्ड और जान मायेन	स्लोवाकिया	सिएरा लियोन	सैन मेरीनो	सेनेगल	सोमालिया	सूरीनाम	दक्षिण सूडान	साओ टोम और प्रिंसिपे	अल सल्वाडोर	सिंट मार्टिन	सीरिया	एस्वाटिनी	तुर्क और कैकोज़ द्वीपसमूह	चाड	फ़्रांसीसी दक्षिणी क्षेत्र	टोगो	थाईलैंड	ताजिकिस्तान	तोकेलाउ	तिमोर-लेस्त	तुर्कमेनिस्तान	ट्यूनीशिया	टोंगा	तुर्किये	त्रिनिदाद और टोबैगो	तुवालू	ताइवान	तंज़ानिया	यूक्रेन	युगांडा	संयुक्त राज्य|अमेरिका	उरूग्वे	उज़्बेकिस्तान	वेटिकन सिटी	सेंट विंसेंट और ग्रेनाडाइंस	वेनेज़ुएला	ब्रिटिश वर्जिन द्वीपसमूह	यू॰एस॰ वर्जिन द्वीपसमूह	वियतनाम	वनुआतू	वालिस और फ़्यूचूना	समोआ	कोसोवो	यमन	मायोते	दक्षिण अफ़्रीका	ज़ाम्बिया	ज़िम्बाब्वे`,
  zh: `安道尔	阿拉伯联合酋长国	阿富汗	安提瓜和巴布达	安圭拉	阿尔巴尼亚	亚美尼亚	安哥拉	阿根廷	美属萨摩亚	奥地利	澳大利亚	阿鲁巴	奥兰群岛	阿塞拜疆	波斯尼亚和黑塞哥维那	巴巴多斯	孟加拉国	比利时	布基纳法索	保加利亚	巴林	布隆迪	贝宁	圣巴泰勒米	百慕大	文莱	玻利维亚	荷属加勒比区	巴西	巴哈马	不丹	博茨瓦纳	白俄罗斯	伯利兹	加拿大	科科斯（基林）群岛	刚果（金）	中非共和国	刚果（布）	瑞士	科特迪瓦	库克群岛	智利	喀麦隆	中国	哥伦比亚	哥斯达黎加	古巴	佛得角	库拉索	圣诞岛	塞浦路斯	捷克	德国	吉布提	丹麦	多米尼克	多米尼加共和国	阿尔及利亚	厄瓜多尔	爱沙尼亚	埃及	西撒哈拉	厄立特里亚	西班牙	埃塞俄比亚	芬兰	斐济	福克兰群岛	密克罗尼西亚	法罗群岛	法国	加蓬	英国	格林纳达	格鲁吉亚	法属圭亚那	根西岛	加纳	直布罗陀	格陵兰	冈比亚	几内亚	瓜德罗普	赤道几内亚	希腊	危地马拉	关岛	几内亚比绍	圭亚那	中国香港特别行政区|香港	洪都拉斯	克罗地亚	海地	匈牙利	印度尼西亚	爱尔兰	以色列	马恩岛	印度	英属印度洋领地	伊拉克	伊朗	冰岛	意大利	泽西岛	牙买加	约旦	日本	肯尼亚	吉尔吉斯斯坦	柬埔寨	基里巴斯	科摩罗	圣基茨和尼维斯	朝鲜	韩国	科威特	开曼群岛	哈萨克斯坦	老挝	黎巴嫩	圣卢西亚	列支敦士登	斯里兰卡	利比里亚	莱索托	立陶宛	卢森堡	拉脱维亚	利比亚	摩洛哥	摩纳哥	摩尔多瓦	黑山	法属圣马丁	马达加斯加	马绍尔群岛	北马其顿	马里	缅甸	蒙古	中国澳门特别行政区|澳门	北马里亚纳群岛	马提尼克	毛里塔尼亚	蒙特塞拉特	马耳他	毛里求斯	马尔代夫	马拉维	墨西哥	马来西亚	莫桑比克	纳米比亚	新喀里多尼亚	尼日尔	诺福克岛	尼日利亚	尼加拉瓜	荷兰	挪威	尼泊尔	瑙鲁	纽埃	新西兰	阿曼	巴拿马	秘鲁	法属波利尼西亚	巴布亚新几内亚	菲律宾	巴基斯坦	波兰	圣皮埃尔和密克隆群岛	皮特凯恩群岛	波多黎各	巴勒斯坦领土|巴勒斯坦	葡萄牙	帕劳	巴拉圭	卡塔尔	留尼汪	罗马尼亚	塞尔维亚	俄罗斯	卢旺达	沙特阿拉伯	所罗门群岛	塞舌尔	苏丹	瑞典	新加坡	圣赫勒拿	斯洛文尼亚	斯瓦尔巴和扬马延	斯洛伐克	塞拉利昂	圣马力诺	塞内加尔	索马里	苏里南	南苏丹	圣多美和普林西比	萨尔瓦多	荷属圣马丁	叙利亚	斯威士兰	特克斯和凯科斯群岛	乍得	法属南部领地	多哥	泰国	塔吉克斯坦	托克劳	东帝汶	土库曼斯坦	突尼斯	汤加	土耳其	特立尼达和多巴哥	图瓦卢	台湾	坦桑尼亚	乌克兰	乌干达	美国	乌拉圭	乌兹别克斯坦	梵蒂冈	圣文森特和格林纳丁斯	委内瑞拉	英属维尔京群岛	美属维尔京群岛	越南	瓦努阿图	瓦利斯和富图纳	萨摩亚	科索沃	也门	马约特	南非	赞比亚	津巴布韦`,
  ja: `アンドラ	アラブ首長国連邦	アフガニスタン	アンティグア・バーブーダ	アンギラ	アルバニア	アルメニア	アンゴラ	アルゼンチン	米領サモア	オーストリア	オーストラリア	アルバ	オーランド諸島	アゼルバイジャン	ボスニア・ヘルツェゴビナ	バルバドス	バングラデシュ	ベルギー	ブルキナファソ	ブルガリア	バーレーン	ブルンジ	ベナン	サン・バルテルミー	バミューダ	ブルネイ	ボリビア	オランダ領カリブ	ブラジル	バハマ	ブータン	ボツワナ	ベラルーシ	ベリーズ	カナダ	ココス(キーリング)諸島	コンゴ民主共和国(キンシャサ)	中央アフリカ共和国	コンゴ共和国(ブラザビル)	スイス	コートジボワール	クック諸島	チリ	カメルーン	中国	コロンビア	コスタリカ	キューバ	カーボベルデ	キュラソー	クリスマス島	キプロス	チェコ	ドイツ	ジブチ	デンマーク	ドミニカ国	ドミニカ共和国	アルジェリア	エクアドル	エストニア	エジプト	西サハラ	エリトリア	スペイン	エチオピア	フィンランド	フィジー	フォークランド諸島	ミクロネシア連邦	フェロー諸島	フランス	ガボン	イギリス|英国	グレナダ	ジョージア	仏領ギアナ	ガーンジー	ガーナ	ジブラルタル	グリーンランド	ガンビア	ギニア	グアドループ	赤道ギニア	ギリシャ	グアテマラ	グアム	ギニアビサウ	ガイアナ	中華人民共和国香港特別行政区|香港	ホンジュラス	クロアチア	ハイチ	ハンガリー	インドネシア	アイルランド	イスラエル	マン島	インド	英領インド洋地域	イラク	イラン	アイスランド	イタリア	ジャージー	ジャマイカ	ヨルダン	日本	ケニア	キルギス	カンボジア	キリバス	コモロ	セントクリストファー・ネーヴィス	北朝鮮	韓国	クウェート	ケイマン諸島	カザフスタン	ラオス	レバノン	セントルシア	リヒテンシュタイン	スリランカ	リベリア	レソト	リトアニア	ルクセンブルク	ラトビア	リビア	モロッコ	モナコ	モルドバ	モンテネグロ	サン・マルタン	マダガスカル	マーシャル諸島	北マケドニア	マリ	ミャンマー (ビルマ)	モンゴル	中華人民共和国マカオ特別行政区|マカオ	北マリアナ諸島	マルティニーク	モーリタニア	モントセラト	マルタ	モーリシャス	モルディブ	マラウイ	メキシコ	マレーシア	モザンビーク	ナミビア	ニューカレドニア	ニジェール	ノーフォーク島	ナイジェリア	ニカラグア	オランダ	ノルウェー	ネパール	ナウル	ニウエ	ニュージーランド	オマーン	パナマ	ペルー	仏領ポリネシア	パプアニューギニア	フィリピン	パキスタン	ポーランド	サンピエール島・ミクロン島	ピトケアン諸島	プエルトリコ	パレスチナ自治区|パレスチナ	ポルトガル	パラオ	パラグアイ	カタール	レユニオン	ルーマニア	セルビア	ロシア	ルワンダ	サウジアラビア	ソロモン諸島	セーシェル	スーダン	スウェーデン	シンガポール	セントヘレナ	スロベニア	スバールバル諸島・ヤンマイエン島	スロバキア	シエラレオネ	サンマリノ	セネガル	ソマリア	スリナム	南スーダン	サントメ・プリンシペ	エルサルバドル	シント・マールテン	シリア	エスワティニ	タークス・カイコス諸島	チャド	仏領極南諸島	トーゴ	タイ	タジキスタン	トケラウ	東ティモール	トルクメニスタン	チュニジア	トンガ	トルコ	トリニダード・トバゴ	ツバル	台湾	タンザニア	ウクライナ	ウガンダ	アメリカ合衆国|アメリカ	ウルグアイ	ウズベキスタン	バチカン市国	セントビンセント及びグレナディーン諸島	ベネズエラ	英領ヴァージン諸島	米領ヴァージン諸島	ベトナム	バヌアツ	ウォリス・フツナ	サモア	コソボ	イエメン	マヨット	南アフリカ	ザンビア	ジンバブエ`,
  ko: `안도라	아랍에미리트	아프가니스탄	앤티가 바부다	앵귈라	알바니아	아르메니아	앙골라	아르헨티나	아메리칸 사모아	오스트리아	오스트레일리아	아루바	올란드 제도	아제르바이잔	보스니아 헤르체고비나	바베이도스	방글라데시	벨기에	부르키나파소	불가리아	바레인	부룬디	베냉	생바르텔레미	버뮤다	브루나이	볼리비아	네덜란드령 카리브	브라질	바하마	부탄	보츠와나	벨라루스	벨리즈	캐나다	코코스 제도	콩고-킨샤사	중앙 아프리카 공화국	콩고-브라자빌	스위스	코트디부아르	쿡 제도	칠레	카메룬	중국	콜롬비아	코스타리카	쿠바	카보베르데	퀴라소	크리스마스섬	키프로스	체코	독일	지부티	덴마크	도미니카	도미니카 공화국	알제리	에콰도르	에스토니아	이집트	서사하라	에리트리아	스페인	에티오피아	핀란드	피지	포클랜드 제도	미크로네시아	페로 제도	프랑스	가봉	영국	그레나다	조지아	프랑스령 기아나	건지	가나	지브롤터	그린란드	감비아	기니	과들루프	적도 기니	그리스	과테말라	괌	기니비사우	가이아나	홍콩(중국 특별행정구)|홍콩	온두라스	크로아티아	아이티	헝가리	인도네시아	아일랜드	이스라엘	맨섬	인도	영국령 인도양 지역	이라크	이란	아이슬란드	이탈리아	저지	자메이카	요르단	일본	케냐	키르기스스탄	캄보디아	키리바시	코모로	세인트키츠 네비스	북한	대한민국|한국	쿠웨이트	케이맨 제도	카자흐스탄	라오스	레바논	세인트루시아	리히텐슈타인	스리랑카	라이베리아	레소토	리투아니아	룩셈부르크	라트비아	리비아	모로코	모나코	몰도바	몬테네그로	생마르탱	마다가스카르	마셜 제도	북마케도니아	말리	미얀마	몽골	마카오(중국 특별행정구)|마카오	북마리아나제도	마르티니크	모리타니	몬트세라트	몰타	모리셔스	몰디브	말라위	멕시코	말레이시아	모잠비크	나미비아	뉴칼레도니아	니제르	노퍽섬	나이지리아	니카라과	네덜란드	노르웨이	네팔	나우루	니우에	뉴질랜드	오만	파나마	페루	프랑스령 폴리네시아	파푸아뉴기니	필리핀	파키스탄	폴란드	생피에르 미클롱	핏케언 제도	푸에르토리코	팔레스타인 지구|팔레스타인	포르투갈	팔라우	파라과이	카타르	레위니옹	루마니아	세르비아	러시아	르완다	사우디아라비아	솔로몬 제도	세이셸	수단	스웨덴	싱가포르	세인트헬레나	슬로베니아	스발바르제도-얀마웬섬	슬로바키아	시에라리온	산마리노	세네갈	소말리아	수리남	남수단	상투메 프린시페	엘살바도르	신트마르턴	시리아	에스와티니	터크스 케이커스 제도	차드	프랑스령 남방 지역	토고	태국	타지키스탄	토켈라우	동티모르	투르크메니스탄	튀니지	통가	튀르키예	트리니다드 토바고	투발루	대만	탄자니아	우크라이나	우간다	미국	우루과이	우즈베키스탄	바티칸 시국	세인트빈센트그레나딘	베네수엘라	영국령 버진아일랜드	미국령 버진아일랜드	베트남	바누아투	왈리스-푸투나 제도	사모아	코소보	예멘	마요트	남아프리카	잠비아	짐바브웨`,
  it: `Andorra	Emirati Arabi Uniti	Afghanistan	Antigua e Barbuda	Anguilla	Albania	Armenia	Angola	Argentina	Samoa Americane	Austria	Australia	Aruba	Isole Åland	Azerbaigian	Bosnia ed Erzegovina	Barbados	Bangladesh	Belgio	Burkina Faso	Bulgaria	Bahrein	Burundi	Benin	Saint-Barthélemy	Bermuda	Brunei	Bolivia	Caraibi Olandesi	Brasile	Bahamas	Bhutan	Botswana	Bielorussia	Belize	Canada	Isole Cocos (Keeling)	Congo - Kinshasa	Repubblica Centrafricana	Congo-Brazzaville	Svizzera	Costa d’Avorio	Isole Cook	Cile	Camerun	Cina	Colombia	Costa Rica	Cuba	Capo Verde	Curaçao	Isola Christmas	Cipro	Cechia	Germania	Gibuti	Danimarca	Dominica	Repubblica Dominicana	Algeria	Ecuador	Estonia	Egitto	Sahara Occidentale	Eritrea	Spagna	Etiopia	Finlandia	Figi	Isole Falkland	Micronesia	Isole Fær Øer	Francia	Gabon	Regno Unito|UK	Grenada	Georgia	Guyana Francese	Guernsey	Ghana	Gibilterra	Groenlandia	Gambia	Guinea	Guadalupa	Guinea Equatoriale	Grecia	Guatemala	Guam	Guinea-Bissau	Guyana	RAS di Hong Kong|Hong Kong	Honduras	Croazia	Haiti	Ungheria	Indonesia	Irlanda	Israele	Isola di Man	India	Territorio Britannico dell’Oceano Indiano	Iraq	Iran	Islanda	Italia	Jersey	Giamaica	Giordania	Giappone	Kenya	Kirghizistan	Cambogia	Kiribati	Comore	Saint Kitts e Nevis	Corea del Nord	Corea del Sud	Kuwait	Isole Cayman	Kazakistan	Laos	Libano	Saint Lucia	Liechtenstein	Sri Lanka	Liberia	Lesotho	Lituania	Lussemburgo	Lettonia	Libia	Marocco	Monaco	Moldavia	Montenegro	Saint Martin	Madagascar	Isole Marshall	Macedonia del Nord	Mali	Myanmar (Birmania)	Mongolia	RAS di Macao|Macao	Isole Marianne Settentrionali	Martinica	Mauritania	Montserrat	Malta	Mauritius	Maldive	Malawi	Messico	Malaysia	Mozambico	Namibia	Nuova Caledonia	Niger	Isola Norfolk	Nigeria	Nicaragua	Paesi Bassi	Norvegia	Nepal	Nauru	Niue	Nuova Zelanda	Oman	Panama	Perù	Polinesia Francese	Papua Nuova Guinea	Filippine	Pakistan	Polonia	Saint-Pierre e Miquelon	Isole Pitcairn	Portorico	Territori Palestinesi|Palestina	Portogallo	Palau	Paraguay	Qatar	Riunione	Romania	Serbia	Russia	Ruanda	Arabia Saudita	Isole Salomone	Seychelles	Sudan	Svezia	Singapore	Sant’Elena	Slovenia	Svalbard e Jan Mayen	Slovacchia	Sierra Leone	San Marino	Senegal	Somalia	Suriname	Sud Sudan	São Tomé e Príncipe	El Salvador	Sint Maarten	Siria	Eswatini	Isole Turks e Caicos	Ciad	Terre Australi Francesi	Togo	Thailandia	Tagikistan	Tokelau	Timor Est	Turkmenistan	Tunisia	Tonga	Turchia	Trinidad e Tobago	Tuvalu	Taiwan	Tanzania	Ucraina	Uganda	Stati Uniti|USA	Uruguay	Uzbekistan	Città del Vaticano	Saint Vincent e Grenadine	Venezuela	Isole Vergini Britanniche	Isole Vergini Americane	Vietnam	Vanuatu	Wallis e Futuna	Samoa	Kosovo	Yemen	Mayotte	Sudafrica	Zambia	Zimbabwe`,
};
