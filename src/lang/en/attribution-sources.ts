import type { SourceNoun } from '../attribution.js';
import { words } from '../lists.js';

/** Common nouns for who or what is a source. */
export const sourceNouns: Readonly<Record<SourceNoun, readonly string[]>> = {
  person: words(`
    official aide adviser advisor spokesman spokeswoman spokesperson critic supporter opponent analyst expert
    economist researcher scientist scholar professor historian lawyer attorney prosecutor judge magistrate lawmaker
    legislator senator congressman congresswoman representative delegate governor mayor minister president premier
    chancellor leader chief head chairman chairwoman chair director executive officer manager owner founder banker
    investor trader donor activist advocate protester demonstrator organizer organiser strategist consultant
    operative pollster pundit commentator columnist journalist reporter correspondent editor anchor host moderator
    author writer blogger publisher producer filmmaker actor actress comedian singer musician artist voter resident
    citizen immigrant migrant refugee worker employee employer staffer member colleague friend neighbour neighbor
    relative father mother son daughter brother sister wife husband parent child boy girl man woman person someone
    student teacher doctor physician nurse patient soldier veteran general colonel commander detective investigator
    inspector agent witness victim survivor defendant plaintiff juror suspect fan player coach candidate nominee
    contender rival incumbent politician diplomat ambassador envoy negotiator secretary counsel counselor priest
    pastor bishop cardinal pope rabbi imam cleric farmer fisherman miner driver pilot passenger customer client
    consumer buyer seller shopper tenant landlord homeowner taxpayer conservative liberal progressive moderate
    insider outsider observer participant respondent user reader viewer listener speaker superdelegate surrogate
    deputy assistant treasurer trustee engineer architect designer developer entrepreneur businessman businesswoman
    physicist biologist psychologist sociologist statistician epidemiologist meteorologist dissident rebel
    insurgent hostage prisoner inmate guard whistleblower contractor mogul billionaire tycoon heir king queen
    prince princess
  `),
  people: words(`
    officials aides advisers advisors spokesmen spokespeople critics supporters opponents analysts experts economists
    researchers scientists scholars professors historians lawyers attorneys prosecutors judges lawmakers legislators
    senators congressmen representatives delegates governors mayors ministers presidents leaders chiefs heads
    directors executives officers managers owners founders bankers investors traders donors activists advocates
    protesters demonstrators organizers organisers strategists consultants operatives pollsters pundits commentators
    columnists journalists reporters correspondents editors anchors hosts moderators authors writers bloggers
    publishers producers filmmakers actors comedians singers musicians artists voters residents citizens immigrants
    migrants refugees workers employees employers staffers members colleagues friends neighbours neighbors relatives
    fathers mothers sons daughters brothers sisters wives husbands parents children kids boys girls men women people
    folks students teachers doctors physicians nurses patients soldiers troops veterans generals commanders
    detectives investigators inspectors agents witnesses victims survivors defendants plaintiffs jurors suspects
    fans players coaches candidates nominees contenders rivals incumbents politicians diplomats ambassadors envoys
    negotiators priests pastors bishops clerics farmers fishermen miners drivers pilots passengers customers clients
    consumers buyers sellers shoppers tenants landlords homeowners taxpayers conservatives liberals progressives
    moderates insiders outsiders observers participants respondents users readers viewers listeners speakers
    superdelegates surrogates deputies assistants engineers developers entrepreneurs businessmen dissidents rebels
    insurgents hostages prisoners inmates guards contractors billionaires regulators authorities elites allies foes
    enemies skeptics sceptics loyalists hardliners attendees adults seniors millennials minorities majorities
    Republicans Democrats Americans evangelicals whites blacks Latinos Hispanics Muslims Christians Jews
  `),
  body: words(`
    group groups organization organizations organisation organisations company companies firm firms corporation
    agency agencies department ministry government governments administration campaign campaigns committee
    commission council board panel court courts party parties union unions association alliance coalition institute
    foundation university college school church newspaper newspapers magazine magazines network networks station
    channel outlet outlets publication publications bank banks fund team teams club police army military parliament
    congress senate legislature embassy office bureau authority watchdog nonprofit charity crowd crowds audience
    audiences jury public majority minority community communities family families couple camp camps staff crew mob
    establishment electorate press media industry caucus delegation faction movement leadership opposition trial
    tribunal cabinet kingdom nation nations country countries state states city
  `),
  paper: words(`
    study studies survey surveys poll polls paper papers document documents letter letters memo memos transcript
    transcripts video videos ad ads advertisement advertisements commercial commercials headline headlines article
    articles editorial editorials op-ed book books memoir memoirs column columns essay essays website websites site
    page pages banner banners poster posters placard placards billboard resolution bill bills law laws amendment
    treaty agreement contract lawsuit lawsuits filing filings policy guideline guidelines data figures statistics
    numbers record records results research chart graph map footage photo photos photograph image images screenshot
    recording recordings audio speech speeches interview interviews tape tapes email emails message messages note
    text texts script film documentary show episode newsletter manifesto constitution indictment subpoena affidavit
    briefing dossier file files diary chapter passage paragraph sentence quote quotes excerpt poem song lyrics
  `),
};
