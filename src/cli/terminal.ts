/** Where output goes: how wide it is, and how its words are styled. */
export interface Terminal {
  width: number;
  /** Whether `paint` does anything. */
  colour: boolean;
  paint: (style: Style, words: string) => string;
}

export type Style = keyof typeof styles;

/** SGR codes, on and off. */
const styles = {
  bold: [1, 22],
  faint: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

const narrowest = 40;
const widest = 100;

/** The terminal behind a stream, by what the environment says of it: NO_COLOR, FORCE_COLOR, COLUMNS. */
export function terminalOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  const columns = (stream.isTTY && stream.columns) || Number(env.COLUMNS) || 80;
  const colour = env.FORCE_COLOR
    ? env.FORCE_COLOR !== '0'
    : !env.NO_COLOR && Boolean(stream.isTTY) && env.TERM !== 'dumb';
  return {
    width: Math.min(widest, Math.max(narrowest, columns)),
    colour,
    paint: (style, words) => {
      if (!colour || !words) return words;
      const [on, off] = styles[style];
      return `\x1b[${on}m${words}\x1b[${off}m`;
    },
  };
}
