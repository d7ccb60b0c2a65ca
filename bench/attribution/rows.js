// What the trees learn from: the evidence of every candidate of a document, and how right it is.
import { candidatesOf, headsOf } from '../../dist/extract/attribution/candidate.js';
import { evidenceOf, evidenceSize, neighbourhoods } from '../../dist/extract/attribution/evidence.js';
import { meets } from '../../dist/extract/attribution/report.js';
import { companiesOf, rivalryEvidence, rivalrySize } from '../../dist/extract/attribution/rivalry.js';
import { sourceEvidence, sourceEvidenceSize } from '../../dist/extract/attribution/source-evidence.js';
import { sourceQuestion } from '../../dist/extract/attribution/source-options.js';
import { matched } from './match.js';

/** The worth of a candidate that is right at all; the rest is for how much of the content it has. */
const worthOfAny = 0.4;

/** The neighbourhoods of a document's units, with the candidates that a scorer finds. */
export function neighbourhoodsIn({ scene, units }, grammar, scorer) {
  const heads = units.map((unit) => headsOf(scene, scorer, unit).likely);
  const candidates = units.map((unit, i) => candidatesOf(scene, grammar, scorer, unit, heads[i]));
  return neighbourhoods(scene, units, heads, candidates);
}

/** The evidence of all that the heads of a document may report, and how far the trees are to say yes to each. */
export function rowsOf(document, nears) {
  const shares = matched(
    document,
    nears.flatMap(({ candidates }) => candidates),
  );
  const answerOf = (share) => (share ? worthOfAny + share * (1 - worthOfAny) : 0);
  return nears.flatMap((near) =>
    near.candidates
      .flatMap((candidate) => [candidate, ...candidate.others])
      .filter(({ pieces }) => pieces.length > 0)
      .map((candidate) => ({
        evidence: evidenceOf(candidate, near, new Float32Array(evidenceSize)),
        answer: answerOf(shares.get(candidate)?.share),
      })),
  );
}

/** The evidence of what trees find the surest of every head, among the others of its unit, and whether it is right. */
export function rivalRowsOf(document, nears, trees) {
  const companies = companiesOf(nears, trees);
  const judged = companies.flatMap((company) => company.judged);
  const chosen = judged.map(({ candidate }) => ({ ...candidate, others: [] }));
  const shares = matched(document, chosen);
  const answers = new Map(judged.map((one, i) => [one, shares.get(chosen[i])?.share ? 1 : 0]));
  return companies.flatMap((company) =>
    company.judged.map((one) => ({
      evidence: rivalryEvidence(one, company, new Float32Array(rivalrySize)),
      answer: answers.get(one),
    })),
  );
}

/** The evidence of all who may be the source of what is reported rightly, and whether they are. */
export function sourceRowsOf(document, nears, grammar, scorer) {
  const right = matched(
    document,
    nears.flatMap(({ candidates }) => candidates),
  );
  return nears.flatMap((near) =>
    near.candidates
      .filter((candidate) => right.get(candidate)?.share)
      .flatMap((candidate) => {
        const { view, pieces, source } = candidate;
        const gold = right.get(candidate).one.source;
        const question = sourceQuestion(scorer, grammar, near, view, pieces, source.word);
        return question.options.map((option) => ({
          evidence: sourceEvidence(option, question, new Float32Array(sourceEvidenceSize)),
          answer: gold.some((run) => meets(run, option.run)) ? 1 : 0,
        }));
      }),
  );
}
