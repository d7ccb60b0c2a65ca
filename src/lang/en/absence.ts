import type { AbsenceSection } from '../absence.js';

export const absence: AbsenceSection = {
  avoids:
    'made no mention of, makes no mention of, making no mention of, no mention was made of, there was no mention of, ' +
    'did not mention, does not mention, without mentioning, failed to mention, avoided mentioning, omitted any mention of, ' +
    'omitted mention of, did not discuss, have not discussed, had not discussed, has not discussed, declined to discuss, ' +
    'refused to discuss, without discussing, avoided discussing, did not touch on, did not touch upon, without touching on, ' +
    'did not talk about, did not speak about, said nothing about, says nothing about, said nothing on, saying nothing about, ' +
    'had nothing to say about, made no reference to, makes no reference to, made no comment on, made no comments on, ' +
    'declined to comment on, declines to comment on, refused to comment on, declined to comment about, would not comment on, ' +
    'did not comment on, has not commented on, have not commented on, had no comment on, declined comment on, ' +
    'declined to answer questions about, refused to answer questions about, declined to speak about, declined to say, ' +
    'refused to say, would not say, did not say, did not specify, did not elaborate on, declined to elaborate on, ' +
    'did not raise the issue of, did not raise the question of, did not raise the topic of, avoided the subject of, ' +
    'avoided the topic of, avoided the issue of, sidestepped questions about, sidestepped the issue of, ' +
    'steered clear of the subject of, remained silent on, remained silent about, stayed silent on, kept silent about, ' +
    'was silent on, were silent on, left out any mention of, there was no discussion of, no questions were asked about, ' +
    'were not asked about, was not asked about, was not asked a question about, didn’t mention, didn’t discuss, didn’t comment on, ' +
    'declined to disclose, did not disclose, declined to name, did not name, did not address questions about',
  excludes: 'excluding, with the exception of, leaving aside, leaving out, not including, not covering',
  denials:
    'was not, were not, was never, were never, is not, are not, wasn’t, weren’t, has not been, have not been, had not been, ' +
    'hasn’t been, haven’t been, hadn’t been, will not be, would not be',
  fillers:
    'even, also, explicitly, directly, specifically, once, either, being, publicly, ever, officially, formally, separately',
  raised:
    'discussed, mentioned, debated, touched on, touched upon, brought up, broached, talked about, spoken of, commented on',
  perhapsRaised:
    'raised, addressed, covered, included, considered, on the agenda, part of the agenda, part of the discussion, part of the conversation, among the topics, a topic, a subject, on the table, up for discussion',
  omitted:
    'did not come up, didn’t come up, never came up, did not feature, did not figure, did not arise, were left out of the discussion, ' +
    'was left out of the discussion, went unmentioned, went undiscussed, was absent from the agenda, were absent from the agenda, ' +
    'was absent from the discussion, were absent from the discussion, was absent from the speech, was off the agenda, were off the agenda, ' +
    'was omitted from the speech, remained off the agenda, were avoided, was avoided, was off limits, were off limits',
  settings:
    'topic, topics, discussion, discussions, agenda, interview, talks, talk, conversation, subject, subjects, speech, meeting, ' +
    'call, summit, statement, negotiations, briefing, address, remarks, dialogue, consultations, questions, debate, session',
  leads:
    'matters related to, matters relating to, matters concerning, issues related to, issues relating to, issues concerning, ' +
    'questions related to, questions about, questions of, questions on, topics related to, topics such as, issues such as, ' +
    'subjects such as, the question of, the issue of, the issues of, the topic of, the topics of, the subject of, the subjects of, ' +
    'the matter of, the problem of, the theme of, any mention of, any of, anything about, anything related to, any, the, a, an, such topics as, ' +
    'the situation around, the case of, either, both, neither, matters, issues, topics, questions, also, whether, if, that',
  trails:
    'issues, issue, matters, matter, questions, question, topics, topic, affairs, problems, either, at all, themselves, itself, too',
  cuts: 'by name, until, directly, explicitly, specifically, publicly, in detail',
  joiners: 'and, or, nor, as well as, along with, and also',
  clauses:
    'because, since, while, although, though, but, which, who, that, as, when, where, if, so, said, says, added, noted, stressed, ' +
    'told, after, before, despite, citing, instead, saying, adding, however, with',
  prepositions: 'in, at, during, on, for, by, to, from, until, within, according, throughout, through',
  pronouns:
    'he, she, it, this, that, these, those, they, he, she, which, i, we, you, them, him, her, what, why, how, who, when, where, whether, there, more, anything, nothing, everything, all, one',
};
