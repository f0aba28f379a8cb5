/** Invitations to follow a paper on a network or in a channel, which its template puts between paragraphs. */
import type { FurnitureKind } from './furniture-phrases.ts';

const NETWORK =
  '(?<![\\p{L}\\p{N}])(?:whatsapp|telegram|facebook|twitter|x|instagram|tiktok|youtube|google (?:news|haberler|notícias|noticias|nachrichten|actualités|berita|discover)|threads|bluesky|mastodon|linkedin|viber|телеграм\\p{L}*|вайбер\\p{L}*|дзен\\p{L}*|вконтакте|одноклассник\\p{L}*)(?![\\p{L}\\p{N}])';
const HERE = '^[^\\p{L}\\p{N}]{0,3}';

/** An order to the reader, then a network, in one short line. */
function invitation(orders: string, also = ''): RegExp {
  const places = also === '' ? NETWORK : `(?:${NETWORK}|${also})`;
  return new RegExp(`${HERE}(?:${orders})(?![\\p{L}]).{0,70}${places}.{0,70}$`, 'iu');
}

export const CHANNEL: FurnitureKind = {
  step: 'share-bar',
  reason: 'invitation to a channel',
  opens: false,
  longest: 180,
  line: [
    invitation(
      'follow (?:us|our|\\S+(?: \\S+){0,3} on)|join (?:us|our)|like us|subscribe to our|find us|stay (?:tuned|connected|updated)|get .{2,40} on',
    ),
    invitation(
      'únete|suscríbete|síguenos|sigue (?:toda|todas|a \\S+|nuestr\\p{L}*|las|el|la)|siga-?(?:nos| o| a)?|sígan?os|(?:haz|haga) clic|puedes seguir(?:nos| a)|recibe',
      'nuestro canal',
    ),
    invitation(
      'siga (?:o|a|os|as|nosso)|siga-nos|entre (?:no|para o|em) (?:nosso )?|acompanhe|inscreva-se|participe|curta|receba (?:as|notícias)|clique aqui',
      'nosso canal',
    ),
    invitation('rejoignez|suivez(?:-nous)?|abonnez-vous|retrouvez(?:-nous)?', 'notre chaîne'),
    invitation(
      'segui(?:ci|te(?:ci)?)|iscriviti|unisciti|entra nel|resta (?:sempre )?aggiornat\\p{L}',
      'nostro canale',
    ),
    invitation(
      'folgen sie (?:uns|\\S+(?: \\S+){0,3} (?:auf|bei))|folgt? uns|folge \\S+(?: \\S+){0,2} (?:auf|bei)|(?:für )?mehr .{2,40} folgen sie|besuchen sie uns|abonnieren sie uns',
      'unseren kanal',
    ),
    invitation(
      'volg (?:ons|\\S+ op)|obserwuj(?:cie)? nas|śledź nas|dołącz do|følg oss|följ oss|sledujte nás',
    ),
    /^[^\p{L}]{0,3}.{0,40}(?:google haberler|google news|whatsapp|telegram|twitter|instagram).{0,40}(?:takip edin|abone ol\p{L}*|katıl(?:ın)?)\P{L}*$/iu,
    invitation(
      'подпис\\p{L}+|читайте (?:нас|наш\\p{L}*)|следите за (?:нами|нашими)|присоединяйтесь|подпишитесь|підпис\\p{L}+|читайте нас',
      '(?:наш\\p{L}*|в) (?:\\p{L}+ )?(?:канал\\p{L}*|групп\\p{L}*)',
    ),
    /^[^\p{L}]{0,3}(?:اشترك|اشتركوا|تابعنا|تابعونا|تابعوا|انضم|انضموا)(?!\p{L}).{0,50}(?:واتس ?اب|[غج]وغل نيوز|جوجل نيوز|أخبار [غج]و[غج]ل|تليجرام|تلغرام|تلجرام|تويتر|فيسبوك|إنستغرام|يوتيوب|قناتنا|صفحتنا|google news)/iu,
    /^[^\p{L}]{0,3}(?:برای (?:عضویت|پیوستن)|ما را در|به کانال|عضو کانال).{0,50}(?:کانال|تلگرام|اینستاگرام|توییتر|واتساپ)/u,
    /^[^\p{L}]{0,3}(?:हमारे|हमें).{0,40}(?:चैनल|व्हाट्स ?[एऐ]प|फेसबुक|टेलीग्राम|ट्विटर|गूगल न्यूज).{0,40}(?:जुड़|फॉलो|सब्सक्राइब)/u,
    /^[^\p{L}]{0,3}(?:.{0,30} )?(?:ऐप|एप|app) (?:को )?(?:डाउनलोड|इंस्टॉल) (?:करें|कीजिए).{0,60}$/iu,
    /^[^\p{L}]{0,3}(?:ডাউনলোড করুন|অ্যাপ ডাউনলোড|অ্যাপটি ডাউনলোড).{0,60}$/u,
    /^[^\p{L}]{0,3}(?:.{0,30} )?(?:ایپ|اپلیکیشن) (?:ڈاؤن ?لوڈ|انسٹال|دانلود).{0,60}$/u,
    /^[^\p{L}]{0,3}(?:扫一扫|扫码|扫描|长按.{0,8}二维码|识别二维码)[^。]{0,20}$/u,
    /^[^\p{L}]{0,3}(?:欢迎|请)?关注[^。，]{0,12}(?:公众号|微信号?|微博|抖音号|客户端)[^。，]{0,6}$/u,
    /^[^。]{0,60}(?:點我|点我|點此|点此|點擊|点击|按我|立即|馬上|马上|快來|趕快)[^。]{0,16}(?:下載|下载|安裝|安装|訂閱|订阅|追蹤)[^。]{0,40}$/u,
    /^[^。]{0,30}(?:加入|追蹤|按讚|訂閱|关注|關注)[^。，]{0,20}(?:line|fb|ig|粉絲團|粉絲專頁|youtube|頻道|频道|好友|公眾號)[^。，]{0,12}[!！]?$/iu,
    /^[^\p{L}\p{N}]{0,3}(?:ikuti|simak|baca (?:artikel|berita)|gabung(?:lah)?|dapatkan)(?!\p{L}).{0,130}(?:whatsapp|telegram|google news|ponselmu|saluran).{0,60}$/iu,
    /^[^\p{L}\p{N}]{0,3}(?:theo dõi|tham gia|đăng ký).{0,60}(?:facebook|zalo|telegram|youtube|google news|tiktok|kênh).{0,50}$/iu,
    /^[^\p{L}\p{N}]{0,3}(?:ติดตาม|กดติดตาม|เพิ่มเพื่อน|แอดไลน์).{0,70}(?:facebook|เฟซบุ๊ก|line|ไลน์|youtube|twitter|ทวิตเตอร์|tiktok|instagram).{0,50}$/iu,
    /^[^\p{L}\p{N}]{0,3}(?:ακολουθήστε|κάντε follow|εγγραφείτε|βρείτε μας).{0,60}(?:google news|facebook|instagram|twitter|viber|youtube|tiktok).{0,60}$/iu,
    /^.{0,70}(?:खबरों|समाचारों|ख़बरों) के लिए .{0,40}(?:जुड़े रहें|पढ़ते रहें|फॉलो करें|लाइक करें|डाउनलोड करें).{0,40}$/u,
    /^[^.!?]{0,60}(?:нашли опечатку|нашли ошибку|заметили ошибку|знайшли помилку)(?!\p{L}).{0,90}$/iu,
    /^(?:この記事は)?有料(?:会員限定)?記事.{0,40}$|^.{0,20}残り[:：]?\s?\d+文字.{0,20}$/u,
    /^.{0,40}(?:ctrl ?\+ ?enter).{0,40}$/iu,
    /^[^.!?]{0,40}(?:ihre meinung ist gefragt|schreiben sie uns (?:ihre meinung|einen leserbrief)|haben sie einen fehler (?:gefunden|entdeckt)|cet article vous a plu|une erreur dans cet article|avez-vous trouvé une erreur|hai trovato un errore|você encontrou (?:algum|um) erro|encontró un error|found (?:a mistake|an error) in this|spotted (?:a mistake|an error))(?!\p{L}).{0,90}$/iu,
    // The paper's own app and letters: "… Hier geht es zur neuen Havel-App."
    /^(?=.*(?:app|newsletter|podcast|whatsapp-kanal)(?!\p{L})).{0,110}(?:hier geht(?: e|['’])s zu[mr]?|hier entlang)(?!\p{L}).{0,60}$/iu,
  ],
};
