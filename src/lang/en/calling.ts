import { words } from '../lists.js';
import { sourceNouns } from './attribution-sources.js';

/** Nouns for persons that firms and things are called by as well: a name behind them is not surely a person's. */
const notSure = new Set(
  words(`
    official critic leader chief head chair executive manager owner contractor miner developer producer publisher host editor reader
    viewer user buyer seller investor donor trader operative moderate liberal conservative progressive fan heir rebel someone person
    parent child member partner driver client consumer customer employer rival guard agent insider outsider observer fellow
  `),
);

/** What persons are by trade, office, kin and part in something, further than what sources are called by. */
const further = `
  accountant, agronomist, anaesthetist, anthropologist, apprentice, archaeologist, archivist, astronaut, astronomer, biochemist, botanist, cartographer, chemist,
  climatologist, criminologist, demographer, dentist, dermatologist, dietitian, ecologist, endocrinologist, entomologist, ethnographer, ethnologist, forester,
  futurist, geneticist, geographer, geologist, geophysicist, glaciologist, gynaecologist, hydrologist, immunologist, jurist, lecturer, librarian, linguist,
  marine biologist, mathematician, metallurgist, microbiologist, musicologist, neurologist, neuroscientist, nutritionist, oceanographer, oncologist, ophthalmologist,
  ornithologist, paediatrician, pediatrician, palaeontologist, paleontologist, pathologist, pharmacist, philologist, philosopher, physiotherapist, political scientist,
  psychiatrist, psychotherapist, radiologist, research fellow, seismologist, surgeon, surveyor, theologian, therapist, toxicologist, urbanist, vet, veterinarian, virologist,
  volcanologist, zoologist, doctoral student, senior lecturer, associate professor,
  acrobat, ballerina, bassist, biographer, cameraman, cartoonist, cellist, ceramicist, choreographer, chronicler, co-author, coauthor, composer, copywriter, curator,
  dancer, dramatist, drummer, film-maker, flautist, goldsmith, guitarist, illustrator, librettist, novelist, painter, percussionist, photographer, photojournalist,
  pianist, playwright, poet, printmaker, screenwriter, scriptwriter, sculptor, showrunner, soprano, speechwriter, tenor, translator, interpreter, violinist, vocalist,
  managing editor, news editor, magazine editor, newspaper editor, editor-in-chief, editor in chief, theatre critic, art critic, literary critic, film critic, music critic,
  baker, barber, barista, barrister, bartender, beekeeper, boatman, bookkeeper, bookseller, brewer, bricklayer, butcher, butler, cabinetmaker, caretaker,
  carpenter, cashier, chef, clerk, cobbler, conservationist, cook, crane operator, craftsman, docker, dockworker, electrician, farmhand, farmworker, firefighter, fireman,
  fisherwoman, fishmonger, florist, foreman, gamekeeper, gardener, goatherd, grocer, groundskeeper, hairdresser, harbour master, harbourmaster, harbormaster, headmaster,
  headmistress, headteacher, head teacher, herder, herdsman, hotelier, housewife, janitor, jeweller, joiner, lifeguard, lighthouse keeper, locksmith, machinist, magician,
  mechanic, midwife, milkman, missionary, mountaineer, navigator, nun, paramedic, pensioner, plant manager, plasterer, plumber, police officer, policeman, policewoman,
  postman, potter, railwayman, ranger, receptionist, rescuer, restaurateur, retiree, rower, saddler, sailor, salesman, saleswoman, schoolteacher, seaman, seamstress, shepherd,
  shoemaker, shopkeeper, shop steward, skipper, smallholder, stallholder, stationmaster, stonemason, storekeeper, superintendent, tailor, technician, trainee, trainer, tutor,
  typist, undertaker, vicar, volunteer, waiter, waitress, warden, watchmaker, weaver, welder, winegrower, winemaker, youth worker, zookeeper, bus driver, train driver, tram driver,
  taxi driver, truck driver, lorry driver, engine driver, racing driver, coal miner, market trader, restaurant owner, shop owner, hotel owner, café owner, cafe owner, farm owner,
  archer, athlete, batsman, bowler, boxer, climber, cyclist, footballer, goalkeeper, jockey, midfielder, quarterback, racer, skier, sprinter, striker, swimmer, teammate,
  weightlifter, winger, wrestler, head coach,
  aunt, cousin, ex-husband, ex-wife, fiancé, fiancée, grandfather, grandmother, grandson, granddaughter, nephew, niece, uncle, widow, widower, classmate,
  bystander, islander, parishioner, passer-by, schoolboy, schoolgirl, villager,
  administrator, alderman, attaché, board member, chairperson, chieftain, co-chair, co-founder, cofounder, co-owner, comptroller, constable, coroner, cosmonaut, council member,
  councillor, councilor, councilman, councilwoman, dean, financier, inventor, lobbyist, mediator, parliamentarian, philanthropist, principal, rector, undersecretary, vice-chair,
  vice chair, vice-mayor, vice-rector, committee member, member of parliament, trade unionist, general manager, general secretary, branch manager, factory manager, farm manager,
  mine manager, plant director, portfolio manager, unit manager, ward manager, office manager, operations manager, marketing manager, communications manager, campaign manager, stage manager, centre manager, hotel manager,
  restaurant manager, estate manager, production manager, deputy manager, assistant manager, bank manager, shop manager, port manager, product manager, project manager, sales manager, site manager, station manager, store manager, team manager, head of department,
  chief engineer, chief economist, chief scientist, chief negotiator, chief inspector, chief constable, chief operating officer, chief financial officer, chief prosecutor, chief judge,
  finance director, detective inspector, detective sergeant, police chief, fire chief, army chief, navy chief, security chief, union chief, deputy head, deputy chair, deputy chairman,
  deputy mayor, deputy governor, team leader, opposition leader, party leader, council leader, community leader, union leader, tribal leader, project leader, club president,
  company president, former president, public prosecutor, state prosecutor, press officer, legal counsel, village head, village elder, co-driver, co-pilot, test pilot, first mate`;

/** Nouns for what persons are that stand before a name or in apposition to it: "the harbour pilot Ana Lee", "her deputy, Ana Lee,". */
export const callings = [...sourceNouns.person.filter((noun) => !notSure.has(noun)), further].join(', ');
