export const football = {
  id: 'football',
  date: '2025-03-03',
  text: `Rovers 2, Albion 1

Ten-man Rovers came from behind to beat Albion 2-1 on Sunday and went third in the table, four points behind the leaders, City. Striker Leo Adeyemi scored both goals, in the 58th and 89th minutes, to take his tally this season to 19. Albion had led through a penalty by captain Marc Dufour after half an hour. Defender Ivan Petkov was sent off in the 41st minute for a second yellow card.

"I have never been prouder of a team," said Rovers coach Helen Marsh, who took over in November when the club was 15th. "We were not lucky; we were stubborn." Albion coach Bruno Salas said that his side deserved a draw and that the referee, Amy Croft, had made no mistake. He will not resign.

A crowd of 41,276 watched the match, the largest of the season at Foundry Lane. Adeyemi, 23, joined from the Nigerian club Lobi for 6.5 million pounds in 2023. He is under contract until 2027, but Marsh admitted that Madrid were interested. "If somebody offers 80 million, we will have to listen," she said.

Rovers have won six of their last seven matches; they have not lost away since December. Their goalkeeper, Sven Olsson, broke a finger and will miss at least three weeks. Albion have taken only two points from their last five games and are 17th, one place above the relegation zone. The teams meet again in the cup on 19 March. Tickets will cost no more than 25 pounds, and children get in free.`,
  faithful: [
    'Rovers came from behind to win 2-1 against Albion on Sunday despite playing with ten men.',
    'They are third, four points behind City.',
    'Leo Adeyemi got both goals, in the 58th and 89th minute, and has now scored 19 this season.',
    'Marc Dufour had put Albion ahead from the penalty spot after 30 minutes.',
    'Ivan Petkov was dismissed in the 41st minute after a second yellow card.',
    '“I have never been prouder of a team,” coach Helen Marsh said.',
    'Marsh said her team were “not lucky” but “stubborn”.',
    "Albion's coach, Bruno Salas, thought that his team had deserved a draw but did not blame the referee.",
    'Salas said he would not resign.',
    "The crowd of 41,276 was the season's largest at Foundry Lane.",
    'Adeyemi, who is 23, came from Lobi of Nigeria for £6.5m in 2023 and has a contract until 2027.',
    'Marsh conceded that Madrid were interested and said that the club would have to listen to an offer of 80 million.',
    'Rovers have won six out of their last seven games.',
    'Rovers have been unbeaten away since December.',
    'Goalkeeper Sven Olsson is out for three weeks or more with a broken finger.',
    'Albion are 17th, just above the relegation zone, with two points from five games.',
    'The two teams will meet again on 19 March in the cup; tickets cost at most £25 and are free for children.',
  ],
  altered: [
    [['value', 'wording'], 'Rovers beat Albion 3-1 on Sunday.'],
    [['entity', 'polarity'], 'Albion beat Rovers 2-1 on Sunday.'],
    [['polarity', 'value'], 'Rovers went fourth in the table, four points behind the leaders, City.'],
    [
      ['polarity', 'value', 'entity', 'wording'],
      'Rovers went third in the table, four points ahead of City.',
    ],
    [['value'], 'Striker Leo Adeyemi scored both goals, in the 48th and 89th minutes.'],
    [['value'], 'Adeyemi took his tally this season to 29.'],
    [['period'], 'Adeyemi took his tally last season to 19.'],
    [['entity', 'speaker'], 'Albion had led through a penalty by captain Ivan Petkov.'],
    [['value', 'polarity'], 'Defender Ivan Petkov was sent off for a third yellow card.'],
    [['wording', 'polarity'], '“I have often been prouder of a team,” said Rovers coach Helen Marsh.'],
    [['speaker'], '“I have never been prouder of a team,” said Albion coach Bruno Salas.'],
    [['wording', 'polarity'], '“We were lucky; we were stubborn,” Marsh said.'],
    [['wording', 'polarity'], '“We were … lucky; we were stubborn,” Marsh said.'],
    [['period'], 'Marsh took over in September when the club was 15th.'],
    [['polarity'], 'Albion coach Bruno Salas said that his side did not deserve a draw.'],
    [['polarity'], 'Salas said that the referee, Amy Croft, had made a mistake.'],
    [['polarity', 'modality'], 'Salas will resign.'],
    [['polarity'], 'A crowd of 41,276 watched the match, the smallest of the season at Foundry Lane.'],
    [['value'], 'A crowd of 41,726 watched the match.'],
    [['wording', 'bound', 'polarity'], 'A record crowd of 41,276 watched the match.'],
    [['currency'], 'Adeyemi joined from the Nigerian club Lobi for 6.5 million euros in 2023.'],
    [['entity'], 'Adeyemi joined from the Ghanaian club Lobi for 6.5 million pounds in 2023.'],
    [['period'], 'He is under contract until 2029.'],
    [['polarity'], 'Marsh denied that Madrid were interested.'],
    [['wording', 'value'], '“If somebody offers 60 million, we will have to listen,” she said.'],
    [
      ['wording', 'polarity'],
      '“We will have to listen,” she said of the offers from Madrid, “if nobody offers 80 million”.',
    ],
    [['value', 'range'], 'Rovers have won five of their last seven matches.'],
    [['polarity'], 'Rovers have lost six of their last seven matches.'],
    [['polarity'], 'Rovers have not won away since December.'],
    [['bound'], 'Sven Olsson will miss at most three weeks.'],
    [['unit'], 'Sven Olsson will miss at least three months.'],
    [
      ['polarity'],
      'Albion have taken only two points from their last five games and are 17th, one place below the relegation zone.',
    ],
    [['period'], 'The teams meet again in the cup on 29 March.'],
    [['bound'], 'Tickets will cost at least 25 pounds.'],
  ],
};
