import type { AbsenceSection } from '../absence.js';

/** "remained outside the discussion". */
const leftOutside = [
  'remained',
  'stayed',
  'was left',
  'were left',
  'was kept',
  'were kept',
  'remained firmly',
]
  .flatMap((stayed) =>
    [
      'outside the discussion, outside the discussions, outside the conversation, outside the talks, outside the interview, outside the debate',
      'outside the agenda, outside the scope of, outside its scope, beyond the scope of, out of the discussion, out of the conversation, out of the interview',
    ]
      .join(', ')
      .split(', ')
      .map((where) => `${stayed} ${where}`),
  )
  .join(', ');

/** Surfaces with the short forms of those that deny by a whole "not": "did not arise", "didn’t arise". */
const withShort = (surfaces: string): string => {
  const all = surfaces.split(', ');
  const short = all.map((one) => one.replace(/\b(did|does|do|was|were|would) not\b/, '$1n’t'));
  return [...new Set([...all, ...short])].join(', ');
};

/** Every one of some words followed by every one of others. */
const joined = (starts: string, ends: string): string =>
  starts
    .split(', ')
    .flatMap((start) => ends.split(', ').map((end) => `${start} ${end}`))
    .join(', ');

/** "absent from the agenda were". */
const absentFrom = joined(
  joined(
    joined(
      'absent from, missing from, left out of, excluded from, conspicuously absent from, notably absent from',
      'the, his, her, their, this',
    ),
    'agenda, speech, interview, talks, conversation, discussion, discussions, statement, briefing, address, remarks, meeting, communiqué, readout, summary, report, transcript, list of topics',
  ),
  'was, were, is, are',
);
const absentFromLabels = joined(
  joined('absent from, missing from, left out of', 'the, his, her, their'),
  'agenda, speech, interview, talks, conversation, discussion, statement, briefing, address, remarks, meeting, communiqué, readout, summary, report, transcript',
);

/** "nor was there any mention of", "there wasn’t any talk of". */
const noneThere = joined(
  joined(
    'nor was there, nor is there, nor has there been, nor were there, neither was there, there wasn’t, there isn’t, there was not, there is not',
    'any, a, a single, much, one',
  ),
  'mention of, talk of, discussion of, word about, word on, word of, question about, question on, questions about, questions on, reference to',
);

/** "on the published agenda". */
const onAgendas = joined(
  joined(
    'on the, part of the',
    'published, official, formal, announced, draft, provisional, final, agreed, main, printed',
  ),
  'agenda, programme, program',
);

/** "be left out of the conversation", as one may ask for. */
const beLeftOut = joined(
  'be left out of, be kept out of, be excluded from, be omitted from, be removed from',
  'the conversation, the interview, the discussion, the discussions, the talks, the record, the transcript, the published text, the text, the report, the article',
);

/** What one does with a question that one does not answer. */
const dodges = joined(
  'ducked, dodged, sidestepped, evaded, skirted, avoided, deflected, brushed aside, brushed off, parried, waved away, declined, refused, took no, fielded no, accepted no, ducks, dodges, sidesteps, avoids, skirts, evades',
  'questions about, questions on, a question about, a question on, the question of, the issue of, the topic of, the subject of, any question about, all questions about, questions regarding, questions concerning',
);

/** Talks and texts that leave topics aside, and what they are then said to do. */
const leftUntouched = joined(
  'topics, subjects, issues, questions, themes, matters',
  'left untouched, left out, left aside, left unmentioned, not touched on, not touched upon, not raised, not discussed, not addressed, not mentioned, not broached, passed over, skipped, that did not come up, that never came up, that went unmentioned, that were not raised, that were not discussed',
);

/** When something was asked: "asked on Monday whether". */
const askedOnDay = joined(
  joined(
    'asked, pressed, questioned',
    'on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, on Sunday, repeatedly, later, again, twice',
  ),
  'about, whether, if, when, why, who',
);

/** Nobody, and what they then do not do: "nobody asked about". */
const nobodyAsked = joined(
  'nobody, no one, no reporter, no journalist, not one reporter, not one journalist, none of the reporters, none of the journalists, neither side, neither party',
  'asked about, got to ask about, had time to ask about, had the chance to ask about, thought to ask about, wanted to know about, mentioned, brought up, spoke of, spoke about, touched on, touched upon, raised the issue of, raised the question of, raised the subject of',
);

/** How one keeps what one knows to oneself. */
const closeMouthed = joined(
  'was, were, is, are, remained, remains, stayed, kept',
  'tight-lipped about, tight-lipped on, mute on, mute about, mum on, mum about, quiet about, quiet on, non-committal on, noncommittal on, non-committal about, noncommittal about',
);

/** And does not speak with a wide berth: "shied away from the topic of". */
const shiesAway = joined(
  'shied away from, shies away from, kept away from, keeps away from, stayed away from, stays away from, steered away from, gave a wide berth to, kept off, avoided, avoids, circumvented, bypassed, bypasses, kept clear of, skipped over',
  'the question of, the issue of, the topic of, the subject of, the topics of, the subjects of, the issues of, the matter of, any talk of, any discussion of, talk of, all talk of',
);

/** What one gives none of where one says nothing of something: "gave no forecast for". */
const givesNone = joined(
  'gave, gives, offered, offers, provided, provides, set, issued, named, made, contains, contained',
  joined(
    'no forecast, no guidance, no figure, no figures, no date, no timetable, no timeline, no reason, no reasons, no explanation, no estimate, no estimates, no breakdown, no outlook, no price, no indication, no information',
    'for, of, on, about',
  ),
);

/** And before what is left open: "gave no reason why". */
const leavesOpen = joined('gave, gives, offered, offers, provided, provides', 'no indication');

/** What a text or a person does not do: "do not say a word about". */
const saysNoWord = joined(
  joined(
    'do not, does not, don’t, doesn’t, did not',
    'say a word, say one word, say a single word, say anything, say a thing',
  ),
  'about, on, of',
);

/** What somebody has still to do: "has yet to comment". */
const yetToComment = joined(
  'has yet to, have yet to, had yet to, is yet to, are yet to',
  'comment, respond, reply, respond to a request for comment, respond to requests for comment',
);

/** What one gives no part of where the topic is left open: "declined to give a timetable", "gave no explanation". */
const givesNothing = [
  joined(
    joined(
      'declined to, refused to, would not, did not, failed to',
      'give a, give any, offer a, offer any, provide a, provide any',
    ),
    'timetable, timeline, date, reason, figure, breakdown, forecast, estimate',
  ),
  joined(
    joined(
      'declined to, refused to, would not, did not, failed to',
      'give an, give any, offer an, offer any, provide an, provide any, give further, provide further',
    ),
    'explanation, estimate, details',
  ),
  joined(
    'gave no, gives no, offered no, offers no, provided no, provides no, giving no, offering no, gave no further, provided no further',
    'explanation, reason, reasons, details, timetable, timeline, breakdown',
  ),
].join(', ');

/** Lines that are not there: "there was not a line on". */
const noLine = joined(
  joined(
    'there was not, there is not, there was hardly, contained not, contains not, had not',
    'a word, a line, a single word, a single line, one word, one line, a mention',
  ),
  'about, on, of',
);

export const absence: AbsenceSection = {
  avoids: withShort(
    'made no mention of, makes no mention of, making no mention of, no mention was made of, there was no mention of, ' +
      'there is no mention of, there was no word on, there was no word about, there was no word of, there is no word on, there is no word about, there is no word of, left unmentioned was, left unmentioned were, omitted any mention of, omits any mention of, omitted mention of, omits any discussion of, ' +
      'avoided any mention of, avoids any mention of, left out any mention of, said nothing about, says nothing about, ' +
      'said nothing of, says nothing of, says nothing on, said nothing on, saying nothing about, had nothing to say about, made no reference to, makes no reference to, ' +
      'made no comment on, made no comments on, had no comment on, declined comment on, declined to say, refused to say, ' +
      'would not say, did not say, did not specify, did not pronounce on, did not pronounce himself on, did not pronounce herself on, did not speak out on, did not take a position on, took no position on, ' +
      `${dodges}, ${shiesAway}, ${closeMouthed}, ${nobodyAsked}, ${saysNoWord}, ${noLine}, say nothing about, say nothing on, say nothing of, ${absentFrom}, ${givesNone}, ${leavesOpen}, ${noneThere}, nor was there mention of, nor were there questions about, nor were there questions on, nor was a word said about, nor was a word said on, there was no question about, there was no question on, there were no questions on, there is no question about, there was no time for questions about, there was no time for questions on, there was no time for a question about, went by without a word about, went by without a word on, passed without a word about, passed without a word on, gave nothing away about, gave nothing away on, gives nothing away about, gives nothing away on, gave no hint of, gave no hint as to, gave no clue as to, dropped no hint of,  nor was there talk of, ` +
      'not a word was said about, not a word was said on, not a word was said of, not a word about, not a word on, not one word was said about, nothing was said about, nothing was said of, nothing was said on, nothing is said about, nothing is said of, nothing is said on, nothing has been said about, nothing has been said of, nothing has been said on, not a word is said about, not a word is said of, not a word is said on, ' +
      'had nothing to say on, had nothing to say of, was silent about, were silent about, is silent about, kept silent on, kept quiet about, kept quiet on, stayed quiet about, stayed quiet on, stayed silent about, kept her silence on, kept his silence on, kept mum on, kept mum about, ' +
      'gave no details of, gave no details on, gave no details about, offered no details on, offered no details of, offered no details about, provided no details on, provided no details of, provided no details about, ' +
      'contained no mention of, contains no mention of, contained no reference to, contains no reference to, gave no mention to, had no word on, had no words about, offered no comment on, offered no view on, ' +
      'did not say a word about, did not say anything about, did not say a word on, did not say anything on, did not dwell on, does not dwell on, did not speak of, did not touch the subject of, did not touch the issue of, ' +
      'no questions about, no questions on, no question about, stayed clear of, kept clear of, passed over in silence, glossed over, ' +
      'steered clear of, remained silent on, remained silent about, stayed silent on, kept silent about, was silent on, ' +
      'were silent on, is silent on, there was no discussion of, there was no talk of, no questions were asked about, ' +
      'contained nothing on, contained nothing about, contains nothing on, contains nothing about, had nothing on, has nothing on, ' +
      'would not be drawn on, would not be drawn about, will not be drawn on, was not to be drawn on, ' +
      'left unanswered a question about, left unanswered questions about, left unanswered a question on, left open the question of, ' +
      'no questions were taken on, no questions were taken about, no questions were allowed on, no questions were allowed about, no questions were answered on, no questions were answered about, were not asked about, was not asked about, was not asked a question about, there were no questions about',
  ),
  excludes:
    'did not get as far as, didn’t get as far as, never got as far as, never got to, skipped over, skips over, sidestepped, sidesteps, bypassed, bypasses, skirted, skirts, skirted around, skirts around, left untouched, leaves untouched, left aside, leaves aside, left to one side, passed over, passes over, glossed over, excluding, with the exception of, leaving aside, leaving out, not including, not covering, left out, leaves out, ' +
    'omitted, omits',
  refusals:
    'am not going to, are not going to, is not going to, ’m not going to, ’re not going to, would rather not, ’d rather not, prefer not to, would prefer not to, do not want to, don’t want to, do not wish to, am not prepared to, am not willing to, am unwilling to, ' +
    'did not, does not, do not, didn’t, doesn’t, don’t, has not, have not, had not, hasn’t, haven’t, would not, wouldn’t, ' +
    'will not, won’t, cannot, can’t, never, failed to, fails to, did not get to, had no chance to, had no opportunity to, were unable to, was unable to, declined to, declines to, refused to, refuses to, avoided, avoids, without, refrained from, ' +
    'refrains from, stopped short of, neglected to, omitted to, forgot to, chose not to, opted not to, preferred not to, did not want to, did not wish to, does not wish to, was unwilling to, were unwilling to, is unwilling to, was not prepared to, were not prepared to, was not willing to, were not willing to, made no attempt to, shied away from',
  speaks:
    'mention, mentioning, mentioned, discuss, discussing, discussed, touch on, touch upon, touching on, touching upon, ' +
    'touched on, touched upon, comment on, comment about, commenting on, commented on, refer to, referring to, referred to, ' +
    'be drawn on, be drawn about, inquire about, inquired about, enquire about, enquired about, inquire into, enquire into, quantify, spell out, give details of, give any details of, give details on, give details about, give any details about, provide details of, provide details on, provide details about, go into details of, go into detail on, go into detail about, naming, disclosing, quantifying, giving details of, giving details about, talk about, talking about, speak about, speaking about, speak on, ask about, ask questions about, ask on, put questions about, elaborate on, answer questions about, ' +
    'answering questions about, answer questions on, take questions on, bring up, bringing up, raise the issue of, ' +
    'raise the question of, raise the topic of, raise the subject of, address questions about, disclose, name, disclosed, revealed, specified, gave details of, gave details on, gave details about, gave any details of, gave any details on, provided details of, provided details on, provided details about, elaborated on, brought up, spoke of, spoke about, asked about, ' +
    joined(
      'repeat, repeating, use, using, utter, uttering, pronounce, pronouncing, say, saying, speak',
      'the word, the words, the phrase, the term',
    ),
  perhapsSpeaks:
    'consider, take up, examine, review, deal with, go into, bring up, include, includes, included, cover, covering, address, addressing, raise, raising, concern, feature, extend to',
  texts:
    'report, text, readout, release, article, summary, transcript, document, paper, letter, note, digest, message, notice, bulletin, announcement, version, account',
  nobodies:
    'nobody, no one, no reporter, no journalist, none of them, none of the reporters, none of the journalists',
  untold: 'nobody wanted to know, no one wanted to know',
  asides:
    'by the way, incidentally, curiously, oddly, strangely, surprisingly, interestingly, notably, tellingly, however, though, too, for once, for its part, as it happens, it should be said, it should be noted, it seems, unsurprisingly, predictably',
  tells:
    'say, specify, disclose, reveal, explain, confirm, clarify, indicate, tell, let on, saying, specifying, disclosing, revealing, explaining, clarifying, indicating',
  says: 'say, saying',
  claims: 'that',
  verbs:
    'remarking, noting, pointing, arguing, insisting, explaining, stressing, calling, telling, promising, pleading, quoting, even, except, would, does, do, did, should, is, are, was, were, has, have, had, could, will, cannot',
  abouts:
    'about, regarding, on the subject of, on the issue of, on the matter of, questions about, questions on, a question about, a question on, any question about, questions regarding, questions concerning, the question of, the question about, to questions about, to questions on, to a question about',
  silences: withShort(
    'declined to answer, declines to answer, refused to answer, would not answer, did not answer, gave no answer, did not give an answer, offered no answer, left the question unanswered, declined to respond, did not respond, avoided a direct answer, declined to be drawn, refused to be drawn, would not be drawn, would not be drawn further, ducked the question, dodged the question, declined to comment, declines to comment, refused to comment, would not comment, did not comment, made no comment, ' +
      'had no comment, refrained from commenting, did not respond to a request for comment, did not respond to requests for comment, ' +
      'did not immediately respond to a request for comment, could not be reached for comment, declined comment, offered no comment, ' +
      'did not return calls seeking comment, did not return a call seeking comment, did not return calls, did not return a call, did not return messages, did not return a message, did not return emails, ' +
      'did not respond to questions, did not respond to messages, did not respond to emails, did not respond to an email, did not answer calls, did not return messages seeking comment, ' +
      'did not return a message seeking comment, did not reply to a request for comment, did not reply to requests for comment, ' +
      `did not answer a request for comment, did not answer requests for comment, did not immediately comment, ${yetToComment}, ${givesNothing}, was not available for comment, were not available for comment, was not immediately available for comment`,
  ),
  labels:
    `${absentFromLabels}, ${leftUntouched}, ` +
    'not on the agenda, left unmentioned, left unsaid, not covered, not discussed, not addressed, not mentioned, not raised, topics avoided, topics not covered, off the agenda, left out, omitted topics, left untouched, not touched on, not touched upon, what was not said, what was not discussed, what was not raised, what was not asked, what did not come up, what went unsaid, what went unmentioned, what was left out',
  arises: 'came up, comes up, arose, featured, figured, surfaced, was on the agenda, made the agenda',
  asked:
    `${askedOnDay}, ` +
    'asked about, asked whether, asked when, asked if, asked why, asked who, asked on, pressed on, pressed about, questioned about, questioned on, asked to comment on, asked by reporters about, asked by a reporter about',
  neithers: 'neither',
  replies:
    'commented, responded to a request for comment, responded to requests for comment, responded immediately to a request for comment, immediately responded to a request for comment, immediately responded to requests for comment, replied to a request for comment, replied to requests for comment, answered a request for comment, answered requests for comment',
  auxiliaries: 'was, were, is, are, has been, have been, had been',
  inverted:
    'nor did, nor does, nor do, nor has, nor have, nor had, nor would, nor was, nor were, nor is, nor are, neither did, neither does, neither do, neither has, neither have',
  denials:
    'was not, were not, was never, were never, is not, are not, wasn’t, weren’t, has not been, have not been, had not been, ' +
    'hasn’t been, haven’t been, hadn’t been, will not be, would not be',
  fillers:
    'even, also, explicitly, directly, specifically, once, either, being, publicly, ever, officially, formally, separately, ' +
    'conspicuously, notably, deliberately, yet, at all, immediately, further, completely, entirely',
  raised:
    `${onAgendas}, ` +
    'discussed, mentioned, debated, touched on, touched upon, brought up, broached, talked about, spoken of, commented on, referred to, disclosed, revealed, divulged, made public, made clear, spelled out, stated, specified',
  perhapsRaised:
    'raised, asked, put, posed, addressed, covered, included, considered, on the agenda, part of the agenda, part of the discussion, ' +
    'part of the conversation, part of the talks, part of the interview, part of the briefing, part of the statement, part of the meeting, part of the press conference, among the topics, among the subjects, a topic, a subject, on the table, ' +
    'up for discussion, featured, dealt with, touched, taken up, answered',
  omitted: withShort(
    'did not come up, does not come up, did not get a look-in, never came up, did not feature, did not figure, did not arise, never arose, did not surface, did not make the agenda, did not make it onto the agenda, went unmentioned, goes unmentioned, go unmentioned, gets no mention, receives no mention, got no airtime, gets no airtime, did not get a mention, did not rate a mention, did not get a word, was conspicuous by its absence, were conspicuous by their absence, is conspicuous by its absence, are conspicuous by their absence, was mentioned nowhere, were mentioned nowhere, is mentioned nowhere, are mentioned nowhere, was nowhere mentioned, were nowhere mentioned, is nowhere mentioned, are nowhere mentioned, ' +
      'went undiscussed, went unaddressed, got no mention, received no mention, earned no mention, rated no mention, found no mention, was passed over in silence, were passed over in silence, was out of bounds, were out of bounds, was left unmentioned, were left unmentioned, was left aside, were left aside, was off the agenda, were off the agenda, remained off the agenda, was off the table, were off the table, ' +
      `was off limits, were off limits, stayed off the agenda, ${leftOutside}, ${beLeftOut}`,
  ),
  perhapsOmitted: withShort(
    'was never reached, were never reached, was left untouched, were left untouched, remained untouched, went untouched, was bypassed, were bypassed, was passed over, were passed over, was glossed over, were glossed over, went unasked, went unanswered, remained unanswered, were left unanswered, was left unanswered, were not answered, was not answered, were sidestepped, was sidestepped, were dodged, were ducked, was absent, were absent, was conspicuously absent, were conspicuously absent, was notably absent, were notably absent, ' +
      'was missing, were missing, was omitted, were omitted, was left out, were left out, was avoided, were avoided, ' +
      'was excluded, were excluded, was ignored, were ignored, was parked, were parked, was left for another day, were left for another day, was left for another time, were left for another time, was skipped, were skipped',
  ),
  settings:
    'topic, topics, discussion, discussions, agenda, interview, talks, talk, conversation, subject, subjects, speech, meeting, ' +
    'call, summit, statement, negotiations, briefing, address, remarks, consultations, questions, debate, session, issue, issues, question, matter, communique, communiqué, dialogue',
  leads:
    'about, matters related to, matters relating to, matters concerning, issues related to, issues relating to, issues concerning, ' +
    'questions related to, questions about, questions of, questions on, topics related to, topics such as, issues such as, ' +
    'subjects such as, the question of, the issue of, the issues of, the topic of, the topics of, the subject of, the subjects of, ' +
    'the matter of, the problem of, the theme of, any mention of, any of, anything about, anything related to, any, the, a, an, of, concerning, regarding, such topics as, ' +
    'reports that, claim that, claims that, allegation that, allegations that, suggestion that, suggestions that, ' +
    'speculation that, rumour that, rumours that, rumor that, rumors that, accusation that, accusations that, idea that, possibility that, ' +
    'the situation around, the case of, either, both, neither, matters, issues, topics, questions, also',
  trails:
    'issues, issue, matters, matter, questions, question, topics, topic, affairs, problems, either, at all, themselves, itself, too, today, tonight, yesterday, now',
  cuts: 'came up, arose, was mentioned, were mentioned, were asked, were put, were taken, were raised, was asked, was put, was taken, in silence, by name, this morning, this afternoon, this evening, this week, so far, until, directly, explicitly, specifically, publicly, in detail',
  joiners: 'and, or, nor, as well as, along with, and also',
  clauses:
    'because, since, while, although, though, but, which, who, whose, that, as, when, where, if, so, after, before, despite, citing, instead, saying, adding, however',
  reports:
    'said, says, added, adds, noted, notes, stressed, stresses, told, tells, explained, explains, reported, reports, stated, announced, confirmed, recalled, remarked, observed, commented, wrote, writes',
  wholes: 'that, whether, if, who, what, how, why, when, where, which',
  lastReports: 'remarks, comments, claims',
  settingLeads: 'in, at, during, on, within, throughout, through, judging, according',
  prepositions:
    'contrary, unlike, notwithstanding, aside, except, apart, judging, in, at, during, on, for, by, to, from, until, within, according, throughout, through',
  pronouns:
    'he, she, it, this, that, these, those, they, he, she, which, i, we, you, them, him, her, what, why, how, who, when, where, whether, there, more, anything, nothing, everything, all, one',
  foregoings: 'that, this, it',
  owners: 'her',
  asks: 'ask, asked, press, pressed, question, questioned, asking',
};
