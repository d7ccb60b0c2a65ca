import type { MentionSection } from '../mention.js';
import { largeCities } from './large-city.js';

const names = `
  Perth, Adelaide, Brisbane, Auckland, Hobart, Calgary, Edmonton, Manchester, Birmingham, Liverpool, Glasgow, Cardiff, Belfast, Leeds, Detroit, Houston, Miami, Boston, Seattle, Denver, Luanda, Porto-Novo, Cotonou, Thimphu, La Paz, Gaborone, Brasília, Ouagadougou, Yaoundé, Yaounde, Douala, Kinshasa, Brazzaville, San José, Santo Domingo,
  San Salvador, Asmara, Libreville, Conakry, Port-au-Prince, Tegucigalpa, Yamoussoukro, Abidjan, Antananarivo, Lilongwe, Bamako,
  Nouakchott, Port Louis, Naypyidaw, Managua, Niamey, Port Moresby, Asunción, Asuncion, Busan, Dodoma, Dar es Salaam, Lomé, Lome, Chennai,
  Bengaluru, Antwerp, Gdansk, Gdynia, Krakow, Mombasa, Jeddah, Mecca, Suva, Apia, Nuku'alofa, Monrovia, Banjul, Bissau, Praia, Malabo,
  Bangui, N'Djamena, Maseru, Mbabane, Dili, Bandar Seri Begawan, Honiara, Port Vila, Nassau, Bridgetown, Belmopan, Paramaribo,
  Andorra la Vella, Vaduz, Sharm el-Sheikh, Marrakesh, Tangier, Agadir, Piraeus, Thessaloniki, Trieste, Genoa, Valencia, Bilbao, Gothenburg,
  Malmö, Tampere, Turku, Oulu, Tartu, Klaipeda, Klaipėda, Liepaja, Ventspils, Batumi, Poti, Kutaisi, Gyumri, Ganja, Nakhchivan, Osh, Khujand, Turkmenbashi, Turkmenabat,
  Termez, Navoi, Andijan, Fergana, Namangan, Nukus, Mashhad, Isfahan, Tabriz, Bandar Abbas, Chabahar, Chengdu, Urumqi, Chongqing, Tianjin, Hangzhou, Ningbo, Qingdao, Dalian,
  Nanjing, Xiamen, Harbin, Nagoya, Yokohama, Kobe, Fukuoka, Sapporo, Incheon, Ulsan, Daegu, Gwangju, Cebu, Surabaya, Denpasar, Penang, Johor Bahru, Da Nang, Haiphong, Mandalay,
  Yangon, Chittagong, Gwadar, Faisalabad, Rawalpindi, Peshawar, Kandahar, Herat, Ahmedabad, Pune, Jaipur, Lucknow, Kochi, Visakhapatnam, Hambantota, Mumbai,
  Durban, Gqeberha, Bulawayo, Beira, Nacala, Walvis Bay, Pointe-Noire, Takoradi, Kumasi, Kano, Port Harcourt, Kisumu, Lamu, Zanzibar, Berbera,
  Massawa, Port Sudan, Suez, Port Said, Ismailia, Aqaba, Haifa, Eilat, Latakia, Tartus, Aleppo, Homs, Mosul, Kirkuk, Sulaymaniyah, Najaf, Karbala,
  Dammam, Yanbu, Sohar, Salalah, Duqm, Fujairah, Sharjah, Ras Al Khaimah, Constanta, Constanța, Varna, Burgas, Plovdiv, Cluj-Napoca, Timisoara, Iasi, Giurgiu,
  Szeged, Debrecen, Brno, Ostrava, Kosice, Maribor, Koper, Rijeka, Zadar, Dubrovnik, Mostar, Banja Luka, Novi Sad, Kragujevac, Durres, Durrës, Vlora, Mitrovica,
  Graz, Linz, Salzburg, Innsbruck, Basel, Lausanne, Lugano, Lyon, Toulouse, Bordeaux, Nantes, Lille, Le Havre, Calais, Dunkirk, Ghent, Liège,
  Eindhoven, Utrecht, Bremen, Bremerhaven, Rostock, Kiel, Leipzig, Dresden, Düsseldorf, Dusseldorf, Cologne, Stuttgart, Nuremberg, Hanover, Aarhus, Odense, Esbjerg,
  Stavanger, Trondheim, Tromsø, Tromso, Narvik, Kiruna, Luleå, Poznan, Wroclaw, Lodz, Katowice, Szczecin, Lublin, Rzeszow, Bologna, Turin, Palermo, Bari,
  Zaragoza, Seville, Malaga, Málaga, Coimbra, Funchal, Guayaquil, Medellín, Medellin, Cali, Barranquilla, Maracaibo, Arequipa, Callao, Chancay, Valparaíso, Valparaiso,
  Antofagasta, Rosario, Mendoza, Porto Alegre, Recife, Fortaleza, Manaus, Belém, Belem, Salvador da Bahia, Monterrey, Guadalajara, Tijuana, Veracruz, Cancún, Cancun, Colón, Bergen, Tórshavn, Torshavn, Nuuk, Gitega, Hargeisa, Moroni, São Tomé, Georgetown, Castries, Kingstown, Roseau, Basseterre, Willemstad,
  Oranjestad, Nouméa, Papeete, Funafuti, Majuro, Palikir, Ngerulmud, Tarawa, Sukhumi, Tskhinvali`;

/** Capitals and other cities and ports that the news of the world names, by what they are called only. */
export const cities: MentionSection['places'] = `${names},${largeCities}`
  .split(',')
  .map((name) => [name.trim()] as const);
