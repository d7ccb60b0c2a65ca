/** A command as a document shows it, and the output that it shows below. */
export interface Shown {
  command: string;
  output: string[];
}

/** A fenced block of shell commands, by the line that its first command stands on. */
export interface ConsoleBlock {
  line: number;
  shown: Shown[];
}

/** Commands that a reader runs once by hand: shown, but not run by a test. */
const BY_HAND = /^(npm (ci|test|i|install|run|link)|npx|git clone|cd|bash)\b/;

/** The fenced `console` and `sh` blocks of a Markdown text that have `$ ` lines. */
export function consoleBlocks(markdown: string): ConsoleBlock[] {
  const blocks: ConsoleBlock[] = [];
  let block: ConsoleBlock | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (!block) {
      if (/^```(console|sh)\s*$/.test(line)) block = { line: index + 2, shown: [] };
    } else if (/^```\s*$/.test(line)) {
      if (block.shown.length > 0) blocks.push(block);
      block = undefined;
    } else {
      readLine(block, line);
    }
  }
  return blocks;
}

function readLine({ shown }: ConsoleBlock, line: string): void {
  const last = shown.at(-1);
  if (line.startsWith('$ ')) shown.push({ command: line.slice(2), output: [] });
  else if (last?.command.endsWith('\\') && last.output.length === 0) last.command += `\n${line}`;
  else last?.output.push(line);
}

export const isRunByHand = ({ command }: Shown): boolean => BY_HAND.test(command);

/** Whether printed lines are the shown ones. A line that is only `…` stands for any number of lines. */
export function agrees(shown: readonly string[], printed: readonly string[]): boolean {
  if (shown.length === 0) return printed.length === 0;
  const [first, ...rest] = shown;
  if (first.trim() === '…')
    return printed.some((_, at) => agrees(rest, printed.slice(at))) || agrees(rest, []);
  return printed.length > 0 && first.trimEnd() === printed[0].trimEnd() && agrees(rest, printed.slice(1));
}

/** Lines without the empty ones at either end. */
export function trimLines(text: string): string[] {
  const body = text.replace(/^(\s*\n)+/, '').trimEnd();
  return body ? body.split('\n') : [];
}
