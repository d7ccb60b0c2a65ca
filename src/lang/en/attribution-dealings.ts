import type { AttributionSection } from '../attribution.js';
import { words } from '../lists.js';

/** What companies, banks and parliaments do with amounts and things, which is no speech. */
export const dealings: AttributionSection['dealings'] = {
  verbs: words(`
    post posts posted posting declare declares declared declaring book books booked booking raise raises raised raising
    lower lowers lowered lowering cut cuts cutting hike hikes hiked hiking lift lifts lifted lifting trim trims trimmed trimming
    slash slashes slashed slashing upgrade upgraded downgrade downgraded revise revises revised revising
    authorise authorised authorising authorize authorized authorizing approve approved approving
    make makes made making earn earns earned earning cover covers covered covering beat beats beating
    miss misses missed missing top tops topped exceed exceeds exceeded surpass surpassed keep keeps kept keeping
    leave leaves left leaving hold holds held set sets setting generate generated register registered
    deliver delivered delivers log logged net netted maintain maintains maintained
  `),
  deeds: words('launch launches launched introduced doubles doubled tripled halved quadrupled'),
  nouns: words(`
    forecast forecasts estimate estimates share shares point points claim claims order orders target targets express
  `),
  moves: words(`
    per beat beats beating missed missing misses topped topping exceeded surpassed cut cuts rose fell grew dropped jumped climbed
    gained slid slipped sank shrank tumbled plunged surged soared eased edged declined increased decreased lowered raised trimmed
    slashed hiked lifted reached hit earned posted
  `),
};
