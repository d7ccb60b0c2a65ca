// Statements written for this benchmark: persons, firms and figures are invented.
export const statements = [
  {
    id: 'harbour',
    date: '2024-06-03',
    text: `Statement by the Harbour Minister of Norway, Ingrid Solvang, Bergen, 3 June 2024

Our ports handled 184 million tonnes of goods in 2023, which is 6.2 percent more than in 2022. Exports of timber grew by 12.5 percent, while imports of coal fell by 31 percent. The revenue of the port authority reached $2.4 billion, and its profit was $310 million.

The government will build a new terminal in Narvik by 2029. It will cost between 450 and 520 million euros and employ about 1,900 people. Denmark is ready to invest up to 120 million euros in the terminal if the parliament approves the plan before December. We have not signed a contract with any bank.

In January 2024 the central bank lowered its rate by 25 basis points, to 4.25 percent. The share of electric ferries rose by three percentage points, from 18 to 21 percent. More than 240 ferries now run on batteries, and almost 60 of them cross the fjords at night.

Sweden must not close the strait without notice. Finland may join the pilot project next year. We cannot support a ban on night sailing, but we support quieter engines. Germany has agreed to share its weather data with us.

Erik Dahl, the head of the Coastal Union, told me in April: "The fishermen will accept longer nets, but they will never accept shorter seasons." I think he is right. The fleet must be renewed before 2035, and all captains should learn the new rules. Every harbour needs a doctor, and no harbour has enough of them.

The average wait at the quay was 14 hours in March, against 22 hours in the same month of 2023. The longest pier will be 1,350 metres long. From May to August last year, cruise ships brought 640,000 visitors to Bergen, a record. Seven out of 11 shipyards have full order books until the end of 2026.`,
  },
  {
    id: 'grain',
    date: '2023-11-20',
    text: `Interview with Amadou Keita, Minister of Agriculture of Mali

Question: How was the harvest?

Keita: The millet harvest rose by 18 percent last year, to 2.1 million tonnes. Rice was weaker: production fell from 3.2 million to 2.9 million tonnes. Farmers sold about 40 percent of the grain abroad, mostly to Senegal and Niger.

Question: And the reserves?

Keita: We hold 95,000 tonnes of rice in state stores, enough for 47 days. The World Food Programme (WFP) will deliver another 30,000 tonnes by the end of March 2024. It has promised to pay for the transport, provided that the road to Gao stays open. We have never refused help, but we do not want to depend on it.

Question: What do fertilisers cost?

Keita: A bag cost 22,500 francs in October, almost 4,000 francs more than in July. The state pays 30 percent of that price. At least 210,000 families have received the subsidy since 2021, and we intend to reach 300,000 by 2025. Prices could fall next year, although nobody can promise that.

Question: Who will finance the canal?

Keita: The African Development Bank (AfDB) approved a loan of 85 million dollars on 12 September 2023. Morocco may add 15 million dollars. The canal will irrigate between 12,000 and 14,000 hectares and should be ready before the rains of 2027. My colleague Fatou Diarra, the finance minister, said last week: "The loan is cheap, the delay is expensive." She supports the project, and so do all the governors of the south.

Question: Did the locusts do much damage?

Keita: Less than we feared. We sprayed 8,400 hectares, and only one district in nine lost more than half of its crop. The number of swarms decreased sharply after August. We did not use the old chemicals, and we shall not import them again.`,
  },
  {
    id: 'rail',
    date: '2025-02-10',
    text: `Remarks of Helena Novak, chief executive of Transalpine Railways, at the annual meeting

In 2024 we carried 58.3 million passengers, an increase of 4.1 percent. Freight volume declined by 2.7 percent, to 19.6 million tonnes. Operating profit climbed to 412 million francs, the largest since 2011, and debt was cut from 3.8 billion to 3.5 billion francs.

We have ordered 36 new trains from a factory in Austria. Each train has 420 seats and costs 27 million francs. The first of them will enter service in September 2026. The Italian regulator has not approved them yet, and we expect its decision before the summer.

Punctuality was 91 percent, two percentage points better than in 2023. Over 1,100 drivers were trained, and nearly 300 of them are women. Wages increased by 3.4 percent on 1 January 2025. We will not raise fares this year. We would rather cut costs than close lines.

The Brenner tunnel is 64 kilometres long. It is likely to open in 2032, and the journey from Munich to Verona should then take less than 3 hours. Switzerland and Austria must agree on one price for electricity, otherwise the tunnel will lose money. The European Union may pay up to half of the signals.

Our chief engineer, Matteo Ricci, warned the board in November: "We can repair the bridges in time, but we cannot repair them cheaply." Therefore the board has decided to spend 140 million francs on bridges by 2028. Some of the older stations will be sold; none of the mountain stations will be closed. The union supports the plan.`,
  },
];
