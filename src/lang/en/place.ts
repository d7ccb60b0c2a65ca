import type { MentionSection } from '../mention.js';

/** Regions of the world, seas, capitals and other large cities, states of federations. */
export const places: MentionSection['places'] = [
  ['Middle East', 'Middle Eastern, Mideast'],
  ['Near East'],
  ['Karakalpakstan'],
  ['Punjab', 'Punjabi'],
  ['Sindh'],
  ['Oromia'],
  ['Galicia'],
  ['Lapland'],
  ['Normandy'],
  ['Sicily', 'Sicilian|'],
  ['Sardinia', 'Sardinian|'],
  ['Corsica', 'Corsican|'],
  ['Hokkaido'],
  ['Andalusia'],
  ['Tuscany'],
  ['Lombardy'],
  ['Flanders'],
  ['Wallonia'],
  ['Anatolia'],
  ['Far East', 'Russian Far East'],
  ['North Africa', 'North African|, Northern Africa'],
  ['West Africa', 'West African|, Western Africa'],
  ['East Africa', 'East African|, Eastern Africa'],
  ['Southern Africa', 'southern Africa'],
  ['Central Africa'],
  ['Horn of Africa', 'the Horn of Africa'],
  ['Sub-Saharan Africa', 'sub-Saharan Africa'],
  ['Sahel'],
  ['Maghreb'],
  ['Africa', 'African|'],
  ['Europe', 'European|'],
  ['Western Europe', 'Western European|'],
  ['Eastern Europe', 'Eastern European|'],
  ['Central Europe', 'Central European|'],
  ['Southern Europe'],
  ['Northern Europe'],
  ['Balkans', 'Balkan, Western Balkans'],
  ['Baltics', 'Baltic States, Baltic states'],
  ['Scandinavia', 'Scandinavian|'],
  ['Eurasia', 'Eurasian|'],
  ['Asia', 'Asian|'],
  ['Central Asia', 'Central Asian|'],
  ['South Asia', 'South Asian|'],
  ['East Asia', 'East Asian|'],
  ['Southeast Asia', 'South-East Asia, South East Asia, Southeast Asian|, South-East Asian|'],
  ['Northeast Asia', 'North-East Asia'],
  ['Western Asia', 'West Asia'],
  ['Asia-Pacific', 'Asia Pacific, Asia-Pacific region'],
  ['Indo-Pacific', 'Indo-Pacific region'],
  ['Caucasus', 'South Caucasus, North Caucasus, Transcaucasia'],
  ['Siberia', 'Siberian|'],
  ['Urals'],
  ['Latin America', 'Latin American|'],
  ['South America', 'South American|'],
  ['Central America', 'Central American|'],
  ['North America', 'North American|'],
  ['Caribbean'],
  ['Arctic'],
  ['Pacific', 'Pacific Ocean, South Pacific'],
  ['Atlantic Ocean'],
  ['Indian Ocean'],
  ['Mediterranean Sea', 'Mediterranean'],
  ['Black Sea'],
  ['Caspian Sea', 'Caspian'],
  ['Baltic Sea', 'Baltic'],
  ['Red Sea'],
  ['South China Sea'],
  ['East China Sea'],
  ['Persian Gulf', 'the Gulf, Arabian Gulf'],
  ['Strait of Hormuz'],
  ['Suez Canal'],
  ['Panama Canal'],
  ['West Bank'],
  ['Gaza', 'Gaza Strip'],
  ['East Jerusalem'],
  ['Golan Heights'],
  ['Crimea', 'Crimean|'],
  ['Donbas', 'Donbass'],
  ['Chechnya', 'Chechen|'],
  ['Tatarstan'],
  ['Dagestan'],
  ['Nagorno-Karabakh', 'Karabakh'],
  ['Abkhazia'],
  ['South Ossetia'],
  ['Transnistria'],
  ['Kashmir'],
  ['Xinjiang'],
  ['Tibet', 'Tibetan|'],
  ['Kurdistan'],
  ['Darfur'],
  ['Tigray'],
  ['Washington, D.C.', 'Washington D.C., Washington DC'],
  ['England'],
  ['Scotland', 'Scottish, Scot|'],
  ['Wales', 'Welsh'],
  ['Northern Ireland'],
  ['New Guinea'],
  ['Bavaria', 'Bavarian|'],
  ['Catalonia', 'Catalan|'],
  ['Quebec'],
  ['Ontario'],
  ['British Columbia'],
  ['Alberta'],
  ['New South Wales'],
  ['Queensland'],
  ...(
    'Kabul, Tirana, Algiers, Yerevan, Canberra, Vienna, Baku, Manama, Dhaka, Minsk, Brussels, Sarajevo, Brasilia, ' +
    'Sofia, Phnom Penh, Ottawa, Beijing, Bogota, Bogotá, Zagreb, Havana, Nicosia, Prague, Copenhagen, Quito, Cairo, ' +
    'Tallinn, Addis Ababa, Helsinki, Paris, Tbilisi, Berlin, Accra, Athens, Budapest, Reykjavik, New Delhi, Delhi, ' +
    'Jakarta, Tehran, Baghdad, Dublin, Jerusalem, Tel Aviv, Rome, Tokyo, Amman, Astana, Nur-Sultan, Almaty, Shymkent, ' +
    'Nairobi, Pyongyang, Seoul, Pristina, Bishkek, Vientiane, Riga, Beirut, Tripoli, Vilnius, Skopje, Kuala Lumpur, ' +
    'Valletta, Mexico City, Chisinau, Ulaanbaatar, Podgorica, Rabat, Maputo, Windhoek, Kathmandu, Amsterdam, ' +
    'Wellington, Abuja, Oslo, Muscat, Islamabad, Ramallah, Lima, Manila, Warsaw, Lisbon, Doha, Bucharest, Moscow, ' +
    'Kigali, Riyadh, Dakar, Belgrade, Freetown, Bratislava, Ljubljana, Mogadishu, Pretoria, Juba, Madrid, Colombo, ' +
    'Khartoum, Stockholm, Bern, Damascus, Taipei, Dushanbe, Bangkok, Tunis, Ankara, Ashgabat, Kampala, Kyiv, Kiev, ' +
    'Abu Dhabi, London, Washington, Montevideo, Tashkent, Caracas, Hanoi, Sanaa, Lusaka, Harare, Geneva, New York, ' +
    'New York City, Los Angeles, Chicago, Boston, San Francisco, Houston, Dallas, Miami, Philadelphia, Detroit, ' +
    'Atlanta, Seattle, Denver, Phoenix, Las Vegas, San Diego, New Orleans, Pittsburgh, Cleveland, Baltimore, ' +
    'Saint Petersburg, St. Petersburg, St Petersburg, Kazan, Sochi, Vladivostok, Novosibirsk, Yekaterinburg, ' +
    'Samarkand, Bukhara, Istanbul, Izmir, Dubai, Shanghai, Guangzhou, Shenzhen, Wuhan, Mumbai, Kolkata, Bangalore, ' +
    'Karachi, Lahore, Osaka, Kyoto, Hiroshima, Sydney, Melbourne, Brisbane, Toronto, Montreal, Vancouver, ' +
    'Rio de Janeiro, Sao Paulo, São Paulo, Buenos Aires, Bogota, Munich, Frankfurt, Hamburg, Cologne, Stuttgart, ' +
    'Zurich, Davos, Milan, Naples, Venice, Turin, Barcelona, Marseille, Lyon, Strasbourg, The Hague, Rotterdam, ' +
    'Glasgow, Edinburgh, Manchester, Liverpool, Belfast, Cardiff, Birmingham, Johannesburg, Cape Town, Lagos, ' +
    'Casablanca, Alexandria, Aleppo, Homs, Mosul, Basra, Erbil, Kharkiv, Odesa, Odessa, Lviv, Mariupol, Donetsk, ' +
    'Luhansk, Rafah, Khan Younis, Aktau, Atyrau, Semey, Karaganda, Pavlodar, Kostanay, Uralsk, Baikonur'
  )
    .split(', ')
    .map((name) => [name] as const),
  ...(
    'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, ' +
    'Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, ' +
    'Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, ' +
    'North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, ' +
    'Texas, Utah, Vermont, Virginia, Washington State, West Virginia, ' +
    'Wisconsin, Wyoming'
  )
    .split(', ')
    .map((name) => [name] as const),
];
