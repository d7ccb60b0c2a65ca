import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The harbour was closed for two days, and the ferries waited outside.'],
    ['en', 'Profits rose by 4%.'],
    ['de', 'Der Hafen war zwei Tage lang geschlossen, und die Fähren warteten draußen.'],
    ['fr', 'Le port est resté fermé pendant deux jours et les ferries ont attendu au large.'],
    ['es', 'El puerto estuvo cerrado dos días y los transbordadores esperaron fuera.'],
    ['pt', 'O porto esteve fechado durante dois dias e os navios não puderam entrar.'],
    ['it', 'Il porto è rimasto chiuso per due giorni e i traghetti hanno aspettato al largo.'],
    ['nl', 'De haven was twee dagen gesloten en de veerboten wachtten op zee.'],
    ['pl', 'Port był zamknięty przez dwa dni, a promy czekały na morzu, jak powiedział kapitan.'],
    ['cs', 'Přístav byl dva dny zavřený a trajekty čekaly na moři, jak řekl kapitán.'],
    ['sv', 'Hamnen var stängd i två dagar och färjorna fick vänta, men det var inte så farligt.'],
    ['fi', 'Satama oli suljettu kaksi päivää, mutta lautat eivät ole vielä lähteneet.'],
    ['tr', 'Liman iki gün kapalı kaldı ve gemiler açıkta bekledi, ama bu çok uzun değil.'],
    ['hu', 'A kikötő két napig zárva volt, és a hajók nem tudtak kikötni.'],
    ['ru', 'Порт был закрыт два дня, и паромы ждали на рейде.'],
    ['uk', 'Порт був зачинений два дні, і пороми чекали на рейді, але це не все.'],
    ['bg', 'Пристанището беше затворено за два дни и корабите не можеха да влязат.'],
    ['kk', 'Порт екі күн бойы жабық болды және кемелер теңізде күтіп тұрды.'],
    ['ar', 'كان الميناء مغلقا لمدة يومين وانتظرت السفن في الخارج.'],
    ['fa', 'بندر دو روز بسته بود و کشتی‌ها در بیرون چشم به راه ماندند، گفت ژاله.'],
    ['el', 'Το λιμάνι έμεινε κλειστό για δύο ημέρες.'],
    ['he', 'הנמל היה סגור יומיים והספינות חיכו בחוץ.'],
    ['zh', '港口关闭了两天，渡轮在外面等候。'],
    ['zh', '港口关闭两天，IMF称损失达3亿美元。'],
    ['ja', '港は二日間閉鎖され、フェリーは沖で待っていた。'],
    ['ko', '항구는 이틀 동안 폐쇄되었고 배들은 밖에서 기다렸다.'],
    ['und', ''],
    ['und', '28.2 % 2024-03-15'],
    ['und', 'zxqv blorf gnirk wubble snee trallop fnord quux'],
  ])('%s: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it('names a language for any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => /^[a-z]{2,3}$/.test(detectLanguage(text))),
    );
  });
});
