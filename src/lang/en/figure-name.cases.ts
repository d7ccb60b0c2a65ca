/** Numbers that count nothing, beside like ones that do: what each marked figure says, as `figureLine` writes it, and the text. */
export const figureNameCases: readonly (readonly [figures: string, text: string])[] = [
  // idioms
  ['none', 'It was one of those days, and they were at sixes and sevens.'],
  ['none', 'It was six of one and half a dozen of the other.'],
  ['none', 'She is on cloud nine; he is one in a million.'],
  ['none', 'The plant could one day make steel, one step at a time.'],
  ['none', 'The number one priority is a zero-tolerance rule.'],
  ['6 egg; 1 d', 'He broke [[half a dozen eggs]] in [[one day]].'],
  ['none', 'They are in the last 16 and meet one of the Big Four.'],
  ['4 a', 'In the last [[four years]] it grew.'],
  // names with a number word
  ['none', 'He runs the Four Seasons there.'],
  ['none', 'It lies near Three Mile Island.'],
  ['4 auditor', 'The [[four auditors]] were fined.'],
  ['5 man', 'Police Arrest [[Five Men]] After Raid'],
  ['2 man', '“[[Two men]] came,” he said.'],
  ['100 USD', 'The fee is [[One Hundred Dollars]].'],
  // labels
  ['none', 'It landed on runway 27L, says its Form 10-K.'],
  ['27 L', 'It holds [[27L]].'],
  ['40 team', 'They form [[40 teams]].'],
  // parts
  ['11/14 juror', '[[All but three of the 14 jurors]] agreed.'],
  ['3 juror', 'All but [[three jurors]] agreed.'],
  ['0.333333333333 about', 'Nearly [[a third]] voted.'],
  ['none', 'Then a third voted.'],
  ['0.5 under', 'Under [[half]] agreed.'],
  ['2', 'Prices are [[double]] last year’s.'],
  // ages
  ['34 a', 'The driver, [[34]], was hurt.'],
  ['34', 'The total, [[34]], was read out.'],
  ['15 a', 'A boy of [[15]] was hurt.'],
  ['5 a under', 'Children aged under [[five]] go free.'],
  ['65 a', 'From the age of [[65]] it is free.'],
  // levels in the unit of the first one
  ['4 lane; 6 lane', 'The road will be widened from [[four lanes]] to [[six]].'],
  ['12 member; 7 member', 'It cut the panel from [[12 members]] to [[seven]].'],
  // units
  ['5.4 magnitude; 6.1 magnitude', 'After a magnitude-[[5.4]] quake came one of magnitude [[6.1]].'],
  ['2 daughter; 5 grandchild', 'She leaves [[two daughters]] and [[five grandchildren]].'],
  ['6 specimen; 40 fireman', 'It has [[six specimens]] and [[40 firemen]].'],
  ['12 PHP- down; 57.61 PHP', 'The Philippine peso fell [[12 centavos]] to [[57.61]].'],
  ['30 NOK- down', 'The Norwegian krone fell [[30 øre]].'],
  ['40 USD- down; 81.2 USD', 'Oil fell [[40 cents]] to [[81.20]].'],
  ['5 GBP- up; 212.5 GBP-', 'The stock rose [[5 pence]] to [[212.5]].'],
  // titles in quotation marks
  ['none', 'They sang "Seven Brothers" and read “Forty Nights of Snow”. The play is called "100 Lanterns".'],
  ['40 boat', 'She said: “[[Forty boats]] sank”.'],
  ['40 boat', '“[[Forty boats]] sank,” she said.'],
  ['20 pip down; 7.1045 CNY/USD', 'The yuan weakened [[20 pips]] to [[7.1045 per dollar]].'],
  ['500 kV; 7.8 mmol/L', 'A [[500 kV]] line; [[7.8 mmol/L]] of sugar.'],
  ['112000 person', 'The population will be [[112,000]].'],
  ['278 person', 'The ferry had [[278]] aboard.'],
];
