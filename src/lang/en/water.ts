import { phrases } from '../lists.js';

/** Rivers, lakes, ranges and oil fields of the news of the world that are named alone, without those that are also words or names of persons. */
export const waters = phrases(`
  Danube, Rhine, Volga, Dnieper, Dniester, Vistula, Oder, Elbe, Loire, Seine, Thames, Rhône, Tagus, Ebro, Sava, Drina,
  Blue Nile, White Nile, Nile, Zambezi, Limpopo, Okavango, Mekong, Ganges, Indus, Brahmaputra, Irrawaddy, Yangtze, Amur, Yenisei,
  Irtysh, Syr Darya, Syrdarya, Amu Darya, Amudarya, Tigris, Euphrates, Orinoco, Paraná, Lake Baikal, Lake Balkhash, Issyk-Kul, Lake Chad, Lake Victoria,
  Lake Tanganyika, Lake Malawi, Lake Titicaca, Lake Van, Himalayas, Alps, Carpathians, Pyrenees, Andes, Hindu Kush, Pamirs, Tian Shan,
  Kashagan, Tengiz, Karachaganak, Shah Deniz, South Pars, Mindanao, Luzon, Visayas, Negros Oriental, Negros Occidental
`);
