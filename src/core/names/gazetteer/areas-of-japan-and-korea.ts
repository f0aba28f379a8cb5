/** Prefectures and provinces, as in areas.ts; their bare names are also cities' and people's. */
export const AREAS_OF_JAPAN_AND_KOREA = `
JP|43.5|142.5|Hokkaido|北海道|Hokkaidō
JP|40.5|141|Aomori Prefecture|青森県
JP|39.5|141.5|Iwate Prefecture|岩手県
JP|38.5|141|Miyagi Prefecture|宮城県
JP|39.5|140.5|Akita Prefecture|秋田県
JP|38.5|140|Yamagata Prefecture|山形県
JP|37.5|140|Fukushima Prefecture|福島県
JP|36.5|140.5|Ibaraki Prefecture|茨城県
JP|36.5|140|Tochigi Prefecture|栃木県
JP|36.5|139|Gunma Prefecture|群馬県
JP|36|139.5|Saitama Prefecture|埼玉県
JP|35.5|140|Chiba Prefecture|千葉県
JP|35.5|139.5|Kanagawa Prefecture|神奈川県
JP|37.5|139|Niigata Prefecture|新潟県
JP|36.5|137|Toyama Prefecture|富山県
JP|36.5|136.5|Ishikawa Prefecture|石川県
JP|36|136.5|Fukui Prefecture|福井県
JP|35.5|138.5|Yamanashi Prefecture|山梨県
JP|36|138|Nagano Prefecture|長野県
JP|35.5|137|Gifu Prefecture|岐阜県
JP|35|138.5|Shizuoka Prefecture|静岡県
JP|35|137|Aichi Prefecture|愛知県
JP|34.5|136.5|Mie Prefecture|三重県
JP|35|136|Shiga Prefecture|滋賀県
JP|35|135.5|Kyoto Prefecture|京都府
JP|34.5|135.5|Osaka Prefecture|大阪府
JP|35|135|Hyogo Prefecture|兵庫県
JP|34.5|136|Nara Prefecture|奈良県
JP|34|135.5|Wakayama Prefecture|和歌山県
JP|35.5|134|Tottori Prefecture|鳥取県
JP|35|132.5|Shimane Prefecture|島根県
JP|35|134|Okayama Prefecture|岡山県
JP|34.5|132.5|Hiroshima Prefecture|広島県
JP|34|131.5|Yamaguchi Prefecture|山口県
JP|34|134.5|Tokushima Prefecture|徳島県
JP|34|134|Kagawa Prefecture|香川県
JP|33.5|133|Ehime Prefecture|愛媛県
JP|33.5|133.5|Kochi Prefecture|高知県
JP|33.5|130.5|Fukuoka Prefecture|福岡県
JP|33.5|130|Saga Prefecture|佐賀県
JP|33|129.5|Nagasaki Prefecture|長崎県
JP|33|131|Kumamoto Prefecture|熊本県
JP|33|131.5|Oita Prefecture|大分県
JP|32|131|Miyazaki Prefecture|宮崎県
JP|31.5|130.5|Kagoshima Prefecture|鹿児島県
JP|26.5|128|Okinawa Prefecture|Okinawa|沖縄県|沖縄
KR|37.5|127.5|Gyeonggi Province|경기도
KR|37.5|128.5|Gangwon Province|강원도|강원특별자치도
KR|37|127.5|North Chungcheong Province|충청북도|충북
KR|36.5|127|South Chungcheong Province|충청남도|충남
KR|35.5|127|North Jeolla Province|전라북도|전북|전북특별자치도
KR|35|127|South Jeolla Province|전라남도|전남
KR|36.5|129|North Gyeongsang Province|경상북도|경북
KR|35.5|128.5|South Gyeongsang Province|경상남도|경남
KR|33.5|126.5|Jeju|제주도|제주특별자치도
`;
