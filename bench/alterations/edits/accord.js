export const accord = {
  id: 'accord',
  date: '2024-06-12',
  text: `Joint communiqué of the presidents of Uzbekistan and Georgia, Tbilisi, 12 June 2024

The presidents held talks in Tbilisi on 11 and 12 June. They noted that bilateral trade grew from 187 million dollars in 2021 to 304 million dollars in 2023, and agreed to bring it to 500 million dollars by 2028. Uzbek exports accounted for 212 million dollars of last year's total.

The parties signed nine documents, among them an agreement on road transport and a memorandum on the recognition of diplomas. The agreement on investment protection has not been signed; both sides intend to complete it before the end of this year. Georgia supports Uzbekistan's accession to the World Trade Organization (WTO). Uzbekistan did not join the declaration on energy.

The sides agreed to increase freight through the ports of Poti and Batumi from 1.8 to 3 million tonnes a year. Turkmenistan and Azerbaijan will be invited to a meeting of transport ministers in Baku in October. Tariffs for Uzbek cargo will be lowered by 15 percent for the first two years. A direct flight between Tashkent and Batumi will start on 1 July and operate three times a week, provided that demand is sufficient.

Georgia is ready to open a consulate in Samarkand. Uzbekistan is considering visa-free entry for Georgian citizens for up to 90 days. The presidents strongly condemned terrorism in all its forms and called for a peaceful settlement of disputes. They expressed no view on the elections in the region. Neither side will allow its territory to be used against the other.

President Mirzo Karimov said at the press conference: "Our roads are longer than our differences." President Nino Abashidze thanked him for the humanitarian aid that Uzbekistan sent after the landslide in August 2023, when 26 people died. She accepted an invitation to visit Tashkent next spring. About 14,000 Georgian tourists visited Uzbekistan last year, almost twice as many as in 2022.`,
  faithful: [
    'The presidents of Georgia and Uzbekistan held talks in Tbilisi on June 11–12.',
    'Trade between the two countries rose from $187m in 2021 to $304m in 2023, and is to reach $500m by 2028.',
    "Of last year's total, Uzbek exports made up 212 million dollars.",
    'Nine documents were signed, including an agreement on road transport.',
    'The two sides signed nine documents but not the agreement on investment protection, which they intend to complete by the end of 2024.',
    "Tbilisi supports Uzbekistan's accession to the WTO.",
    'Uzbekistan has not joined the energy declaration.',
    'Freight through Poti and Batumi is to grow from 1.8 million to 3 million tonnes annually.',
    "Azerbaijan and Turkmenistan will be invited to a transport ministers' meeting in the Azerbaijani capital in October.",
    'For the first two years, tariffs for cargo from Uzbekistan will be cut by 15%.',
    'A direct Tashkent–Batumi flight will start on July 1 and run three times a week if demand is sufficient.',
    'Georgia is prepared to open a consulate in Samarkand.',
    'Uzbekistan is considering letting Georgians in without visas for up to 90 days.',
    'Both presidents condemned terrorism in all its forms.',
    'They did not express a view on the elections in the region.',
    '“Our roads are longer than our differences,” Karimov said.',
    'Abashidze thanked Karimov for the aid sent after the August 2023 landslide, which killed 26 people.',
    'She will visit Tashkent in spring 2025, having accepted an invitation.',
    'Some 14,000 Georgian tourists went to Uzbekistan in 2023, nearly twice as many as the year before.',
  ],
  altered: [
    [['value'], 'Bilateral trade grew from 187 million dollars in 2021 to 403 million dollars in 2023.'],
    [['scale'], 'Bilateral trade grew to 304 billion dollars in 2023.'],
    [['direction'], 'Bilateral trade fell from 187 million dollars in 2021 to 304 million dollars in 2023.'],
    [['period'], 'They agreed to bring trade to 500 million dollars by 2038.'],
    [['modality'], 'They hope to bring it to 500 million dollars by 2028.'],
    [['measure', 'entity'], "Uzbek imports accounted for 212 million dollars of last year's total."],
    [['entity'], "Georgian exports accounted for 212 million dollars of last year's total."],
    [['value'], 'The parties signed eleven documents.'],
    [['polarity'], 'The agreement on investment protection has been signed.'],
    [['polarity'], 'Both sides intend to complete it after the end of this year.'],
    [['polarity'], "Georgia opposes Uzbekistan's accession to the World Trade Organization."],
    [['entity'], "Georgia supports Uzbekistan's accession to the European Union."],
    [['entity'], "Uzbekistan supports Georgia's accession to the World Trade Organization (WTO)."],
    [['polarity'], 'Uzbekistan joined the declaration on energy.'],
    [
      ['range', 'value'],
      'The sides agreed to increase freight through the ports of Poti and Batumi from 1.8 to 5 million tonnes a year.',
    ],
    [['direction'], 'The sides agreed to reduce freight through the ports of Poti and Batumi.'],
    [
      ['entity'],
      'Turkmenistan and Armenia will be invited to a meeting of transport ministers in Baku in October.',
    ],
    [
      ['period'],
      'Turkmenistan and Azerbaijan will be invited to a meeting of transport ministers in Baku in November.',
    ],
    [['direction'], 'Tariffs for Uzbek cargo will be raised by 15 percent for the first two years.'],
    [['value'], 'Tariffs for Uzbek cargo will be lowered by 15 percent for the first five years.'],
    [
      ['value'],
      'A direct flight between Tashkent and Batumi will start on 1 July and operate four times a week.',
    ],
    [['unit'], 'The flight will operate three times a month, provided that demand is sufficient.'],
    [['modality'], 'Georgia has agreed to open a consulate in Samarkand.'],
    [['modality'], 'Uzbekistan has decided on visa-free entry for Georgian citizens for up to 90 days.'],
    [['bound'], 'Uzbekistan is considering visa-free entry for Georgian citizens for at least 90 days.'],
    [['entity'], 'Uzbekistan is considering visa-free entry for Armenian citizens for up to 90 days.'],
    [['polarity', 'wording'], 'The presidents called for a military settlement of disputes.'],
    [['polarity'], 'They expressed a view on the elections in the region.'],
    [['polarity'], 'Each side will allow its territory to be used against the other.'],
    [['wording'], '“Our roads are shorter than our differences,” Karimov said.'],
    [['speaker'], '“Our roads are longer than our differences,” Abashidze said.'],
    [
      ['entity'],
      'Abashidze thanked him for the humanitarian aid that Kazakhstan sent after the landslide in August 2023.',
    ],
    [['value'], 'The landslide killed 62 people in August 2023.'],
    [['polarity'], 'She declined an invitation to visit Tashkent next spring.'],
    [['entity'], 'She accepted an invitation to visit Samarkand next spring.'],
    [['period'], 'She accepted an invitation to visit Tashkent next autumn.'],
    [['entity', 'measure'], 'About 14,000 Uzbek tourists visited Georgia last year.'],
    [
      ['bound'],
      'About 14,000 Georgian tourists visited Uzbekistan last year, more than twice as many as in 2022.',
    ],
  ],
};
