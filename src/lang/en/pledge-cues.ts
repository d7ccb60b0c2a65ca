import type { PledgeSection } from '../pledge.js';

/** Every one of some words followed by every one of others. */
export const joined = (starts: string, ends: string): string =>
  starts
    .split(', ')
    .flatMap((start) => ends.split(', ').map((end) => `${start} ${end}`))
    .join(', ');

/** "set itself the goal of": what one does with a goal, the goal, and what leads to the act. */
const goals = joined(
  joined(
    'set, sets, has set, have set, had set, set itself, sets itself, has set itself, set themselves, have set themselves, set ourselves, have set ourselves, ' +
      'set for itself, has set for itself, set for themselves, share, shares, shared, pursue, pursues, are pursuing, is pursuing, adopted, has adopted, have adopted, ' +
      'have, has, adhere to, adheres to, embraced, confirmed, reaffirmed',
    'the goal, a goal, the aim, the target, a target, the objective, the task, the purpose, the common goal, a common goal, a shared goal, an ambitious goal, an ambitious target',
  ),
  'of, to',
);

/** "gave the drivers its word": one's word, given, without "to". */
const words = joined(
  'gave, gives, give, has given, have given, had given',
  'its word, his word, her word, their word, our word, my word',
);
/** What is under way when one says so, and so lies ahead when a day does; those of the second list also without a day. */
const undertakings =
  'building, opening, launching, closing, selling, buying, hiring, sending, cutting, raising, lowering, starting, ending, moving, planting, paying, scrapping, adding, laying off, expanding, publishing, introducing, lifting, ' +
  'hosting, shutting, dropping, joining, signing, bringing back, rolling out, handing over, taking over, setting up, doubling, halving, replacing, releasing, recruiting, shipping, lending, giving, granting, suspending, resuming, switching';
const departures =
  'leaving, quitting, resigning, retiring, stepping down, standing down, going back, going home, giving up, pulling out, withdrawing, walking away, running again, running for, standing again, standing for, staying on, staying put, going ahead';
/** "is |building": the act with the forms of "to be" before it, and, with "not", of what is not meant. */
const under = (verbs: string, beings: string): string =>
  joined(
    beings,
    verbs
      .split(', ')
      .map((verb) => `|${verb}`)
      .join(', '),
  );
const beings = 'is, are, am, ’s, ’re, ’m';
const notBeings = 'is not, are not, am not, isn’t, aren’t, ’s not, ’re not, ’m not';

/** Verbs that lead over "to" to what one binds oneself to do. */
export const vows =
  'pledged, pledges, pledge, has pledged, have pledged, promised, promises, promise, has promised, have promised, vowed, vows, vow, has vowed, have vowed, ' +
  'committed, commits, commit, has committed, have committed, committed itself, committed themselves, committed himself, committed herself, commits itself, commit ourselves, commit themselves, ' +
  'has committed itself, have committed themselves, guaranteed, guarantees, swore, recommit, recommits, recommitted, gave its word, gave his word, gave her word, gave their word, gave an undertaking, ' +
  'made a commitment, made a promise, made a pledge, has made a commitment, took it upon itself, assumed an obligation, has assumed an obligation, took on an obligation, took on a commitment';
export const agreements =
  'agreed, agree, agrees, have agreed, has agreed, had agreed, undertook, undertakes, undertake, have undertaken, has undertaken, ' +
  'contracted, has contracted, have contracted, signed up, has signed up, have signed up';

/** Those verbs with "not to". */
export const notTo = (verbs: string): string => joined(verbs, 'not to, never to');

/** "is said to be": others tell of what somebody is ready for. */
export const heldToBe = joined(
  joined(
    'is, are, was, were',
    'said, reported, understood, believed, thought, known, rumoured, rumored, considered, reckoned, presumed, held, supposed, alleged, claimed, expected',
  ),
  'to be',
);

/** What leads to an act, and how firmly it is meant. */
export const cues: Pick<PledgeSection, 'cues' | 'refusals'> = {
  cues: [
    [
      'ready',
      'state',
      'ready to, prepared to, willing to, open to, in a position to, poised to, able and willing to, keen to, eager to, ready and willing to, inclined to',
    ],
    ['plans', 'state', 'planning'],
    ['ready', 'scheduled', 'happy to, glad to, only too happy to, only too glad to'],
    [
      'ready',
      'verb',
      'stands ready to, stand ready to, stood ready to, remains ready to, remain ready to, remains prepared to, offers to, offered to, offer to, ' +
        'reserves the right to, reserve the right to, reserved the right to, has no objection to, have no objection to, has no objections to, would be ready to, would be prepared to, would be willing to, is willing and able to, volunteered to, volunteers to',
    ],
    [
      'plans',
      'verb',
      'plans to, plan to, planned to, has planned to, have planned to, means to, intends to, intend to, intended to, aims to, aim to, aimed to, plans on, plan on, ' +
        'aims for, aim for, aims at, aim at, ' +
        'has plans to, have plans to, had plans to, hopes to |sign, hope to |sign, proposes to, propose to, ' +
        'sets out to, set out to, announced plans to, announce plans to, unveiled plans to, outlined plans to, announced a plan to, unveiled a plan to, aspires to, aspire to, ' +
        'decided to, has decided to, have decided to, resolves to, resolved to, has resolved to, have resolved to, ' +
        'is working on a plan to, are working on a plan to, is drawing up plans to, are drawing up plans to, is working on plans to, are working on plans to, is making plans to, has ambitions to, ' +
        `has the intention to, have the intention to, has every intention of, ${goals}`,
    ],
    [
      'plans',
      'state',
      'planning to, planning on, intending to, aiming to, aiming for, aiming at, preparing to, expected to |sign, expected to |conclude, looking to, moving to, determined to, resolved to, minded to, intent on, bent on',
    ],
    ['plans', 'scheduled', 'set to, due to, scheduled to, slated to'],
    ['plans', 'modal', 'hopes to, hope to, wants to, is hoping to, are hoping to'],
    ['plans', 'noun', 'plan, plans, intention, intentions, intent, goal, aim, objective, target, ambition'],
    [
      'considers',
      'state',
      'considering, weighing, exploring, studying, assessing, mulling, contemplating, thinking about, thinking of, looking into, evaluating, examining, discussing whether to, deciding whether to, ' +
        'looking at |a, looking at |an, looking at |new, looking at |options, looking at ways to, looking at ways of, looking for ways to, looking into ways to, weighing whether to, considering whether to, debating whether to, looking at the possibility of, looking at the option of, toying with the idea of, not ruling out',
    ],
    [
      'considers',
      'verb',
      'considers the possibility of, consider the possibility of, studies the possibility of, study the possibility of, explores the possibility of, explore the possibility of, examines the possibility of, examine the possibility of, ' +
        'weighs the possibility of, weigh the possibility of, studies the option of, study the option of, may consider, might consider, could consider, will consider, would consider, is to consider, ' +
        'does not rule out, do not rule out, did not rule out, has not ruled out, have not ruled out, would not rule out, doesn’t rule out, didn’t rule out, wouldn’t rule out, refused to rule out, declined to rule out, ' +
        'does not exclude the possibility of, did not exclude the possibility of',
    ],
    [
      'considers',
      'gerund',
      'considers, consider, weighs, weigh, is looking at, are looking at, was looking at, were looking at, mulls, mull, contemplates, contemplate, explores, has considered, have considered, discusses, discuss',
    ],
    [
      'plans',
      'gerund',
      'proposes, propose, proposed, has proposed, have proposed, envisages, envisage, foresees, foresee, provides for, provide for',
    ],
    [
      'considers',
      'impersonal',
      'is being considered, are being considered, is under consideration, are under consideration, is being weighed, is being mulled, is under study',
    ],
    [
      'plans',
      'impersonal',
      'is planned, are planned, is being planned, are being planned, is envisaged, are envisaged, is foreseen, are foreseen',
    ],
    [
      'agreed',
      'verb',
      `${joined(agreements, 'to')}, agreed on, have agreed on, has agreed on, agreed upon, have agreed upon, ` +
        'reached an agreement to, signed an agreement to, reached a deal to, struck a deal to, signed a deal to, ' +
        'reached agreement on, reached an agreement on, reached agreements on, have reached agreement on, have reached an agreement on, came to an agreement on, came to an agreement to, ' +
        'signed a contract to, signed a memorandum to, consented to, has consented to',
    ],
    [
      'agreed',
      'verb',
      joined(
        'accepted, accepts, accept, has accepted, have accepted',
        '|the invitation, |an invitation, |his invitation, |her invitation, |its invitation, |their invitation, the invitation to, an invitation to, his invitation to, her invitation to, its invitation to, their invitation to, the offer to, an offer to',
      ),
    ],
    ['agreed', 'apart', agreements],
    ['agreed', 'noun', 'agreement, deal, memorandum'],
    [
      'will',
      'verb',
      `${joined(vows, 'to')}, gave assurances, gave an assurance, ${words}, gave guarantees, gave a guarantee, binds itself to, bind themselves to, bound itself to, bound themselves to, have bound themselves to, has bound itself to, ` +
        'threatens to, threatened to, has threatened to, have threatened to',
    ],
    [
      'will',
      'state',
      'committed to, fully committed to, pledging to, promising to, vowing to, obliged to, bound to',
    ],
    ['will', 'modal', 'will, shall, ’ll'],
    ['will', 'own', 'would'],
    ['considers', 'own', 'may, might, may yet, might yet, may well, might well'],
    ['plans', 'modal', 'is to, are to, seeks to, seek to, is seeking to, are seeking to'],
    ['plans', 'modal', 'is going to, are going to, am going to, ’s going to, ’re going to, ’m going to'],
    ['plans', 'progressive', under(undertakings, beings)],
    ['plans', 'departure', under(departures, beings)],
    ['will', 'noun', 'commitment, pledge, promise, vow, determination, resolve'],
    ['ready', 'noun', 'readiness, willingness, preparedness, offer'],
    [
      'plans',
      'passive',
      'is expected to be, are expected to be, is to be, are to be, is planned to be, are planned to be, is scheduled to be, ' +
        'are scheduled to be, is set to be, are set to be, is due to be, are due to be, was to be, were to be, was expected to be, were expected to be, is slated to be, are slated to be',
    ],
    ['will', 'passive', 'will be, shall be'],
    ['will', 'told', 'would be'],
    [
      'plans',
      'impersonal',
      'it is planned to, it is intended to, it was decided to, it has been decided to, plans call for, there are plans to, there is a plan to',
    ],
    [
      'agreed',
      'impersonal',
      'it was agreed to, it has been agreed to, it was agreed that, it has been agreed that',
    ],
    ['plans', 'apart', 'decided, decides, has decided, have decided, resolved, has resolved, have resolved'],
    [
      'will',
      'apart',
      'guaranteed, guarantees, swore, has guaranteed, have guaranteed, vowed, vows, has vowed, have vowed, committed, commits, has committed, have committed',
    ],
    ['plans', 'verb', joined('plans, plan, planned, has planned, have planned', '|a, |an')],
    ['will', 'anything', 'pledged, pledges, promised, promises, vowed, vows'],
    ['will', 'object', 'assured, assures, guaranteed, guarantees'],
    ['ready', 'object', 'offered, offers'],
  ],
  refusals: [
    [
      'will',
      'impersonal',
      `${joined(
        'is, are, was, were, remains, remain',
        'out of the question, off the table, not on the table, off the cards, not on the cards, ruled out, not for sale',
      )}, has been ruled out, have been ruled out, is excluded, has been excluded`,
    ],
    [
      'plans',
      'verb',
      joined(
        joined(
          'shelved, shelves, dropped, drops, scrapped, scraps, abandoned, abandons, ditched, axed, cancelled, canceled, gave up, gives up, withdrew, backed away from, backs away from, has shelved, has dropped, has scrapped, has abandoned, has given up, have shelved, have dropped, have scrapped, have abandoned',
          'plans, a plan, its plan, its plans, the plan, their plan, their plans, his plan, his plans, her plan, her plans, an offer, its offer, its bid, a bid, his bid, her bid',
        ),
        'to, for',
      ),
    ],
    [
      'will',
      'verb',
      'will not hear of, won’t hear of, would not hear of, would hear nothing of, draws the line at, drew the line at, refuses any, refused any, excludes, excluded, refuses even to, refused even to, refused so much as to, refused to, refuses to, refuse to, declined to, declines to, decline to, ruled out, rules out, rule out, ' +
        'has ruled out, have ruled out, rejects, has refused to, have refused to, has declined to, have declined to, ' +
        `${notTo(vows)}, ` +
        joined(
          joined(
            'turned down, turns down, has turned down, have turned down, rejected, rejects, has rejected, have rejected, refused, refuses, dismissed, dismisses, brushed aside, rebuffed, spurned, resisted, resists',
            'a request, requests, a call, calls, a demand, demands, a proposal, proposals, an appeal, appeals, an invitation, pressure, suggestions, pleas, a plea, the request, the call, the demand, the proposal, the invitation',
          ),
          'to',
        ),
    ],
    ['agreed', 'verb', notTo(agreements)],
    ['will', 'modal', 'will not, will never, won’t, shall not, shall never'],
    ['will', 'reported', 'would not, would never, wouldn’t'],
    [
      'plans',
      'modal',
      'is not going to, are not going to, am not going to, ’s not going to, ’re not going to, ’m not going to, isn’t going to, aren’t going to',
    ],
    [
      'plans',
      'verb',
      `${joined(
        'does not, do not, did not, doesn’t, don’t, didn’t',
        'plan to, intend to, mean to, plan on, seek to, propose to, aim to',
      )}, has no plans to, have no plans to, had no plans to, ${joined(
        'has no, have no, had no, has no present, has not the slightest',
        'intention of, intention to',
      )}, ${joined('has no, have no, had no', 'wish to, desire to, interest in, appetite for')}, has no plans for, have no plans for, had no plans for, does not plan, do not plan, did not plan, doesn’t plan, don’t plan, didn’t plan, plans no, plan no, sees no need to, see no need to, sees no reason to, see no reason to, decided not to, decided against, has decided not to, has decided against, have decided not to, plans not to, ` +
        'there are no plans to',
    ],
    ['plans', 'departure', under(`${undertakings}, ${departures}`, notBeings)],
    [
      'plans',
      'state',
      'in no hurry to, in no mood to, in no rush to, not minded to, not about to, not considering whether to, not planning, not planning to, not considering, not planning on, not intending to, not looking to',
    ],
    [
      'ready',
      'state',
      'not ready to, not prepared to, not willing to, unwilling to, opposed to, reluctant to, determined not to, resolved not to, committed not to, obliged not to, bound not to, not open to, not inclined to, disinclined to, loath to',
    ],
    ['ready', 'noun', 'refusal, unwillingness'],
    ['will', 'passive', 'will not be, won’t be, shall not be'],
    ['will', 'told', 'would not be, wouldn’t be'],
    [
      'plans',
      'impersonal',
      'is not planned, are not planned, isn’t planned, aren’t planned, is not being planned, is not envisaged, are not envisaged, is not foreseen, are not foreseen',
    ],
  ],
};
