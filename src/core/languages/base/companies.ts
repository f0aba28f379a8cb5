/** Companies and clubs of all the world's news, written alike wherever Latin script is; none that is a common word or a surname. */
export const COMPANIES: readonly string[] = `
Airbus|Boeing|Lockheed Martin|Northrop Grumman|Raytheon|Rheinmetall|BAE Systems|Rolls-Royce|SpaceX|Blue Origin
Amazon|Apple|Google|Microsoft|Facebook|Instagram|Twitter|YouTube|TikTok|LinkedIn|Netflix|Spotify|OpenAI|Nvidia|Palantir|IBM
Uber|Airbnb|Samsung|Sony|Panasonic|Nintendo|Huawei|Xiaomi|Alibaba|Tencent|ByteDance|Foxconn|TSMC|Nokia|Ericsson
Vodafone|Verizon|AT&T|Walmart|Starbucks|Coca-Cola|PepsiCo|Nestlé|Unilever|Adidas|Nike|Louis Vuitton|LVMH|Gucci
Pfizer|Moderna|AstraZeneca|Novartis|Sanofi|Novo Nordisk|ExxonMobil|Exxon Mobil|Chevron|TotalEnergies|Equinor|Petrobras
Pemex|Repsol|Gazprom|Rosneft|Lukoil|Rosatom|Naftogaz|Glencore|Rio Tinto|ArcelorMittal|Thyssenkrupp|Siemens
Tesla|Volkswagen|BMW|Mercedes-Benz|Porsche|Audi|Renault|Peugeot|Stellantis|Toyota|Subaru|Mazda|Lexus|Jeep|Chevrolet|Honda|Nissan|Hyundai|BYD
Lufthansa|Ryanair|easyJet|Air France|British Airways|KLM|Qantas|Qatar Airways|Maersk|FedEx|DHL
Nottingham Forest|Crystal Palace|Aston Villa|West Ham United|West Ham|Real Madrid|Bayern Munich|Inter Milan|Paris Saint-Germain
Goldman Sachs|JPMorgan|Morgan Stanley|Citigroup|HSBC|Barclays|UBS|Credit Suisse|BNP Paribas|UniCredit|BlackRock|Wells Fargo
`
  .trim()
  .split(/[|\n]/);
