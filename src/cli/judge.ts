import type { Span } from '../core/span.js';
import type { Written } from '../read/written.js';
import type { Finding, Trace } from '../trace/finding.js';
import { type Config, type FailOn, type Flagged, flagged, type Level, levels } from './config.js';
import { type Complaint, suppresses, suppressionsIn } from './suppression.js';

/** A finding with how grave it is held to be, and the reason by which its author lets it stand. */
export interface Judgement {
  finding: Finding;
  /** `off` for what is sound. */
  level: Level;
  /** Where it stands in the report's file. */
  span: Span;
  suppressed?: string;
}

export interface Judged {
  judgements: Judgement[];
  /** What is wrong with suppressions in the report. */
  complaints: Complaint[];
  /** Whether an error that nobody let stand is among the findings. */
  fails: boolean;
}

/** How grave verdicts are by themselves: what `failOn` names is an error, as is what is graver. */
const defaults: Readonly<Record<FailOn, Readonly<Record<Flagged, Level>>>> = {
  altered: { altered: 'error', unsupported: 'warning', unsure: 'note' },
  unsupported: { altered: 'error', unsupported: 'error', unsure: 'note' },
  none: { altered: 'warning', unsupported: 'warning', unsure: 'note' },
};

/** Weighs every finding by the configuration and by the suppressions that the report's file carries. */
export function judge({ findings }: Trace, config: Config, { remarks, original, originAt }: Written): Judged {
  const { suppressions, complaints } = suppressionsIn(remarks, original);
  const used = new Set<object>();
  const judgements = findings.map((finding): Judgement => {
    const { from, to } = finding.item.span;
    const span = { from: originAt(from), to: originAt(to - 1) + 1 };
    const level = levelOf(finding, config);
    const suppression =
      level === 'off' ? undefined : suppressions.find((one) => suppresses(one, finding, span));
    if (!suppression) return { finding, level, span };
    used.add(suppression);
    return { finding, level, span, suppressed: suppression.reason };
  });
  for (const suppression of suppressions) {
    if (!used.has(suppression))
      complaints.push({ span: suppression.span, says: 'this suppression is about nothing that was found' });
  }
  const open = judgements.filter(({ suppressed }) => suppressed === undefined);
  return { judgements, complaints, fails: fails(open, config) };
}

/** Whether an error is among the findings. */
export const fails = (judgements: readonly Pick<Judgement, 'level'>[], { failOn }: Config): boolean =>
  failOn !== 'none' && judgements.some(({ level }) => level === 'error');

/** The level of a finding: of an alteration, that of its gravest change. */
export function levelOf(
  { verdict, changes }: Finding,
  { failOn = 'altered', verdicts, aspects }: Config,
): Level {
  if (!isFlagged(verdict)) return 'off';
  const own = verdicts?.[verdict] ?? defaults[failOn][verdict];
  if (changes.length === 0) return own;
  const ranks = changes.map(({ aspect }) => levels.indexOf(aspects?.[aspect] ?? own));
  return levels[Math.min(...ranks)];
}

const isFlagged = (verdict: Finding['verdict']): verdict is Flagged =>
  (flagged as readonly string[]).includes(verdict);
