import type { ContextTable } from '../../figure-context.js';
import { words } from '../../lists.js';

/** Each of some verbs with its particle. */
const forms = (verbs: string, particle: string): string[] =>
  words(verbs).map((verb) => `${verb} ${particle}`);

/** Words of change before a figure and behind it. */
export const changes: Pick<ContextTable, 'direction' | 'directionPhrases' | 'directionAfter'> = {
  direction: {
    up: words(`
      rose rise rises rising risen grew grow grows growing grown increase increases increased increasing jump jumps jumped jumping
      climb climbs climbed climbing gain gains gained gaining surge surges surged surging soar soars soared soaring
      advance advances advanced advancing rally rallied rallies added adding expand expands expanded expanding
      up growth uptick upturn boost boosts boosted boosting lifted lifting raise raises raised raising hike hikes hiked
      leap leaps leaped leapt spike spikes spiked swell swelled accelerated rocketed skyrocketed strengthened appreciated higher
      lift lifts hiking boosting upward upwards widen widens widened widening improve improves improved improving
      rebound rebounds rebounded rebounding recover recovers recovered firmed ballooned mushroomed swelling spiking leaping
      lengthen lengthens lengthened lengthening deepened deepens quicken quickens quickened inflate inflates inflated bump bumps bumped bumping
      vaulted zoomed zooms bounce bounces bounced bouncing rocket rockets rocketing ballooning balloons snowballed mushrooms uplift
      heightened intensified enlarged upped upping ups upswing bolstered bolsters warms warmed
      skyrocketing escalated upgraded strengthen strengthens strengthening appreciate accelerate accelerates accelerating
    `),
    down: words(`
      fell fall falls falling fallen drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing
      slump slumps slumped slumping plunge plunges plunged plunging tumble tumbles tumbled tumbling slid slide slides sliding
      slip slips slipped slipping lose loses lost losing shed sheds shedding sank sink sinks sinking dip dips dipped dipping
      shrank shrink shrinks shrunk contract contracts contracted contracting contraction plummet plummeted plummets reduce reduces reduced reducing
      reduction down cut cuts cutting lowered lowering trimmed trimming slash slashed slashes ease eased eases weakened depreciated retreated crashed downturn lower
      downward downwards narrow narrows narrowed narrowing slow slows slowed slowing trim trims trimming easing weaken weakens
      weakening depreciate depreciates depreciating devalued collapse collapses collapsed collapsing nosedived tanked sagged
      cool cools cooled cooling shorten shortens shortening moderated moderates moderate
      crater cratered nosedive downsized downsize subsided subsides abated dwindle dwindles ebbed
      skidded dwindled diminished eroded downgraded pared plummeting retreats retreating lowering decelerated shortened subtract subtracts subtracted
    `),
  },
  directionPhrases: {
    up: [
      ...forms('put puts putting tack tacks tacked pile piles piled', 'on'),
      ...forms('clawed claw claws', 'back'),
    ],
    down: [
      ...forms('give gives gave given giving', 'up'),
      ...forms('give gives gave pulled pull pulls edged', 'back'),
      ...forms('came come comes', 'off'),
      ...forms('backed', 'off'),
    ],
  },
  directionAfter: {
    up: words(
      'build higher up increase rise gain growth jump surge hike boost uptick more increment rally stronger dearer pricier costlier faster longer taller quicker bigger larger firmer warmer hotter wider deeper richer steeper uplift',
    ),
    down: words(`
      lower down decrease fall drop decline reduction slump plunge cut dip loss contraction less fewer slide tumble collapse
      draw drawdown cheaper weaker smaller slower shorter lighter softer cooler colder narrower poorer thinner shallower downturn
    `),
  },
};
