/** Names that tell of a state whose fiscal year is not the calendar's, by ISO 3166 code. */
const names: Readonly<Record<string, string>> = {
  AU: 'Australia, Australian, Canberra, Sydney',
  BB: 'Barbados, Barbadian',
  BD: 'Bangladesh, Bangladeshi, Dhaka, taka',
  BI: 'Burundi, Burundian',
  BS: 'Bahamas, Bahamian',
  BT: 'Bhutan, Bhutanese',
  BW: 'Botswana, Gaborone',
  BZ: 'Belize, Belizean',
  CA: 'Canada, Canadian, Ottawa',
  EG: 'Egypt, Egyptian, Cairo',
  ET: 'Ethiopia, Ethiopian, Addis Ababa, birr',
  GB: 'Britain, British, United Kingdom, UK, U.K., London, Whitehall, HM Treasury, Office for Budget Responsibility',
  GM: 'Gambia, Gambian',
  HK: 'Hong Kong',
  HT: 'Haiti, Haitian',
  IN: 'India, Indian, New Delhi, Delhi, Mumbai, crore, lakh',
  JM: 'Jamaica, Jamaican, Kingston',
  JP: 'Japan, Japanese, Tokyo, yen',
  KE: 'Kenya, Kenyan, Kenyans, Nairobi',
  KW: 'Kuwait, Kuwaiti',
  LS: 'Lesotho',
  MU: 'Mauritius, Mauritian',
  NA: 'Namibia, Namibian, Windhoek',
  NP: 'Nepal, Nepali, Nepalese, Kathmandu',
  NZ: 'New Zealand, Wellington',
  PK: 'Pakistan, Pakistani, Islamabad, Karachi',
  RW: 'Rwanda, Rwandan, Kigali',
  SG: 'Singapore, Singaporean',
  SZ: 'Eswatini',
  TH: 'Thailand, Thai, Bangkok, baht',
  TT: 'Trinidad',
  TZ: 'Tanzania, Tanzanian, Dodoma, Dar es Salaam',
  UG: 'Uganda, Ugandan, Kampala',
  // of its companies and its states nothing follows, only of the union
  US: 'Congress, White House, Pentagon, Capitol Hill, federal government, federal budget, federal deficit, U.S. Treasury, Congressional Budget Office',
  ZA: 'South Africa, South African, Pretoria, rand',
};

/** By the name. */
export const fiscalCountries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(names).flatMap(([country, list]) => list.split(', ').map((name) => [name, country])),
);
