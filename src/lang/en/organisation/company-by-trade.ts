import type { MentionSection } from '../../mention.js';

/** Companies by what they do, whose names no word tells apart: those that ministers and heads of state speak of. */
const byTrade = {
  'oil, gas and power': `
    BP, Chevron, Occidental, OMV, MOL, PKN Orlen, Gasum, Neste, Galp, Snam, Eustream, Transgaz, Romgaz, Hidroelectrica, Nuclearelectrica, Bulgargaz, Bulgartransgaz, DEPA, Srbijagas, Plinovodi, 
    Ukrenergo, Energoatom, Belneftekhim, Moldovagaz, Transneft, Novatek, Tatneft, Surgutneftegas, Bashneft, Sibur, Rosseti, RusHydro, Inter RAO, Atomstroyexport, Tvel, KazTransOil, KazTransGas, QazaqGaz, KEGOC,
    Samruk-Energo, Tengizchevroil, Uzbekneftegaz, Kyrgyzneftegaz, Kyrgyzaltyn, Turkmengaz, Turkmenneft, Barqi Tojik, Azerenergy, Azerenerji, BOTAŞ, Botas, TPAO, TEİAŞ, NIOC, SOMO, KPC, Sabic, SABIC, Ma'aden, Maaden, ENOC, Mubadala,
    Sonatrach, Sonelgaz, Sonangol, NNPC, Sonatel, GNPC, Petroci, Eskom, PetroSA, KenGen, Ketraco, Tanesco, TANESCO, Zesco, ZESCO, Nampower, NamPower, ENH, Egas, EGAS, EGPC, ONEE, Masen, STEG, Petrosen, SNPC, Senelec, 
    Sinochem, CNOOC, PowerChina, Gezhouba, CGN, CNNC, SPIC, Sinosure, Goldwind, LONGi, Longi, Jinko, JinkoSolar, Kogas, KOGAS, Inpex, INPEX, Jera, JERA, Jogmec, JOGMEC, Tepco, TEPCO, Petrovietnam, PetroVietnam, Petrolimex, EVN, PTT,
    GAIL, NTPC, Hindustan Petroleum, Bharat Petroleum, IndianOil, Petrobangla, Ceypetco, OGDCL, Ecopetrol, YPF, Pemex, PEMEX, PDVSA, Petroecuador, Petroperú, Petroperu, YPFB, ENAP, CFE, Cupet, ANCAP, UTE, Itaipu, Itaipú, Eletrobras, Eletronuclear,
    Statkraft, Axpo, Alpiq, CEZ, ČEZ, EnBW, Wintershall, Statnett, Fingrid, Litgrid, Ignitis, Elering, Enefit, Latvenergo, Gassco, Gasunie, TenneT, Fluxys, Ansaldo, Saipem, Subsea7, Technip, Petrofac, Schlumberger, Vestas, Enercon, Nordex, Acciona, Naturgy, Endesa`,
  'mines and metals': `
    Codelco, SQM, Antofagasta Minerals, Gerdau, Barrick, Newmont, Kinross, Centerra, Freeport-McMoRan, Antam, Inalum, Vedanta, Hindalco, Tata Steel, JSW, SAIL, Nalco, Baosteel, Baowu, Chinalco, Zijin, CMOC, Tsingshan,
    Norilsk Nickel, Nornickel, Rusal, RUSAL, Alrosa, ALROSA, Severstal, Evraz, Mechel, Polyus, Polymetal, PhosAgro, Uralkali, Belaruskali, Acron, EuroChem, Metinvest, Interpipe, ArcelorMittal, Salzgitter, Thyssenkrupp, ThyssenKrupp, Voestalpine, Outokumpu,
    Norsk Hydro, Yara, Boliden, LKAB, KGHM, Eramet, Imerys, Kazakhmys, Kazzinc, Qarmet, ERG, Navoiyuran, Almalyk MMC, Gécamines, Gecamines, Debswana, De Beers, Anglo Platinum, Sibanye, Sasol, ZCCM-IH, OCP, Nutrien, Albemarle, Ganfeng, Tianqi, Lynas, Fortescue`,
  'railways, airlines, ships and ports': `
    Uzbekistan Airways, Uzbekistan Temir Yollari, Kazakhstan Temir Zholy, KTZ, FlyArystan, Qazaq Air, Belavia, Azal, AZAL, THY, Etihad, Saudia, Riyadh Air, flynas, Flynas, EgyptAir, Kenya Airways, RwandAir, TAAG, Avianca, LATAM, Aeroméxico,
    Conviasa, Cubana, IndiGo, Vistara, SriLankan, Biman, AirAsia, VietJet, Vietjet, Garuda, Cathay Pacific, Qantas, Finnair, SAS, LOT, Tarom, TAROM, AirBaltic, airBaltic, EasyJet, easyJet, Vueling, Alitalia, Swissport, Fraport, TAV, Vinci, Aena, Adif, Renfe, SNCF, Keolis,
    Deutsche Bahn, DB Cargo, DB Schenker, Siemens Mobility, Stadler, Talgo, Transmashholding, Sinara, CRRC, CREC, CRCC, CCCC, Sinotrans, Cainiao, Ukrzaliznytsia, RZD, RZhD, Rail Baltica, Adani Ports, APM Terminals, Bolloré, Transnet, Prasa, PRASA, Sovcomflot, Kazmortransflot, ZIM, NYK, HMM, Hanjin, Fincantieri, Damen, Navantia, Naval Group, Hanwha, Hanwha Ocean, Daewoo`,
  'cars, machines and arms': `
    AvtoVAZ, AvtoVaz, Avtovaz, KamAZ, Kamaz, KAMAZ, GAZ, UAZ, MAZ, BelAZ, MTZ, Gomselmash, Amkodor, Togg, TOGG, Otokar, Roketsan, Baykar, Aselsan, ASELSAN, Havelsan, Tusaş, TUSAŞ, Škoda, Skoda, Dacia, Fiat, Iveco, Scania, Volvo, Mazda, Subaru, Suzuki, Maruti Suzuki, Bajaj, Tata Motors, Geely, Chery, SAIC, GAC, FAW, Dongfeng, BAIC, Changan, Nio, Xpeng, VinFast, Vinfast, Vingroup, Proton, Perodua,
    Renault-Nissan, Peugeot, Citroën, Porsche, Audi, Opel, Bosch, Schaeffler, ZF, Komatsu, Sany, Zoomlion, XCMG, John Deere, Claas, Rostselmash, Rostec, Rosoboronexport, Uralvagonzavod, Almaz-Antey, Elbit, Dassault, MBDA, Nexter, KNDS, Krauss-Maffei, Hensoldt, Bofors, Kongsberg, Nammo, Hindustan Aeronautics, Ukroboronprom, Irkut, Comac, COMAC, AVIC, Norinco, NORINCO, Doosan, Hyundai Rotem, LIG Nex1`,
  'telecoms, chips and software': `
    Viettel, VNPT, FPT, MobiFone, Telkom, Telkomsel, Indosat, Singtel, GoTo, Jio, Airtel, Bharti Airtel, Wipro, TCS, HCL, Ooredoo, Etisalat, Omantel, Turkcell, Türk Telekom, Turk Telekom, Kaspi, Kcell, Beeline, VEON, Veon, MegaFon, Rostelecom, Yandex, VK, Sber, Kaspersky, Beltelecom, Ucell, Uztelecom, Ethio Telecom, Ethio telecom, Vodacom, Telecel, Unitel, Movitel, Econet,
    Deutsche Telekom, Telefónica, Telefonica, Telekom Srbija, Telia, Swisscom, Proximus, KPN, Cellnex, América Móvil, America Movil, Entel, Tigo, Embratel, ETECSA, Starlink, Eutelsat, OneWeb, Airbus Defence, SoftBank, Rakuten, NTT, KDDI, Fujitsu, NEC, Panasonic, Canon, Kioxia, Renesas, Rapidus, SK Hynix, SK hynix, SK On, SK Telecom, LG Energy Solution, LG Chem, LG Electronics, Naver, Kakao, Alibaba, Tencent, Baidu, ByteDance, TikTok, Xiaomi, ZTE, Lenovo, Pinduoduo, Temu, Shein, SMIC, Infineon, STMicroelectronics, ASML, NXP, Intel, Qualcomm, Micron, GlobalFoundries, Netflix, Uber, Airbnb, PayPal, Meta Platforms, DeepMind, Anthropic, Nutanix, Salesforce, SAP`,
  'banks, funds and trade': `
    VTB, Gazprombank, Promsvyazbank, Alfa-Bank, Tinkoff, T-Bank, Belarusbank, Halyk Bank, Halyk, Samruk-Kazyna, Baiterek, Otbasy, Kazagro, UzAuto, UzAuto Motors, Uzum, Ziraat, Halkbank, İşbank, Garanti, Akbank, Vakıfbank, VakıfBank, Sabanci, Sabancı, Koç Holding, Koc Holding, Kalyon, Limak, Rönesans, Eximbank, Exim Bank, Temasek, GIC, Khazanah, QIA, ADQ, ADIA, Afreximbank, Ecobank, Equity Group, KCB, Absa, Nedbank, Standard Chartered, HSBC, Barclays, Lloyds, NatWest, UBS, Credit Suisse, Deutsche Bank, Commerzbank, Raiffeisen, UniCredit, Intesa Sanpaolo, BNP Paribas, Société Générale, Crédit Agricole, ING, Rabobank, Santander, BBVA, CaixaBank, Nordea, Swedbank, SEB, Danske Bank,
    KB Kookmin, Shinhan, Woori, NongHyup, Mizuho, Nomura, MUFG, ICBC, CITIC, Sinosteel, Cofco, COFCO, Wilmar, Olam, Dangote, BUA, Cargill, Bunge, Louis Dreyfus, Trafigura, Vitol, Gunvor, Carrefour, Lidl, Ikea, IKEA, Zara, Inditex, Heineken, Carlsberg, Anadolu Efes, Arçelik, Arcelik, Vestel, Beko, Philip Morris, PepsiCo, Coca-Cola, McDonald's, Starbucks, Walmart, Jollibee, Charoen Pokphand, Adidas, Hermès, LVMH, Kering, Lego, Gilead, Merck, Takeda, Serum Institute of India, Bio Farma, BioCubaFarma, Fiocruz, Butantan, Gamaleya, Petrokimia, Pupuk Indonesia, Garuda Indonesia, BlackRock, Blackstone, Berkshire Hathaway, Moody's, Fitch, S&P Global, McKinsey, Deloitte, KPMG, PwC, Bechtel, Odebrecht, Salini, Webuild, Strabag, Bouygues, Larsen & Toubro, L&T, Samsung C&T, Çalık`,
};

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The ways to write each name, by its slug. */
const written = new Map<string, string[]>();
for (const listed of Object.values(byTrade)) {
  for (const name of listed.split(',').map((one) => one.trim())) {
    const known = written.get(slugOf(name));
    if (!known) written.set(slugOf(name), [name]);
    else if (!known.includes(name)) known.push(name);
  }
}

/** Each by its name alone, in the ways it is written. */
export const companiesByTrade: MentionSection['organisations'] = [...written].map(
  ([slug, [name, ...others]]) => [slug, name, others.join(', ')] as const,
);
