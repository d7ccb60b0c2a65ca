/**
 * The most frequent words of languages that share a script, in lower case: mostly articles, pronouns,
 * prepositions, conjunctions and forms of "to be". A language need not be supported to be told.
 * Where two languages have equally many in a text, the one that stands first here is taken.
 */
export const frequentWords: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it on with as was by at be from are this have has not but his they which we will had were their or an he she its been more who than would said after about also can all one our there when what up out over percent per year million billion says today new between into during',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wir ich unter prozent jahr millionen milliarden',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se le ce il sont cette avec ses ou comme mais nous on d l s qu été son aux leur elle ont ces être je vous c n j pourcent millions milliards année également',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este porque esta entre cuando muy sin sobre también me hasta hay donde han nos desde son fue millones año ciento está ser países nuestro señor',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso entre era depois sem mesmo aos ter seus nossa milhões ano países são',
  it: 'di che e la il un a per in una sono mi ho lo ma ha le si con non da della come dei del al i gli nel alla più anche se questo è dell all nella delle perché nostro o essere ci dal sul noi milioni anno paesi degli',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft ze wordt door over hij worden tot meer geen deze hebben wij jaar miljoen was die',
  pl: 'w i na z się do nie że o jest to za od po przez jak dla ale co jego roku przy są tak przed być jej które który oraz tym już było ich może tego tylko lub milionów',
  cs: 'a v se na je že o s z do k i to za ve by pro jsou však po jako ale podle od které který jeho jsem také bude byl jen už není až při roku mezi která nebo milionů',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot skulle miljoner',
  da: 'og i at det er en til på af for med der de den har ikke som et han om fra var men vi kan jeg sig også efter år eller skal ved nu ud over være blev havde når deres millioner',
  nb: 'og i det er på som en til av for at med de har ikke den om et han fra var men vi kan jeg seg også etter år eller skal ved nå ut over være ble hadde når deres mot sier millioner',
  fi: 'ja on ei että se oli hän mutta ovat kun myös mukaan joka sen jo vuoden kuin niin voi ole tai nyt sekä olisi vain vielä ollut jos mitä jotka miljoonaa',
  tr: 've bir bu da de için ile olarak çok daha olan en gibi kadar olduğunu sonra ne ise var dedi ya göre her değil o yıl milyon yüzde ama türkiye',
  ro: 'de și în a la cu pe care o din nu pentru că un mai este au se sunt ca s fi fost dar ce prin ale al după sau este lui anul milioane această',
  hu: 'a az és hogy nem is egy ez van meg de volt már csak mint azt vagy ki el még szerint után kell lehet millió ha sem több minden',
  id: 'yang dan di itu dengan untuk dari dalam tidak ini pada akan ada juga ke karena oleh kepada tersebut telah bisa sebagai tahun mereka lebih kami juta menjadi',
  vi: 'và của là có không được cho trong các một với người này những đã để từ khi về cũng năm đến như ở tôi theo sẽ phải nhiều triệu',
  sw: 'ya na wa kwa ni katika la za kuwa hii hiyo cha kama yake baada ambayo pia mwaka lakini watu huo milioni',
  ru: 'и в не на что с по это как к из за от но о мы для он а то его все у до так я бы были было был или при только также их если чтобы которые который она они году года лет быть более ещё млн млрд нас этого процентов',
  uk: 'і в у не на що з та до це за як від для про є ми але був він його із було які або яка який також при року її вони якщо щоб й вже бути цього більше млн',
  bg: 'на и в за да се от е с не че са по като до при това които ще но през бе беше който или които година има след още му те той към със във',
  be: 'і ў у не на што з да гэта як па за ад для яго але ён мы быў таксама які або было якія года пры іх калі яна',
  sr: 'и у је да на се за су од са не као које о који али то из ће по до што би када или након године био му',
  kk: 'және мен бұл бір да де деп үшін бойынша осы ол қазақстан болып еді туралы жылы сол болды кейін біз бар өз арасында ретінде дейін',
};

/** A script that tells a language by itself: that of most of what is written in it. */
export interface ScriptLanguage {
  from: number;
  to: number;
  lang: string;
  /** How many letters of an alphabet one of its characters says as much as. */
  weight: number;
}

export const scriptLanguages: readonly ScriptLanguage[] = [
  { from: 0x0370, to: 0x03ff, lang: 'el', weight: 1 },
  { from: 0x0530, to: 0x058f, lang: 'hy', weight: 1 },
  { from: 0x0590, to: 0x05ff, lang: 'he', weight: 1 },
  { from: 0x0600, to: 0x06ff, lang: 'ar', weight: 1 },
  { from: 0x0900, to: 0x097f, lang: 'hi', weight: 1 },
  { from: 0x0980, to: 0x09ff, lang: 'bn', weight: 1 },
  { from: 0x0b80, to: 0x0bff, lang: 'ta', weight: 1 },
  { from: 0x0e00, to: 0x0e7f, lang: 'th', weight: 1 },
  { from: 0x10a0, to: 0x10ff, lang: 'ka', weight: 1 },
  { from: 0x1200, to: 0x137f, lang: 'am', weight: 1 },
  { from: 0x3040, to: 0x30ff, lang: 'ja', weight: 1 },
  { from: 0x4e00, to: 0x9fff, lang: 'zh', weight: 3 },
  { from: 0xac00, to: 0xd7af, lang: 'ko', weight: 2 },
  { from: 0xfb50, to: 0xfdff, lang: 'ar', weight: 1 },
  { from: 0xfe70, to: 0xfeff, lang: 'ar', weight: 1 },
];

/** Letters that the language of a script does not have: where so large a share of a text is theirs, it is another's. */
export const tellingLetters: readonly { of: string; letters: RegExp; share: number; lang: string }[] = [
  { of: 'zh', letters: /[\u3040-\u30ff]/g, share: 0.05, lang: 'ja' },
  { of: 'ar', letters: /[ٹڈڑےں]/g, share: 0.02, lang: 'ur' },
  { of: 'ar', letters: /[پچژگک]/g, share: 0.02, lang: 'fa' },
];
